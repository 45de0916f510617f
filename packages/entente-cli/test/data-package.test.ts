import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const read = (name: string) => readFileSync(new URL(`../../../cases/${name}`, import.meta.url), "utf8");
const files: Record<string, string> = {
  "strait.case.yaml": read("strait.case.yaml"),
  "sources/gazette.txt": read("sources/gazette.txt"),
};

async function pack(): Promise<Record<string, string>> {
  const { status, copied } = await entente("export strait.case.yaml --format datapackage -o out --quiet", { files });
  expect(status).toBe(0);
  return Object.fromEntries([...copied].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
interface Descriptor {
  readonly name: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly profile?: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey?: readonly string[];
    };
  }[];
}

describe("a data package", () => {
  it("keeps the rules of the published specification", async () => {
    const out = await pack();
    const descriptor: Descriptor = JSON.parse(out["out/datapackage.json"] ?? "");
    expect(descriptor.name).toMatch(/^([-a-z0-9._/])+$/);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const { name, path, bytes, hash, schema } of descriptor.resources) {
      expect(name).toMatch(/^([-a-z0-9._/])+$/);
      expect(path).not.toMatch(/^\/|\.\.|:/);
      const text = out[`out/${path}`] ?? "";
      expect(new TextEncoder().encode(text).length, path).toBe(bytes);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      if (schema === undefined) continue;
      const [head = "", ...rows] = text.split("\r\n").filter((line) => line !== "");
      expect(schema.fields.map((field) => field.name)).toEqual(head.split(","));
      const [key] = schema.primaryKey ?? [];
      if (schema.primaryKey?.length === 1)
        expect(new Set(rows.map((row) => row.split(",")[0])).size, `${path} ${key}`).toBe(rows.length);
    }
    expect(out["out/strait.case.yaml"]).toBe(files["strait.case.yaml"]);
    expect(out["out/sources/gazette.txt"]).toBe(files["sources/gazette.txt"]);
  });

  it("comes back byte for byte, texts included", async () => {
    const { status, copied, out } = await entente("import out/datapackage.json -o back/strait.case.yaml", {
      files: await pack(),
    });
    expect([status, out]).toEqual([0, expect.stringContaining("as it was packed")]);
    const text = (path: string) => new TextDecoder().decode(copied.get(path));
    expect(text("back/strait.case.yaml")).toBe(files["strait.case.yaml"]);
    expect(text("back/sources/gazette.txt")).toBe(files["sources/gazette.txt"]);
  });

  it("is refused whole where a file is changed, missing or elsewhere, in a line each", async () => {
    const out = await pack();
    const attempt = async (changed: Record<string, string | undefined>) => {
      const given = Object.fromEntries(Object.entries({ ...out, ...changed }).filter(([, text]) => text !== undefined));
      const ran = await entente("import out/datapackage.json -o back/strait.case.yaml", {
        files: given as Record<string, string>,
      });
      expect(ran.copied.size).toBe(0);
      return [ran.status, ran.err];
    };
    expect(await attempt({ "out/tables/parties.csv": "id\r\n" })).toEqual([
      2,
      'out/datapackage.json: resources.1.hash: "tables/parties.csv" was changed since the package was made.\n',
    ]);
    expect(await attempt({ "out/sources/gazette.txt": undefined })).toEqual([
      2,
      expect.stringContaining('"sources/gazette.txt" is not there.'),
    ]);
    const leaving = (out["out/datapackage.json"] ?? "").replace("tables/parties.csv", "../parties.csv");
    expect(await attempt({ "out/datapackage.json": leaving })).toEqual([
      2,
      expect.stringContaining('"../parties.csv" leaves the package'),
    ]);
    expect(await attempt({ "out/datapackage.json": "{" })).toEqual([2, expect.stringContaining("is no JSON")]);
    expect(await attempt({ "out/datapackage.json": '{"resources":[]}' })).toEqual([
      2,
      expect.stringContaining("lists no case"),
    ]);
    expect((await entente("import out/datapackage.json", { files: out })).status).toBe(64);
    expect((await entente("export strait --scenario x --format datapackage -o out", { files })).status).toBe(64);
  });
});
