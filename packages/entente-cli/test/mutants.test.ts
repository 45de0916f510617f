import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const lines = strait.split("\n");

/** One spoiled copy of a case: lines dropped, doubled, swapped or cut, signs put in, encodings broken. */
const mutant = fc
  .tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(9), fc.nat(60))
  .map(([i, j, kind, at]): string | Uint8Array => {
    const copy = [...lines];
    const line = copy[i] ?? "";
    const put = (text: string): void => {
      copy[i] = line.slice(0, at) + text + line.slice(at);
    };
    if (kind === 0) copy.splice(i, 1);
    else if (kind === 1) copy.splice(i, 0, line);
    else if (kind === 2) [copy[i], copy[j]] = [copy[j] ?? "", line];
    else if (kind === 3) copy[i] = line.slice(0, at);
    else if (kind === 4) put("{[");
    else if (kind === 5) put(".nan");
    else if (kind === 6) put("1e999");
    else if (kind === 7) put("\u0000\u001b[31m");
    else if (kind === 8) put("*unknown ");
    else return Buffer.from(strait, at % 2 === 0 ? "utf16le" : "latin1").subarray(0, 40 * (i + 1));
    return copy.join("\n");
  });

describe("entente with a spoiled case", () => {
  it("ends with 0 or 2, one line a problem with its place, and never a stack trace", async () => {
    await fc.assert(
      fc.asyncProperty(mutant, async (standardInput) => {
        const { status, out, err } = await entente("stand - --json", { standardInput });
        expect([0, 2]).toContain(status);
        expect(err).not.toMatch(/^\s+at /m);
        for (const code of ["\u0000", "\u001b"]) expect(err).not.toContain(code);
        if (status === 2) {
          expect(out).toBe("");
          expect(err.trimEnd().split("\n").length).toBeGreaterThan(0);
        }
        for (const line of err.trimEnd().split("\n").filter(Boolean)) expect(line).toMatch(/^-:\d+:\d+: /);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
