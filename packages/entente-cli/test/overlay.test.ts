import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entente, type World } from "./fake-io.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const NORTH = `entente: 1
overlay: strait
party: north
positions: { access: { at: 50, salience: 50, note: "Could live with licences." } }
redLines: { no-access-without-quota: null }
`;
const SOUTH = `entente: 1
overlay: strait
party: south
alternative: { value: 2, note: "A better offer elsewhere." }
`;

/** Two keys, and a folder with the case and what was written so far. */
async function table() {
  const files: Record<string, string | Uint8Array> = {
    "strait.case.yaml": strait,
    "north.yaml": NORTH,
    "south.yaml": SOUTH,
  };
  const run = async (line: string, more: World = {}) => {
    const ran = await entente(line, { files, ...more });
    for (const [path, text] of ran.written) files[path] = text;
    for (const [path, bytes] of ran.copied) files[path] = new TextDecoder().decode(bytes);
    return ran;
  };
  const address = async (name: string) => /age1\S+/.exec((await run(`overlay keygen -o ${name}.key`)).out)?.[0] ?? "";
  const [mediator, north] = [await address("mediator"), await address("north")];
  await run(`overlay seal north.yaml --case strait.case.yaml --to ${mediator},${north} -o strait.north.party.yaml`);
  await run(`overlay seal south.yaml --case strait.case.yaml --to ${mediator} -o strait.south.party.yaml`);
  return { run, files };
}
const room = (out: string) => JSON.parse(out).result.zone.count;
const AGREE = "agree strait.case.yaml --json --quiet --forum north-south";

describe("entente overlay", () => {
  it("keeps sealed what a party entrusts, and answers each audience from what it may see", async () => {
    const { run, files } = await table();
    expect(String(files["strait.north.party.yaml"])).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(String(files["strait.north.party.yaml"])).not.toContain("licences");
    expect(room((await run(AGREE)).out)).toBe(6);
    expect(room((await run(`${AGREE} --audience all --key mediator.key`)).out)).toBe(6);
    expect(room((await run(`${AGREE} --audience north --key mediator.key`)).out)).toBe(8);
    expect(room((await run(`${AGREE} --audience mediator --key mediator.key`)).out)).toBe(0);
    const own = await run(`${AGREE} --audience north --key north.key`);
    expect(own.out).toBe((await run(`${AGREE} --audience north --key mediator.key`)).out);
    expect(
      (await run("report strait.case.yaml --format markdown --quiet --audience north --key north.key --draws 0")).out,
    ).toContain("for North alone");
  });

  it("lets known that there is room, and that line alone follows what is hidden", async () => {
    const { run, files } = await table();
    await run("overlay release strait.case.yaml --to north --forum strait-commission --key mediator.key");
    const ask = () => run("agree strait.case.yaml --quiet --audience north --key mediator.key");
    const closed = (await ask()).out.split("\n");
    expect(closed.join("\n")).toContain(
      "The mediator lets it be known: at Strait Commission there is no room for a deal.",
    );
    const address = /age1\S+/.exec(String(files["mediator.key"]))?.[0];
    files["south.yaml"] = SOUTH.replace("value: 2", "value: 0.1");
    delete files["strait.south.party.yaml"];
    await run(`overlay seal south.yaml --case strait.case.yaml --to ${address} -o strait.south.party.yaml`);
    const open = (await ask()).out.split("\n");
    const different = open.flatMap((line, k) => (line === closed[k] ? [] : [line]));
    expect(different).toEqual(["The mediator lets it be known: at Strait Commission there is room for a deal."]);
    expect((await run("agree strait.case.yaml --quiet --audience south --key mediator.key")).out).not.toContain(
      "lets it be known",
    );
    expect(
      (await run("agree strait.case.yaml --quiet --where access=open --audience north --key mediator.key")).out,
    ).not.toContain("lets it be known");
    expect((await run("overlay list strait.case.yaml --key mediator.key")).out).toContain(
      "to North, whether there is room at Strait Commission",
    );
  });

  it("refuses in one line what is not sealed, tampered with, for another key, or no overlay of this case", async () => {
    const { run, files } = await table();
    const mediator = `${AGREE} --audience mediator --key`;
    const sealed = String(files["strait.north.party.yaml"]);
    const one = async (line: string) => {
      const { status, out, err } = await run(line);
      expect(out).toBe("");
      expect(err.trim().split("\n")).toHaveLength(1);
      return [status, err] as const;
    };
    expect(await one(`${mediator} north.key`)).toEqual([
      2,
      expect.stringContaining("south.party.yaml: is sealed for another key"),
    ]);
    files["strait.north.party.yaml"] = sealed.replace(
      /([A-Za-z0-9])\n-----END/,
      (_, letter) => `${letter === "A" ? "B" : "A"}\n-----END`,
    );
    expect(await one(`${mediator} mediator.key`)).toEqual([2, expect.stringContaining("was changed or cut short")]);
    files["strait.north.party.yaml"] = NORTH;
    expect(await one(`${mediator} mediator.key`)).toEqual([2, expect.stringContaining("is not sealed")]);
    expect(await one(`${AGREE} --audience nroth --key mediator.key`)).toEqual([
      64,
      expect.stringContaining('Did you mean "north"?'),
    ]);
    expect(await one(`${AGREE} --audience north`)).toEqual([64, expect.stringContaining("--key")]);
    expect(await one(`${AGREE} --audience north --key north.yaml`)).toEqual([
      64,
      expect.stringContaining("holds no key"),
    ]);
    files["strait.north.party.yaml"] = sealed;
    files["strait.again.party.yaml"] = sealed;
    for (const who of ["north", "mediator"])
      expect(await one(`${AGREE} --audience ${who} --key mediator.key`)).toEqual([
        2,
        expect.stringMatching(/^entente: strait\.\w+\.party\.yaml: north has an overlay already, .*Keep one\.\n$/),
      ]);
    expect((await run(`${AGREE} --audience isles --key mediator.key`)).status).toBe(0);
    delete files["strait.again.party.yaml"];
    files["strait.north.party.yaml"] = `${sealed.slice(0, 100)}\n${"A".repeat(1_600_000)}`;
    expect(await one(`${AGREE} --audience north --key mediator.key`)).toEqual([
      2,
      expect.stringContaining("is larger than an overlay may be, 1024 kB, so nothing of it is read"),
    ]);
    files["strait.north.party.yaml"] = sealed;
    files["strait.releases.jsonl"] = '{"what":"lines"}\n';
    expect(await one("overlay list strait.case.yaml --key mediator.key")).toEqual([
      2,
      expect.stringContaining("strait.releases.jsonl:1: is no release"),
    ]);
    delete files["strait.releases.jsonl"];
    files["north.yaml"] = NORTH.replace("access", "acess");
    expect(await one("overlay seal north.yaml --case strait.case.yaml --to age1x -o strait.north2.party.yaml")).toEqual(
      [64, expect.stringContaining("no address")],
    );
    const address = /age1\S+/.exec(String(files["mediator.key"]))?.[0];
    expect(
      await one(`overlay seal north.yaml --case strait.case.yaml --to ${address} -o strait.north2.party.yaml`),
    ).toEqual([2, expect.stringContaining("north.yaml:4")]);
    expect(files["strait.north2.party.yaml"]).toBeUndefined();
  });
});
