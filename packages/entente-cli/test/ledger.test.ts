import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const LEDGER = "strait.ledger.jsonl";
const day = "--made 2024-03-01 --resolves 2024-04-15";

/** Runs command lines one after another on one ledger; its text at the end. */
async function kept(...lines: readonly (string | readonly string[])[]): Promise<string> {
  let text = "";
  for (const line of lines) {
    const ran = await entente(line, { files: text === "" ? {} : { [LEDGER]: text } });
    if (ran.status !== 0) throw new Error(ran.err);
    text = ran.written.get(LEDGER) ?? text;
  }
  return text;
}
const three = (): Promise<string> =>
  kept(
    `ledger seal strait --question a --p 0.7 --analyst min ${day}`,
    `ledger seal strait --question b --p 0.4 --analyst jo ${day}`,
    `ledger seal strait --question c --p 0.6 --analyst min ${day}`,
    "ledger resolve strait --question a --outcome yes --made 2024-04-15",
    "ledger resolve strait --question b --outcome 0 --made 2024-04-15",
    "ledger resolve strait --question c --outcome 1 --made 2024-04-15",
  );

describe("entente ledger resolve and score", () => {
  it("scores three forecasts as MODELS-1 §7 works them: Brier .136667, log .459442", async () => {
    const files = { [LEDGER]: await three() };
    const { result, findings, case: about } = JSON.parse((await entente("ledger score strait --json", { files })).out);
    expect(about.id).toBe("strait");
    expect(result.ledger).toEqual({ entries: 6, sealedOk: true, firstBad: null, fault: null });
    expect(result.scores).toMatchObject({ n: 3, brier: expect.closeTo(0.136667, 6), log: expect.closeTo(0.459442, 6) });
    expect(result.analysts.map(({ id, scores }: { id: string; scores: { n: number } }) => [id, scores.n])).toEqual([
      ["jo", 1],
      ["min", 2],
    ]);
    const said = (await entente("ledger score strait", { files })).out.replace(/\s+/g, " ");
    expect(said).toContain(findings[0].text);
    expect(said).toContain("too few to judge");
  });
  it("takes the ledger itself for the case, draws its calibration and writes its rows", async () => {
    const files = { [LEDGER]: await three() };
    const { status, written } = await entente(`ledger score ${LEDGER} --picture cal.svg`, { files });
    expect(status).toBe(0);
    expect(written.get("cal.svg")).toMatch(/^<svg[\s\S]*too few to judge/);
    const rows = (await entente(`ledger export ${LEDGER}`, { files })).out.trimEnd().split("\r\n");
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/^1,a,,binary,0\.7,,,analyst@1,min,1,sha256:/);
    expect(rows[1]).toMatch(/,resolved,1,0\.09\d*,[0-9a-f]{64}$/);
  });
  it.each([
    ["ledger resolve strait --question z --outcome 1 --made 2024-04-15", 1, /No forecast on z has been sealed/],
    ["ledger resolve strait --question a --outcome 1 --made 2024-04-16", 1, /has been resolved already/],
    ["ledger resolve strait --question d --outcome maybe", 64, /maybe is no outcome of d/],
    ["ledger resolve strait --question d --outcome 1 --made 2024-02-28", 64, /before a forecast on d was made/],
    [
      `ledger seal strait --question d --p 0.5 --supersedes ${"ab".repeat(32)} ${day}`,
      64,
      /is not the seal of an entry/,
    ],
    [`ledger seal strait --p 0.5 ${day}`, 64, /name what is forecast/],
    ["ledger score gone.ledger.jsonl", 64, /there is no such ledger/],
    ["ledger verify gone.ledger.jsonl", 64, /there is no such ledger/],
  ])("refuses in one line: entente %s", async (line, expected, message) => {
    const text = await three();
    const more = await entente(`ledger seal strait --question d --p 0.5 ${day}`, { files: { [LEDGER]: text } });
    const { status, err, written } = await entente(line, { files: { [LEDGER]: more.written.get(LEDGER) ?? "" } });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(status).toBe(expected);
    expect(written.size).toBe(0);
  });
  it("supersedes a forecast and a resolution instead of changing them", async () => {
    const first = await kept(`ledger seal strait --question a --p 0.9 ${day}`);
    const { seal } = JSON.parse(first);
    const files = { [LEDGER]: first };
    const second = await entente(`ledger seal strait --question a --p 0.5 --supersedes ${seal} ${day}`, { files });
    const text = second.written.get(LEDGER) ?? "";
    const resolved = await entente("ledger resolve strait --question a --outcome 1 --made 2024-04-15", {
      files: { [LEDGER]: text },
    });
    const whole = resolved.written.get(LEDGER) ?? "";
    const wrong = JSON.parse(whole.trimEnd().split("\n").at(-1) ?? "").seal;
    const corrected = await entente(
      `ledger resolve strait --question a --outcome 0 --made 2024-04-16 --supersedes ${wrong}`,
      { files: { [LEDGER]: whole } },
    );
    const { out } = await entente("ledger score strait --json", {
      files: { [LEDGER]: corrected.written.get(LEDGER) ?? "" },
    });
    const { result } = JSON.parse(out);
    expect(result.scores).toMatchObject({ n: 1, brier: 0.25 });
    expect(result.counts).toEqual({ sealed: 2, superseded: 1, open: 0, resolved: 1 });
  });
});

