import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const page = readFileSync(new URL("../../../docs/publishing.md", import.meta.url), "utf8");
const isBuilt = existsSync(fileURLToPath(new URL("../dist/main.js", import.meta.url)));

/** R under a name of its own: no package of this project brings it. */
const R = "Rscript";

const answers = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;
const snippet = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

describe("the snippets of docs/publishing.md, as they stand there", () => {
  it.skipIf(!isBuilt || !answers("python3", "--version"))(
    "Python reads the answer (skipped without python3 or a build)",
    () => {
      const out = execFileSync("python3", ["-"], { input: snippet("python"), cwd: ROOT, encoding: "utf8" });
      expect(out).toMatch(/^6 \S/);
    },
    60_000,
  );

  it.skipIf(!isBuilt || !answers(R, "-e", "library(jsonlite)"))(
    "R reads the answer (skipped without R, jsonlite or a build)",
    () => {
      const out = execFileSync(R, ["-"], { input: snippet("r"), cwd: ROOT, encoding: "utf8" });
      expect(out).toMatch(/^6 \S/);
    },
    60_000,
  );
});
