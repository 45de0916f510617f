import { readFileSync } from "node:fs";
import type { FormPage } from "entente";
import { describe, expect, it } from "vitest";
import { newKey, seal } from "../src/overlays/sealing.js";
import { entente } from "./fake-io.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const OTHERS = { north: ["South", "Isles"], south: ["Isles"], isles: ["South"] } as const;

/** A mediator's key, the case, and what two delegates of North sealed. */
async function delegation() {
  const { identity, recipient } = await newKey();
  const files: Record<string, string | Uint8Array> = { "strait.case.yaml": strait, "mediator.key": identity };
  const made = await entente("form strait.case.yaml --party north --key mediator.key -o north.html", { files });
  const page = new TextDecoder().decode(made.copied.get("north.html"));
  const { content, recipient: address }: FormPage = JSON.parse(/id="page">(.*?)<\/script>/s.exec(page)?.[1] ?? "{}");
  expect(address).toBe(recipient);
  const answers = (delegate: string, quota: number) => ({
    ...{ entente: 1, form: 1, case: content.case, version: content.version, party: content.party, delegate },
    ...{ places: { quota, access: 20 }, points: { quota: 60, access: 40 }, lines: [], ballot: [] },
    alternative: { kind: "statusQuo" },
  });
  files["ann.age"] = await seal(JSON.stringify(answers("Ann", 100)), [recipient]);
  files["bo.age"] = await seal(JSON.stringify(answers("Bo", 60)), [recipient]);
  files["short.age"] = await seal(JSON.stringify({ ...answers("Cy", 60), points: { quota: 60, access: 39 } }), [
    recipient,
  ]);
  return { files, made };
}

describe("entente form", () => {
  it("writes a form for each party that is part of no other, and names nobody else in it", async () => {
    const { files } = await delegation();
    const { status, copied } = await entente("form strait.case.yaml --party all --key mediator.key -o forms", {
      files,
    });
    expect(status).toBe(0);
    expect([...copied.keys()]).toEqual(["north", "south", "isles"].map((id) => `forms/strait.${id}.form.html`));
    for (const [party, others] of Object.entries(OTHERS)) {
      const page = new TextDecoder().decode(copied.get(`forms/strait.${party}.form.html`));
      for (const other of others) expect(page).not.toContain(other);
    }
  });

  it("says in one line what is missing or wrong, and writes nothing", async () => {
    const { files } = await delegation();
    const one = async (line: string) => {
      const { status, err, copied } = await entente(line, { files });
      expect([err.split("\n").length, copied.size]).toEqual([2, 0]);
      return [status, err];
    };
    expect(await one("form strait.case.yaml --party north -o n.html")).toEqual([
      64,
      expect.stringContaining("--recipient"),
    ]);
    expect(await one("form strait.case.yaml --party north --recipient age1x -o n.html")).toEqual([
      64,
      expect.stringContaining("no address"),
    ]);
    expect(await one("form strait.case.yaml --party nroth --key mediator.key -o n.html")).toEqual([
      64,
      expect.stringContaining('Did you mean "north"?'),
    ]);
  });
});

describe("entente import --key", () => {
  it("shows where delegates of one party differ, and keeps ranges in its overlay", async () => {
    const { files } = await delegation();
    const ran = await entente("import ann.age bo.age --key mediator.key --case strait.case.yaml", { files });
    expect({ status: ran.status, err: ran.err }).toEqual({ status: 0, err: "" });
    expect(ran.out).toContain("The delegates of North stand furthest apart on Total catch: 60–100 of 100.");
    expect([...ran.copied.keys()]).toEqual(["strait.north.party.yaml"]);
    const listed = await entente("overlay list strait.case.yaml --key mediator.key", {
      files: { ...files, "strait.north.party.yaml": ran.copied.get("strait.north.party.yaml") ?? "" },
    });
    expect(listed.out).toContain("strait.north.party.yaml: North, 2 inputs");
  });

  it("writes nothing where one of several is refused, and nothing over an overlay that is there", async () => {
    const { files } = await delegation();
    const bad = await entente("import ann.age short.age --key mediator.key --case strait.case.yaml", { files });
    expect(bad).toMatchObject({
      status: 2,
      out: "",
      err: "short.age: points: 99 points are given; there are 100 to give.\n",
    });
    expect(bad.copied.size).toBe(0);
    expect(await entente("import ann.age --key mediator.key", { files })).toMatchObject({ status: 64 });
    const dry = await entente("import ann.age --key mediator.key --case strait.case.yaml --dry-run --json", { files });
    expect(JSON.parse(dry.out).forms[0]).toMatchObject({ party: "north", delegation: null });
    expect(dry.copied.size).toBe(0);
  });
});

describe("entente roles", () => {
  it("writes a sheet a party and one for the instructor", async () => {
    const { status, copied } = await entente("roles strait -o roles --lang ko");
    expect(status).toBe(0);
    expect([...copied.keys()]).toEqual(
      ["north", "south", "isles", "instructor"].map((id) => `roles/strait.${id}.html`),
    );
    expect((await entente("roles strait -o roles --party nobody")).status).toBe(64);
  });

  it("writes the sheets of each group in its language, with who plays, and nobody else's name on a sheet", async () => {
    const files = { "groups.csv": "group,language,role north,role south\nRed team,ja,Ann,Bo\nBlue,,Cho,\n" };
    const { status, copied } = await entente("roles strait -o roles --groups groups.csv --lang zh", { files });
    expect(status).toBe(0);
    const parties = ["north", "south", "isles"];
    expect([...copied.keys()]).toEqual([
      ...parties.map((id) => `roles/strait.1-Red-team.${id}.html`),
      ...parties.map((id) => `roles/strait.2-Blue.${id}.html`),
      "roles/strait.instructor.html",
    ]);
    const page = (name: string): string => new TextDecoder().decode(copied.get(`roles/strait.${name}.html`));
    expect(page("1-Red-team.north")).toContain('lang="ja"');
    expect(page("1-Red-team.north")).toContain("班：Red team。担当：Ann。");
    expect(page("1-Red-team.north")).not.toMatch(/Bo\b|Cho/);
    expect(page("2-Blue.north")).toContain('lang="zh');
    expect(page("2-Blue.north")).toContain("小组：Blue。扮演者：Cho。");
    expect(page("2-Blue.south")).toContain("小组：Blue。</p>");
    expect((await entente("roles strait -o roles --groups nowhere.csv")).status).toBe(64);
    expect((await entente("roles strait -o roles --forum nowhere")).status).toBe(64);
  });
});
