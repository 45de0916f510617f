import { VERBS } from "entente";
import { describe, expect, it } from "vitest";
import { randomCase } from "../../entente/test/random-case.js";
import { entente } from "./fake-io.js";

const FRAME = "asOf voice forum where observers missing uncertainty";
/** MODELS-2, "Keys by verb". */
const KEYS: Readonly<Record<string, string>> = {
  agree:
    "rule toward total exact reservation zone verdict reason offers goals byOption acceptance constraints clashes repairs nearMisses agreements statusQuoBreaks truncated",
  stand: "thresholds first positions pairs outlier officialGap falseFronts drift ties brokers agreements discourse",
  deal: "players reservation ideal front nash kalaiSmorodinsky egalitarian utilitarian smallest largest opposition onTable trades invariance cannotGain nearMisses losses noDeal forecast reason",
  block: "zone headline parties combinations",
  order:
    "target status maxExposure totalExposure steps alternatives finishes carriesOn orderingPrice pairsHelp instalments trust calendar infeasible relaxation",
  forum: "target forums soleHolders indispensable sufficientTables",
  ratify: "target parties twoLevelZone clocks",
  break: "target stability selfEnforcement spoilers survival ripeness ripe",
  pay: "target burdens totals core freeRiding mismatch payWithoutDeciding",
  watch: "claims known confidence evpi indicators radius tornado sobol calendar next record contradictions",
  whatif: "base rows",
  forecast: "issues",
};
/** Keys within, as a path: `[]` any entry of a list, `*` any of a map; what is null or empty is passed over. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  agree: [
    "zone count share strictCount deliverable deliverableByMembers packages",
    "offers count taken byKind takenByKind everyGains takenEveryGains refusedBy packages",
    "offers.byKind exchange gift demand idle",
    "offers.refusedBy.[] party constraint count sole",
    "offers.packages.[] package kind given asked taken everyGains refusedBy",
    "goals.[] id total room deliverable everyGains takenEveryGains",
    "byOption.*.* zone offers",
    "constraints.[] id party kind sacred blocks soleBlocked unlocked",
    "repairs.[] drop cost package deliverable opens concessions notForSale",
    "nearMisses.[] package redLinesBroken maxRegret regret",
    "agreements.[] id date coverage silent silentFirst inZone room",
  ],
  stand: [
    "thresholds distance lead",
    "positions.[] party issue at values range salience weight voice official basis evidence voices since until",
    "pairs.[] a b distance lead overlap coded cell hold margin shared byIssue",
    "outlier party gap toOthers amongRest ratio",
    "drift from to parties pairs appeared lapsed",
    "drift.parties.[] party mean moves",
    "drift.parties.[].moves.[] issue from to towards alsoTowards",
    "ties frustration balanced splits strains innerQuarrels mixed triads exact",
    "brokers named gaps",
    "brokers.gaps.[] a b distance brokers",
    "discourse matrix normalisation polarisation modularity",
    "discourse.polarisation balanced best camps",
    "discourse.modularity value camps",
  ],
  deal: [
    "front count distinct over packages",
    ...["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"].map(
      (one) => `${one} package utilities gains value movement envy regret given asked alsoOptimal`,
    ),
    ...["smallest", "largest"].map(
      (one) => `${one} package utilities gains movement envy regret given asked alsoOptimal`,
    ),
    "opposition value package",
    "onTable package distanceToFront improvements",
    "trades.[] issues parties from to gains externality accepted",
    "noDeal package horizon drifted",
    "forecast issues",
    "forecast.issues.[] id n mean meanSalience plainMean median medianRange statusQuo nearestOption challenge exchange pce ensemble spread headline",
    "forecast.issues.[].challenge reading medians means settled forecast moves risk",
    "forecast.issues.[].exchange outcome trades externalities",
    "forecast.issues.[].pce victory places probability mode mean risk",
  ],
  block: [
    "zone count deliverable",
    "headline party constraint soleBlocked",
    "parties.[] id member role veto leverHolder grants blocks pivotShare unlocked soleBlocked soloBlocker by price redLinesInTheWay concession",
    "parties.[].by.[] constraint blocks soleBlocked unlocked sacred",
    "parties.[].price points package canPay jointly gainsMost surplus",
    "parties.[].concession points package by",
    "combinations.[] constraints count",
  ],
  order: [
    "steps.[] changes by pair package gains exposure mostExposed",
    "steps.[].changes.[] issue from to",
    "carriesOn.*.[] burden payers shareOfOthers",
    "instalments rho levels",
    "trust.* threshold safeShare",
    "relaxation.[] drop maxExposure totalExposure notForSale",
  ],
  forum: [
    "forums.* zone offers produces covered delivered outOfScope missing unnecessary bypassed rule power status",
    "forums.*.zone count deliverable",
    "forums.*.offers count taken byKind takenEveryGains",
    "forums.*.produces package gains",
    "forums.*.rule winning minimalWinning decisiveness",
    "forums.*.power.* shapleyShubik banzhaf banzhafNormalised deeganPackel publicGood johnston prevent initiate",
  ],
  ratify: [
    "parties.* winSet accepts passes votesFor needed of needs share interval pivotalFaction defection inherited",
    "parties.*.winSet count size inZone",
    "twoLevelZone count",
    "clocks.[] party leader termEnds outBy successorAccepts",
    "clocks.[].outBy.[] date p",
  ],
  break: [
    "stability states scope verdict target perParty coalitions equilibria judged reach",
    "stability.equilibria nash gmr smr seq cnash cgmr csmr cseq",
    "stability.perParty.* nash gmr smr seq improvements bestImprovement sanction",
    "stability.coalitions.[] members concept to",
    "stability.judged.[] state concept",
    "stability.reach anyMoves improvements joint",
    "selfEnforcement.* deltaStar margin breach",
    "spoilers.[] faction loss means score canBlock levers",
    "survival.[] date s factors",
  ],
  pay: [
    "burdens.[] id cost unit range shares",
    "burdens.[].shares stated equal benefit ability responsibility shapley nucleolus",
    "core empty blocking",
    "freeRiding provided optimum payers",
    "mismatch payerDecider payerBeneficiary deciderBeneficiary",
  ],
  watch: [
    "claims.[] id verb text rests holds low high hinge inputs",
    "claims.[].inputs coded judged sources",
    "known text robust judgement",
    "confidence level reasons",
    "indicators.[] input evppi deltaBrier noiseFloor direction tripwire",
    "indicators.[].tripwire value distance inside",
    "radius norm value party perParty salience fixedBy",
    "tornado.[] input low high",
    "sobol.[] input first total interval",
    "calendar.[] date kind id effect",
    "record.[] id party said predicted because gain match",
    "contradictions.[] id party said predicted",
  ],
  whatif: [
    "base room deliverable offers deal least hurts share",
    "rows.[] id by change room deliverable offers deal least hurts share delta",
    "rows.[].least party gain",
    "rows.[].hurts.[] party points",
    "rows.[].delta room deliverable",
    "rows.[].share value low high",
  ],
};
const UNCERTAINTY =
  "draws seed generator worlds outside rho fixed uncertain clamped share labels quantiles consistent stopped";
const FINDING = "id verb text level numbers because rests holds hinge inputs";

// biome-ignore lint/suspicious/noExplicitAny: an answer read by path
function at(value: any, path: readonly string[]): any[] {
  if (value === null || value === undefined) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  const next = step === "[]" || step === "*" ? Object.values(value) : [value[step]];
  return next.flatMap((one) => at(one, rest));
}

/** Keys that are named and not there, by path. */
function absent(verb: string, result: Readonly<Record<string, unknown>>): string[] {
  const top = `${FRAME} ${KEYS[verb]}`.split(" ").filter((key) => !Object.hasOwn(result, key));
  const within = (WITHIN[verb] ?? []).flatMap((line) => {
    const parts = line.split(" ");
    const [path = "", ...keys] = parts;
    const named = path.split(".").filter((step) => step !== "");
    return at(result, named).flatMap((found) =>
      keys.filter((key) => !Object.hasOwn(found, key)).map((key) => `${path}.${key}`),
    );
  });
  return [...top, ...new Set(within)];
}