describe("entente ledger verify", () => {
  it("names the changed line, and a seal that was cut off", async () => {
    const text = await three();
    const lines = text.trimEnd().split("\n");
    const last = JSON.parse(lines.at(-1) ?? "").seal;
    const changed = await entente("ledger verify strait", { files: { [LEDGER]: text.replace('"0.6"', '"0.8"') } });
    expect(changed).toMatchObject({ status: 1 });
    expect(changed.out).toContain("line 3: this line is not as it was sealed");
    const scored = await entente("ledger score strait", { files: { [LEDGER]: text.replace('"0.6"', '"0.8"') } });
    expect(scored).toMatchObject({ status: 1, out: "", err: expect.stringContaining("line 3") });
    const whole = await entente(`ledger verify strait --seal ${last}`, { files: { [LEDGER]: text } });
    expect(whole).toMatchObject({ status: 0, err: "" });
    const cut = await entente(`ledger verify strait --seal ${last}`, {
      files: { [LEDGER]: `${lines.slice(0, -1).join("\n")}\n` },
    });
    expect(cut).toMatchObject({ status: 1, err: expect.stringContaining("cut or replaced") });
  });
});

describe("entente ledger seal --from", () => {
  it("takes the claim from the answer to a question", async () => {
    const text = await kept(`ledger seal strait --from agree --p 0.62 ${day}`);
    const headline = JSON.parse((await entente("agree strait --json --quiet")).out).findings[0].text;
    expect(JSON.parse(text)).toMatchObject({ question: "agree", kind: "binary", p: "0.62", claim: headline });
    expect(JSON.parse(text).model).toMatch(/^agree@\d+$/);
    expect(JSON.parse(text).time).toBeUndefined();
  });
  it("seals the place that a model of the forecast gives, and what it missed by is scored", async () => {
    const text = await kept(
      `ledger seal strait --from forecast --issue quota ${day}`,
      `ledger seal strait --from forecast --issue quota --model median@1 ${day}`,
      "ledger resolve strait --question quota --outcome 60 --made 2024-04-15",
    );
    // MODELS-1 §5a by hand: the mean lies at 464,000 / 5,600.
    const mean = 464_000 / 5_600;
    expect(Number(JSON.parse(text.split("\n")[0] ?? "").draws[0])).toBeCloseTo(mean, 8);
    const { result } = JSON.parse((await entente("ledger score strait --json", { files: { [LEDGER]: text } })).out);
    const mae = Object.fromEntries(
      result.models.map(({ id, interval }: { id: string; interval: { mae: number } }) => [id, interval.mae]),
    );
    expect(mae["mean@1"]).toBeCloseTo(mean - 60, 8);
    expect(Object.keys(mae)).toEqual(["mean@1", "median@1"]);
  });
  it("keeps the moment only where no day is named", async () => {
    const text = await kept("ledger seal strait --question a --p 0.5 --resolves 9999-01-01");
    expect(JSON.parse(text).time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });
  it.each([
    [`ledger seal strait --from forecast ${day}`, /name the issue/],
    [`ledger seal strait --from forecast --issue quota --p 0.5 ${day}`, /leave out --p/],
    [`ledger seal strait --from forecast --issue quota --model oracle@1 ${day}`, /oracle is no model/],
    [`ledger seal strait --from guess --p 0.5 ${day}`, /--from: guess is none of/],
  ])("refuses: entente %s", async (line, message) => {
    expect(await entente(line)).toMatchObject({ status: 64, err: expect.stringMatching(message), written: new Map() });
  });
});
