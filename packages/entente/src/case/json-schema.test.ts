import { describe, expect, it } from "vitest";
import { caseJsonSchema, scenarioJsonSchema } from "./json-schema.js";
import { FORMAT_VERSION } from "./schema.js";

interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly const?: unknown;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
}

describe("caseJsonSchema()", () => {
  const schema = caseJsonSchema() as Schema;

  it("caseJsonSchema() names itself and asks for the format version alone", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toBe("Entente case");
    expect(schema.$id).toBe("case.schema.json");
    expect(schema.required).toEqual(["entente"]);
    expect(schema.properties?.entente?.const).toBe(FORMAT_VERSION);
    expect(schema.additionalProperties).toBe(false);
  });

  it("caseJsonSchema() lists every part of a case with a description for editors", () => {
    const parts = [
      "parties",
      "issues",
      "positions",
      "redLines",
      "linkages",
      "orderings",
      "alternatives",
      "goals",
      "forums",
    ];
    for (const part of [
      ...parts,
      "ratification",
      "burdens",
      "agreements",
      "record",
      "ties",
      "events",
      "sources",
      "statements",
      "expect",
    ])
      expect([part, schema.properties?.[part]]).toEqual([
        part,
        expect.objectContaining({ description: expect.any(String) }),
      ]);
  });

  it("caseJsonSchema() and scenarioJsonSchema() are plain JSON, the same every time", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(caseJsonSchema());
    expect((scenarioJsonSchema() as Schema).required).toEqual(["patch"]);
  });
});
