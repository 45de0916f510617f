import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the repository with its output on the terminal; the answer is its exit code. */
export function run(command, args, { cwd = root } = {}) {
  // npm is a batch file on Windows, which only a shell can start.
  const shell = process.platform === "win32";
  const { status, error } = spawnSync(command, args, { cwd, shell, stdio: ["ignore", "inherit", "inherit"] });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a command beside others: its output comes in one piece, with its exit code. */
export function runBeside(command, args) {
  const shell = process.platform === "win32";
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", (error) => resolve({ status: 1, output: `${output}${command}: ${error.message}\n` }));
    child.on("close", (code) => resolve({ status: code ?? 1, output }));
  });
}

/** Runs a development tool by its package's name, with the Node that runs this script. */
export function runTool(script, args, options) {
  return run(process.execPath, [`${root}node_modules/${script}`, ...args], options);
}

/** Installs the packages of the lockfile unless what is there is at least as new. */
export function install() {
  const installed = modified(`${root}node_modules/.package-lock.json`);
  if (installed >= modified(`${root}package-lock.json`)) return 0;
  console.error("Installing packages (once)…");
  return run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** The newest change below a path, folders included so that a deletion counts; 0 when it does not exist. */
export function modified(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => modified(`${path}/${name}`)));
}