/** Numbers that cannot be what they are called: shares beyond 0–1, places beyond 0–100, counts that doubles do not hold. */
function outOfUnits(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => outOfUnits(one, `${path}.[]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => outOfUnits(one, `${path}.${key}`));
  if (typeof value !== "number") return [];
  const key = path.split(".").at(-1) ?? "";
  const share =
    /^(share|holds|pivotShare|coverage|hold|lead|overlap|distance|weight|shapleyShubik|banzhaf|banzhafNormalised|prevent|initiate|decisiveness|s|p|successorAccepts|commitment)$/.test(
      key,
    ) && !/tripwire|brokers/.test(path);
  const place =
    /positions\.\[\]\.(at|range)|issues\.\[\]\.(mean|median|plainMean|meanSalience|headline|statusQuo)$/.test(path);
  const wrong =
    !Number.isFinite(value) ||
    (share && (value < 0 || value > 1 + 1e-12)) ||
    (place && (value < 0 || value > 100)) ||
    Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return wrong ? [`${path} ${value}`] : [];
}

const SHIPPED = ["strait", "orchard", "nile-2021", "china-2021", "korea-2019", "korea-2021"];
const RANDOM = [3, 17, 29, 41, 58].map((seed) => `random-${seed}`);

describe.each([...SHIPPED, ...RANDOM])("--json of %s has the keys by verb of MODELS-2, in their units", (id) => {
  const seed = /^random-(\d+)$/.exec(id)?.[1];
  const file = seed === undefined ? null : JSON.stringify(randomCase(Number(seed)).kase);
  const world = file === null ? {} : { files: { [`${id}.case.json`]: file } };
  const name = file === null ? id : `${id}.case.json`;
  it.each([...VERBS, "whatif", "forecast"])("%s", async (verb) => {
    const flags = verb === "forecast" ? [] : ["--draws", "0"];
    const { status, out, err } = await entente([verb, name, "--json", "--quiet", ...flags], world);
    expect([status, err]).toEqual([0, ""]);
    const { result, findings } = JSON.parse(out);
    expect(absent(verb, result)).toEqual([]);
    expect(outOfUnits(result)).toEqual([]);
    expect(result.uncertainty).toBeNull();
    for (const finding of findings) {
      expect(FINDING.split(" ").filter((key) => !Object.hasOwn(finding, key))).toEqual([]);
      expect(Object.keys(finding.inputs)).toEqual(["coded", "judged", "sources"]);
    }
  });
});

it("--json with draws has what MODELS-2 names of uncertainty", async () => {
  const { out } = await entente("ask strait --json --quiet --draws 100 --seed 42");
  const { result } = JSON.parse(out);
  expect(Object.keys(result)).toEqual([...VERBS]);
  for (const [verb, one] of Object.entries<{ readonly uncertainty: { readonly share: object } }>(result)) {
    expect(absent(verb, { ...one })).toEqual([]);
    expect(UNCERTAINTY.split(" ").filter((key) => !Object.hasOwn(one.uncertainty, key))).toEqual([]);
    expect(Object.keys(one.uncertainty.share)).toEqual(["value", "low", "high", "se", "words"]);
    expect(outOfUnits(one)).toEqual([]);
  }
  expect(Object.keys(result.watch.claims).length).toBe(9);
});
