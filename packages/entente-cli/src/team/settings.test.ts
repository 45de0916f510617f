import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { baseOf, databaseOf, reachable, secretOf } from "./settings.js";

const long = "x".repeat(32);

describe("the settings of a team's server", () => {
  it("databaseOf(said, io) takes what was said before the environment, and says what is missing", () => {
    const env = { DATABASE_URL: "postgres://a/b" };
    expect(databaseOf("postgres://c/d", { env })).toBe("postgres://c/d");
    expect(databaseOf(undefined, { env })).toBe("postgres://a/b");
    expect(() => databaseOf(undefined, { env: {} })).toThrow(/DATABASE_URL/);
  });
  it("secretOf(file, io) reads the environment or a file, and refuses what is short", () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-secret-"));
    const file = join(folder, "secret");
    writeFileSync(file, `${long}\n`);
    expect(secretOf(file, { env: {} })).toBe(long);
    expect(secretOf(undefined, { env: { ENTENTE_SECRET: `${long}y` } })).toBe(`${long}y`);
    expect(() => secretOf(undefined, { env: { ENTENTE_SECRET: "x".repeat(31) } })).toThrow(/31 signs/);
    expect(() => secretOf(undefined, { env: {} })).toThrow(/ENTENTE_SECRET/);
    expect(() => secretOf(join(folder, "none"), { env: {} })).toThrow(/cannot be read \(ENOENT\)/);
    rmSync(folder, { recursive: true });
  });
  it("baseOf(said) ends in a slash, and lets passwords go over https alone, but on this machine", () => {
    expect(baseOf("https://a.example/talks").href).toBe("https://a.example/talks/");
    expect(baseOf("https://a.example").href).toBe("https://a.example/");
    expect(baseOf("http://127.0.0.1:4300").href).toBe("http://127.0.0.1:4300/");
    for (const bad of [
      "http://a.example",
      "a.example",
      "ftp://a.example",
      "https://u:p@a.example",
      "https://a.example/?x=1",
    ])
      expect(() => baseOf(bad), bad).toThrow(/no address of a site/);
  });
  it("reachable(host, base) refuses to listen to other machines under no name", () => {
    expect(() => reachable("0.0.0.0", null)).toThrow(/--base-url/);
    expect(() => reachable("0.0.0.0", new URL("https://a.example/"))).not.toThrow();
    expect(() => reachable("127.0.0.1", null)).not.toThrow();
  });
});
