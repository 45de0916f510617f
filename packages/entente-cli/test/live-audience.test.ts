import { describe, expect, it } from "vitest";
import { straitText } from "../../entente/test/strait-accord.js";
import { newKey, seal } from "../src/overlays/sealing.js";
import { entente } from "./fake-io.js";

/** Whatever South hides has of words. */
const SECRET = /zorblax|quxley/i;
const FILE = "kase.case.yaml";
const SCENARIO = "title: Half the catch\npatch: [{ op: replace, path: /positions/north/quota/salience, value: 41 }]\n";

interface Carried {
  readonly positions: Readonly<
    Record<string, Readonly<Record<string, { readonly at?: unknown; readonly note?: string }>>>
  >;
  readonly redLines: Readonly<Record<string, object>>;
  readonly alternatives: Readonly<Record<string, object>>;
}

/** What South entrusts: numbers that stand nowhere else in the case, a line, an offer, each under a word that is searched for. */
const south = (word: string, at: number, value: number) => ({
  ...{ entente: 1, overlay: "strait", party: "south" },
  positions: { access: { at, salience: at + 20, note: `${word} said so.` } },
  alternative: { value, note: `A ${word} offer.` },
  redLines: { [`${word}-line`]: { require: { quota: at > 40 ? "= halved" : ">= science" }, name: `The ${word} line` } },
});
const NORTH = {
  ...{ entente: 1, overlay: "strait", party: "north" },
  positions: { access: { at: 52.5, salience: 47.25, note: "Ours alone." } },
};

async function worlds() {
  const { identity, recipient } = await newKey();
  const sealed = (value: object) => seal(JSON.stringify(value), [recipient]);
  const own = await sealed(NORTH);
  const shared = { [FILE]: straitText(), k: identity, "strait.half.scenario.yaml": SCENARIO };
  const hidden = await Promise.all([south("zorblax", 33.375, 0.7125), south("quxley", 71.625, 1.4375)].map(sealed));
  return hidden.map((text) => ({ ...shared, "kase.north.party.yaml": own, "kase.south.party.yaml": text }));
}

async function page(audience: string, files: Readonly<Record<string, string>>): Promise<string> {
  const command = `report ${FILE} --interactive --draws 0 --quiet --audience ${audience} --key k -o out.html`;
  const { status, err, written } = await entente(command, { files });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return written.get("out.html") ?? "";
}

/** The case that the page's script reads; the engine beside it is the same in every file. */
function carried(text: string): Carried {
  const [, json = "{}"] = /<script type="application\/json" id="live-page">(.*?)<\/script>/s.exec(text) ?? [];
  return (JSON.parse(json) as { readonly input: { readonly kase: Carried } }).input.kase;
}

describe("entente report --interactive --audience", { timeout: 120_000 }, () => {
  it.each(["north", "all"])(
    "hands %s a file without a number, id or word of what South hides, and the same bytes whatever that is",
    async (audience) => {
      const [before = {}, after = {}] = await worlds();
      const [one, other] = [await page(audience, before), await page(audience, after)];
      expect(other === one).toBe(true);
      const kase = carried(one);
      expect(one).not.toMatch(SECRET);
      for (const number of ["33.375", "53.375", "0.7125", "71.25", "71.625", "91.625", "1.4375"])
        expect(one.includes(number), number).toBe(false);
      expect(Object.keys(kase.redLines)).toEqual(["no-access-without-quota"]);
      expect(Object.keys(kase.alternatives)).not.toContain("south");
      // What is its own comes with it, and with nobody else's file.
      expect(kase.positions.north?.access?.at === 52.5).toBe(audience === "north");
      expect(one.includes("Ours alone.")).toBe(audience === "north");
    },
  );

  it("hands South what South entrusted, and nothing of North’s", async () => {
    const [files = {}] = await worlds();
    const kase = carried(await page("south", files));
    expect(kase.positions.south?.access?.at).toBe(33.375);
    expect(Object.keys(kase.redLines)).toContain("zorblax-line");
    expect(kase.positions.north?.access?.at).not.toBe(52.5);
    expect(JSON.stringify(kase)).not.toContain("Ours alone.");
  });

  it("hands the mediator none: the file would hold everything entrusted in the clear", async () => {
    const [files = {}] = await worlds();
    const command = `report ${FILE} --interactive --draws 0 --audience mediator --key k -o out.html`;
    const { status, out, err, written } = await entente(command, { files });
    expect([status, out, written.size]).toEqual([64, "", 0]);
    expect(err).toContain("not written for the mediator");
    expect(err).not.toMatch(SECRET);
  });
});
