import { describe, expect, it } from "vitest";
import {
  ask,
  type Case,
  caseSeenBy,
  hashOf,
  inputsTable,
  type Overlay,
  readCase,
  readOverlay,
  readReleases,
  releaseInWords,
  toldTo,
  type Verb,
  withRelease,
} from "../src/index.js";
import { randomCase } from "./random-case.js";
import { type Stream, streamOf } from "./random-stream.js";
import { straitText } from "./strait-text.js";

function kaseOf(text: string): Case {
  const { kase, problems } = readCase(text);
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
}
const strait = kaseOf(straitText);
const seenAs = (kase: Case, overlays: readonly Overlay[], audience: string): Case => {
  const { kase: laid, problems } = caseSeenBy(kase, overlays, audience);
  if (laid === null) throw new Error(JSON.stringify(problems));
  return laid;
};
function overlayOf(kase: Case, value: object): Overlay {
  const { overlay, problems } = readOverlay(JSON.stringify({ entente: 1, overlay: kase.id, ...value }), kase);
  if (overlay === null) throw new Error(JSON.stringify(problems));
  return overlay;
}

describe("an overlay", () => {
  const north = overlayOf(strait, {
    party: "north",
    positions: { access: { at: 50, salience: 50 } },
    redLines: { "no-access-without-quota": null },
  });

  it("is laid over the case for its party and the mediator, and for nobody else (strait: 6, without the line and at 50: 8)", () => {
    const room = (audience: string) =>
      (ask(seenAs(strait, [north], audience), "agree", { forum: "north-south" }).result.zone as { count: number })
        .count;
    expect(room("all")).toBe(6);
    expect(room("south")).toBe(6);
    expect(room("north")).toBe(8);
    expect(room("mediator")).toBe(8);
  });

  it("shows each input to those whom it names", () => {
    const shy = overlayOf(strait, {
      party: "north",
      positions: { access: { at: 50, salience: 50, seen: "own" }, quota: { at: 60, salience: 10, seen: "all" } },
    });
    const at = (audience: string, issue: string) =>
      [seenAs(strait, [shy], audience).positions.north?.[issue] ?? []].flat()[0]?.at;
    expect(["north", "mediator", "south", "all"].map((one) => at(one, "access"))).toEqual([50, 20, 20, 20]);
    expect(["north", "mediator", "south", "all"].map((one) => at(one, "quota"))).toEqual([60, 60, 60, 60]);
  });

  it("names its mistakes at their place, and what is not its party's own", () => {
    const text = "entente: 1\noverlay: strait\nparty: north\npositions:\n  quotta: { at: halved, salience: 80 }\n";
    const [problem] = readOverlay(text, strait, { file: "north.yaml" }).problems;
    expect(problem).toMatchObject({ file: "north.yaml", line: 5, path: "positions.quotta" });
    expect(problem?.message).toContain('"quota"');
    const foreign = (value: object) =>
      readOverlay(JSON.stringify({ entente: 1, overlay: "strait", party: "south", ...value }), strait).problems[0];
    expect(foreign({ redLines: { "no-access-without-quota": null } })?.message).toContain("is north's");
    expect(foreign({ redLines: { nothing: null } })?.code).toBe("unknown-entry");
    expect(foreign({ overlay: "orchard" })?.code).toBe("other-case");
    expect(foreign({ party: "suoth" })?.message).toContain('Did you mean "south"');
    expect(foreign({ positions: { quota: { at: 10, salience: 400 } } })?.path).toBe("positions.quota.salience");
  });
});

describe("overlays of several parties", () => {
  const line = (party: string, id: string, seen = "mediator") =>
    overlayOf(strait, { party, redLines: { [id]: { require: { quota: ">= science" }, seen } } });

  it("keep each its lines where two of them chose one id, and neither learns of the other's", () => {
    const both = [line("north", "hidden"), line("south", "hidden")];
    const linesOf = (audience: string) => {
      const { redLines } = seenAs(strait, both, audience);
      return Object.entries(redLines).flatMap(([id, { party }]) => (id.includes("hidden") ? [`${id} ${party}`] : []));
    };
    expect(linesOf("mediator")).toEqual(["hidden north", "south-hidden south"]);
    expect(linesOf("north")).toEqual(["hidden north"]);
    expect(linesOf("south")).toEqual(["hidden south"]);
    expect(linesOf("isles")).toEqual([]);
  });

  it("are listed input by input with who sees it; what a party keeps to itself is counted, not named", () => {
    const north = overlayOf(strait, {
      party: "north",
      positions: { access: { at: 50, salience: 50, seen: "all" }, quota: { at: 90, salience: 9, seen: "own" } },
      redLines: { "no-access-without-quota": null },
    });
    const { columns, rows } = inputsTable(strait, [north, line("south", "hidden")], "en");
    expect(columns.map(({ heading }) => heading)).toEqual(["Input", "Mediator", "North", "South", "Everybody"]);
    expect(rows.map(([, ...cells]) => cells.map((cell) => (cell === "seen" ? "x" : "-")).join(""))).toEqual([
      "xxxx",
      "xx--",
      "-x--",
      "x-x-",
    ]);
    expect(rows[2]?.[0]).toBe("One input that North keeps to itself");
    expect(JSON.stringify(rows)).not.toMatch(/north stands on total catch/i);
  });
});

