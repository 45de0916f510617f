import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const CASE = `
entente: 1
id: coasts
title: Two coasts
asOf: 2024-01-01
parties: { north: { name: North }, south: { name: South } }
issues:
  catch: { name: the catch, statusQuo: full, options: { full: { at: 0 }, half: { at: 60 }, none: { at: 100 } } }
positions:
  north: { catch: { at: full, salience: 50 } }
  south: { catch: { at: half, salience: 50, evidence: [zorblax-whisper], note: Quxley said so over dinner } }
redLines:
  north-half: { name: never none, party: north, require: { catch: "<= half" } }
forums: { table: { name: the table, members: [north, south] } }
sources:
  zorblax-memo: { title: Memo of the Zorblax dinner, author: Quxley }
statements:
  zorblax-whisper: { source: zorblax-memo, holder: south, actor: Quxley, issue: catch, stance: half, voice: private, gloss: Half for Zorblax }
`;
const SCENARIO = `
title: What Quxley would do
patch: [{ op: replace, path: /positions/south/catch/salience, value: 90 }]
`;
const files = { "coasts.case.yaml": CASE, "coasts.zorblax.scenario.yaml": SCENARIO };
const SECRET = /zorblax|quxley|over dinner/i;

async function page(flags: string): Promise<string> {
  const { status, err, written } = await entente(
    `report coasts.case.yaml --interactive --draws 0 --quiet ${flags} -o out.html`,
    { files },
  );
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return written.get("out.html") ?? "";
}

/** What the page's script reads. */
function carried(text: string) {
  const [, json = ""] = /<script type="application\/json" id="live-page">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(json) as {
    readonly input: { readonly kase: object; readonly scenarios: object };
    readonly groups: readonly { readonly title: string; readonly switches: readonly { readonly name: string }[] }[];
  };
}

describe("entente report --interactive", { timeout: 120_000 }, () => {
  it("carries the case, a switch for each line, scenario and seat, and lets in nothing but its own script", async () => {
    const text = await page("");
    const { groups, input } = carried(text);
    expect(groups.map(({ title, switches }) => [title, switches.map(({ name }) => name)])).toEqual([
      ["Red lines", ["North’s line “never none”"]],
      ["Scenarios", ["What Quxley would do"]],
      ["Seats at the table", ["North", "South"]],
    ]);
    expect(JSON.stringify(input.kase)).toMatch(SECRET);
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy.replaceAll(/sha256-[\w+/=]+/g, "…").split("; ")).toEqual([
      "default-src 'none'",
      "script-src '…'",
      "worker-src blob:",
      "connect-src 'none'",
      "style-src '…'",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each(["sources", "private", "figures-only"])(
    "carries no word that %s keeps back, and no scenario",
    async (level) => {
      const text = await page(`--redact ${level}`);
      expect(text).not.toMatch(SECRET);
      expect(carried(text).input.scenarios).toEqual({});
    },
  );

  it.each([
    ["--interactive -o r.pdf", "only HTML can carry the engine, not pdf"],
    ["--interactive -o r.html --audience mediator --key k", "not written for the mediator"],
  ])("refuses %s in one line", async (flags, why) => {
    const { status, err, written } = await entente(`report coasts.case.yaml ${flags}`, { files });
    expect([status, err.split("\n").length, written.size]).toEqual([64, 2, 0]);
    expect(err).toContain(why);
  });
});
