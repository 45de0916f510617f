import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const COMMAND = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));

/** A team's server that runs in a process of its own. */
export interface TeamProcess {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** What it printed so far. */
  readonly output: () => string;
  /** What it wrote into its log. */
  readonly log: () => string;
  readonly pid: number;
  readonly kill: () => void;
}

/** Starts `entente serve`, and waits until it listens. @throws where it ends before */
export async function startTeam(url: string, firstOwner: string): Promise<TeamProcess> {
  const env = { ...process.env, DATABASE_URL: url, ENTENTE_SECRET: "s".repeat(40) };
  const args = [COMMAND, "serve", "--port", "0", "--first-owner", firstOwner];
  const child = spawn(process.execPath, args, { env, stdio: "pipe" });
  // A test that fails half-way leaves no server behind.
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+(?=\/ )/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${errors}`)));
  });
  return {
    origin,
    output: () => output,
    log: () => errors,
    pid: child.pid ?? 0,
    kill: () => void child.kill("SIGKILL"),
  };
}

/** Comes in by the printed link and makes a project. */
export async function comeIn({
  origin,
  output,
}: TeamProcess): Promise<{ readonly cookie: string; readonly project: string }> {
  const link = async (): Promise<string> => {
    for (;;) {
      const found = /http:\S+\/link\/\S+/.exec(output())?.[0];
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const opened = await fetch(await link(), { redirect: "manual" });
  const cookieOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
  const came = await fetch(`${origin}/link`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie: cookieOf(opened), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ name: "Ann", password: "correct horse battery" }).toString(),
  });
  const cookie = cookieOf(came);
  const made = await fetch(`${origin}/api/v1/projects`, {
    method: "POST",
    headers: { origin, cookie, "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Talks" }),
  });
  const { id } = (await made.json()) as { id: string };
  return { cookie, project: id };
}