describe("a list of releases", () => {
  const version = hashOf(strait);
  const release = {
    what: "room",
    forum: "strait-commission",
    to: ["south"],
    at: "2024-03-02T10:00:00.000Z",
    version,
  } as const;
  const south = (value: number) => overlayOf(strait, { party: "south", alternative: { value } });

  it("is read as it was written, and names the line that is none", () => {
    const text = withRelease(withRelease("", release), { ...release, to: ["all"] });
    expect(readReleases(text)).toEqual({ releases: [release, { ...release, to: ["all"] }], wrong: null });
    expect(readReleases(`${text}{"what":"lines"}\n`).wrong).toBe(3);
    expect(withRelease(text.trimEnd(), release).split("\n")).toHaveLength(4);
  });

  it("tells those whom it names, and everybody where it names all, with the answer worked out anew", () => {
    const told = (audience: string, to: readonly string[], value = 0.1) =>
      toldTo(strait, { overlays: [south(value)], releases: [{ ...release, to }] }, audience);
    expect(told("south", ["south"])).toEqual([{ forum: "strait-commission", room: true }]);
    expect(told("south", ["south"], 2)).toEqual([{ forum: "strait-commission", room: false }]);
    expect(told("north", ["south"])).toEqual([]);
    expect(told("north", ["all"])).toEqual([{ forum: "strait-commission", room: true }]);
    expect(told("mediator", ["all"])).toEqual([]);
  });

  it("says which the case has outgrown, and tells nothing of a table that is gone", () => {
    const words = (one: object) => releaseInWords(strait, { ...release, ...one }, "en");
    expect(words({})).toBe("2024-03-02 10:00: to South, whether there is room at Strait Commission");
    expect(words({ version: "sha256:0" })).toContain("the case has changed since, so it is worked out anew");
    expect(words({ forum: "sunk" })).toContain("no longer has that table, so nothing is told");
    expect(toldTo(strait, { overlays: [], releases: [{ ...release, forum: "sunk" }] }, "south")).toEqual([]);
  });
});

const VERBS: readonly Verb[] = ["agree", "stand", "deal", "block", "forum", "order"];

describe("what one audience is answered", () => {
  it("has no byte of it that a hidden input of another party could change", () => {
    const cases = process.env.ENTENTE_FULL === undefined ? 100 : 500;
    let changed = 0;
    let looked = 0;
    for (let seed = 1; looked < cases; seed += 1) {
      const kase = kaseOf(JSON.stringify({ ...randomCase(seed).kase, id: "random" }));
      const stream = streamOf(seed + 7_000_000);
      const [p, q] = twoOf(kase, stream);
      if (p === undefined || q === undefined) continue;
      looked += 1;
      const own = randomOverlay(kase, q, stream);
      const [before, after] = [randomOverlay(kase, p, stream), randomOverlay(kase, p, stream)];
      const verb = VERBS[seed % VERBS.length] ?? "agree";
      const bytes = (hidden: Overlay, audience: string): string =>
        JSON.stringify(ask(seenAs(kase, [own, hidden], audience), verb, { seed, draws: seed % 97 === 0 ? 100 : 0 }));
      for (const audience of [q, "all"]) expect(bytes(after, audience), `seed ${seed}`).toBe(bytes(before, audience));
      if (bytes(after, "mediator") !== bytes(before, "mediator")) changed += 1;
    }
    // The inputs that were changed are inputs that matter: the mediator's answers move.
    expect(changed).toBeGreaterThan(cases / 2);
    console.log(`${cases} random cases: ${2 * cases} answers the same bytes; ${changed} of the mediator's moved.`);
  }, 300_000);
});

function twoOf(kase: Case, stream: Stream): readonly (string | undefined)[] {
  const heard = Object.keys(kase.parties).filter((id) => kase.parties[id]?.within === undefined);
  const first = stream.whole(0, Math.max(0, heard.length - 1));
  return [heard[first], heard[(first + 1) % Math.max(1, heard.length)]].filter((id, k, all) => all.indexOf(id) === k);
}

/** Every kind of input that an overlay has, none of it for everybody. */
function randomOverlay(kase: Case, party: string, stream: Stream): Overlay {
  const issues = Object.keys(kase.issues);
  const optionOf = (issue: string): string => stream.pick(Object.keys(kase.issues[issue]?.options ?? {}));
  const seen = (): string => stream.pick(["own", "mediator"]);
  const issue = stream.pick(issues);
  return overlayOf(kase, {
    party,
    positions: Object.fromEntries(
      issues.map((id) => [id, { at: stream.whole(0, 100), salience: stream.whole(1, 100), seen: seen() }]),
    ),
    redLines: stream.chance(0.5) ? { hidden: { require: { [issue]: `>= ${optionOf(issue)}` }, seen: seen() } } : {},
    ...(stream.chance(0.5) ? { alternative: { value: stream.whole(0, 60) / 100, seen: seen() } } : {}),
  });
}
