import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Script } from "node:vm";
import { afterAll, describe, expect, it } from "vitest";

interface Loader {
  readonly load: (file: string) => unknown;
  readonly loaded: ReadonlyMap<string, { readonly script: Script }>;
  readonly compiledOf: (file: string) => string;
}

const { load, loaded, compiledOf } = createRequire(import.meta.url)("../bin/load.js") as Loader;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A new place each time, because Node remembers what it compiled by its place. */
function bundle(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-load-"));
  folders.push(folder);
  writeFileSync(join(folder, "two.js"), "exports.two = 2;");
  const file = join(folder, "sum.js");
  const sum = "(a) => a + two + require('node:path').sep.length";
  writeFileSync(file, `const { two } = require("./two.js"); exports.sum = ${sum};`);
  return file;
}

function sumOf(file: string): number {
  return (load(file) as { sum: (a: number) => number }).sum(4);
}

/** What the build keeps. */
function kept(): Buffer {
  const file = bundle();
  sumOf(file);
  return loaded.get(file)?.script.createCachedData() ?? Buffer.alloc(0);
}

/** What a bundle answers with compiled functions beside it, and whether Node refused these. */
function withCompiled(data: Uint8Array): { readonly sum: number; readonly refused: boolean | undefined } {
  const file = bundle();
  writeFileSync(compiledOf(file), data);
  const sum = sumOf(file);
  return { sum, refused: loaded.get(file)?.script.cachedDataRejected };
}

describe("load(file)", () => {
  it("load(file) is what require is, once a file", () => {
    const file = bundle();
    expect(sumOf(file)).toBe(7);
    expect(load(file)).toBe(load(file));
  });
  it("load(file) takes the compiled functions beside it", () => {
    expect(withCompiled(kept())).toEqual({ sum: 7, refused: false });
  });
  it("load(file) does without compiled functions of another Node, of other flags or source, or cut off", () => {
    const data = kept();
    // The header: a magic number, then hashes of version, source and flags, four bytes each.
    for (const at of [0, 4, 8, 12]) {
      const other = Buffer.from(data);
      other.writeUInt32LE((data.readUInt32LE(at) ^ 0x5a5a) >>> 0, at);
      expect(withCompiled(other), `byte ${at}`).toEqual({ sum: 7, refused: true });
    }
    for (const cut of [data.subarray(0, data.length >> 1), Buffer.from("no such thing"), Buffer.alloc(0)]) {
      expect(withCompiled(cut).sum).toBe(7);
    }
  });
  it("load(file) may read a byte a character: no file of the bundle has a letter past ASCII", () => {
    const dist = new URL("../dist/", import.meta.url);
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
      /^(parts\/.*|main)\.js$/.test(name),
    );
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((name) => readFileSync(new URL(name, dist)).some((byte) => byte > 0x7f))).toEqual([]);
  });
});
