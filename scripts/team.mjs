// Tries a team's server out on this machine: npm run team. Needs Debian's postgresql and redis-server, and nothing set up.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { install, root, run } from "./step.mjs";

const PORT = 4300;
/** PostgreSQL does not run as root, and its own user cannot look into root's home. */
const isRoot = process.getuid?.() === 0;
const home = join(isRoot ? tmpdir() : homedir(), ".entente-team");
const command = `${root}packages/entente-cli/bin/entente.js`;
const children = [];

if (install() !== 0) process.exit(1);
if (
  !existsSync(`${root}packages/entente-cli/dist/main.js`) &&
  run(process.execPath, [`${root}scripts/build.mjs`]) !== 0
)
  process.exit(1);
const programs = postgresPrograms();
const secret = kept("secret");
const database = startPostgres();
const redis = await startRedis();
const env = { ...process.env, DATABASE_URL: database, ENTENTE_SECRET: secret, ...(redis ? { REDIS_URL: redis } : {}) };
const email = process.argv[2] ?? `${userInfo().username}@localhost`;
const queue = redis ? ["--queue"] : [];
start("server", process.execPath, [command, "serve", "--port", String(PORT), "--first-owner", email, ...queue], {
  env,
  log: "server.log",
});
const help = spawnSync(process.execPath, [command, "--help"], { encoding: "utf8" }).stdout;
if (redis && /^ +work\b/m.test(help)) start("worker", process.execPath, [command, "work"], { env, log: "worker.log" });
console.log(`What is kept lies in ${home}: stop with Ctrl-C and remove the folder to begin anew.`);

let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop(0));

/** Stops in the order in which nothing misses what it stands on: server and worker, then Redis, then PostgreSQL. */
async function stop(status) {
  if (isStopping) return;
  isStopping = true;
  for (const { child, gone } of [...children].reverse().filter(({ name }) => name !== "redis")) {
    child.kill("SIGTERM");
    await gone;
  }
  for (const { child, gone } of children.filter(({ name }) => name === "redis")) {
    child.kill("SIGTERM");
    await gone;
  }
  asPostgres("pg_ctl", "-D", join(home, "postgres"), "-m", "fast", "-w", "stop");
  process.exit(status);
}

function start(name, program, args, { env: own, log }) {
  // A group of its own: Ctrl-C goes to this script alone, which stops all in their order.
  const child = spawn(program, args, { env: own, stdio: ["ignore", "pipe", "pipe"], detached: true });
  child.stdout.pipe(process.stdout);
  child.stderr.on("data", (chunk) => writeFileSync(join(home, log), chunk, { flag: "a", mode: 0o600 }));
  const gone = new Promise((resolve) => child.on("exit", resolve));
  children.push({ name, child, gone });
  void gone.then((code) => {
    if (isStopping) return;
    console.error(`The ${name} has ended (${code}); see ${join(home, log)}.`);
    void stop(1);
  });
}

function postgresPrograms() {
  const all = "/usr/lib/postgresql";
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((one) => join(all, one, "bin")).find((path) => existsSync(join(path, "initdb")));
  if (found !== undefined) return found;
  console.error("npm run team needs PostgreSQL: apt-get install postgresql redis-server");
  process.exit(1);
}

/** A cluster that listens on a socket in its own folder, which nobody else may enter: no port, no password. */
function startPostgres() {
  const data = join(home, "postgres");
  mkdirSync(home, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  if (!existsSync(data)) {
    mkdirSync(data, { mode: 0o700 });
    if (isRoot) execFileSync("chown", ["postgres", data]);
    asPostgres("initdb", "-D", data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "-E", "UTF8");
  }
  const options = `-c listen_addresses='' -c unix_socket_directories=${data} -c unix_socket_permissions=0700`;
  asPostgres("pg_ctl", "-D", data, "-w", "-l", join(data, "log"), "-o", options, "start");
  return `postgres://postgres@localhost/postgres?host=${encodeURIComponent(data)}`;
}

function asPostgres(program, ...args) {
  const all = isRoot ? ["runuser", "-u", "postgres", "--", join(programs, program)] : [join(programs, program)];
  const [first, ...rest] = [...all, ...args];
  const { status, stderr } = spawnSync(first, rest, {
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return;
  console.error(`${program} failed: ${stderr}`);
  process.exit(1);
}

/** Redis on a free port of the loopback address, with a password that stands in a file and not on the command line. */
async function startRedis() {
  const program = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"].find((path) => existsSync(path));
  if (program === undefined) {
    console.error("Redis is not installed, so there is no queue: apt-get install redis-server");
    return null;
  }
  const folder = join(home, "redis");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [password, port] = [kept("redis-password"), await freePort()];
  const lines = [
    "bind 127.0.0.1",
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${folder}`,
    'save ""',
    "appendonly yes",
    "appendfsync everysec",
    "maxmemory-policy noeviction",
    "logfile redis.log",
  ];
  writeFileSync(join(folder, "redis.conf"), `${lines.join("\n")}\n`, { mode: 0o600 });
  start("redis", program, [join(folder, "redis.conf")], { env: process.env, log: "redis.log" });
  return `redis://:${password}@127.0.0.1:${port}`;
}

/** A secret that is made once and kept where its owner alone can read it. */
function kept(name) {
  mkdirSync(home, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const file = join(home, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(36).toString("hex"), { mode: 0o600 });
  chmodSync(file, 0o600);
  return readFileSync(file, "utf8").trim();
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
