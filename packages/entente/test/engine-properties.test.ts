import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { frontOfSpace, type SpaceFront } from "../src/case/space/sweep/whole-front.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { differences } from "./compare-result.js";
import type { RawCase } from "./oracle/raw.js";
import { randomCase } from "./random-case.js";
import { runVerb } from "./run-verb.js";

const SEEDS = Array.from({ length: 60 }, (_, seed) => 5000 + seed);
type Entries = Readonly<Record<string, unknown>>;

const reversed = <T extends Entries>(record: T | undefined): T =>
  Object.fromEntries(Object.entries(record ?? {}).reverse()) as T;
/** Figures of an answer in which no order shows. */
function figures(kase: RawCase) {
  const { zone, verdict, acceptance, goals, constraints, byOption, offers } = runVerb("agree", kase);
  const { packages: _packages, ...counts } = zone;
  const by = (list: readonly { id: string }[]) => Object.fromEntries(list.map((one) => [one.id, one]));
  const { count, taken, byKind, everyGains, takenEveryGains } = offers ?? {};
  const deal = runVerb("deal", kase);
  const values = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"].map(
    (concept) => deal[concept]?.value ?? null,
  );
  const offered = { count, taken, byKind, everyGains, takenEveryGains };
  const front = [deal.front.count, deal.front.distinct, deal.opposition.value];
  return {
    counts,
    verdict,
    acceptance,
    goals: by(goals),
    constraints: by(constraints),
    byOption,
    offered,
    values,
    front,
  };
}

describe("the engines of agree and deal", () => {
  it("answer the same whatever the order of parties, issues and options", () => {
    const found = SEEDS.flatMap((seed) => {
      const { kase } = randomCase(seed);
      const issues = Object.entries(kase.issues).map(([id, issue]) => [
        id,
        { ...issue, options: reversed(issue.options) },
      ]);
      const forums = kase.forums && Object.keys(kase.forums).length > 0 ? { forums: kase.forums } : {};
      const turned: RawCase = {
        ...kase,
        ...forums,
        parties: reversed(kase.parties),
        issues: Object.fromEntries(issues.reverse()),
      };
      return differences(figures(kase), figures(turned)).map((difference) => `seed ${seed}: ${difference}`);
    });
    expect(found).toEqual([]);
  });

  it("change only ids when ids are relabelled", () => {
    const relabel = (text: string) => text.replace(/\b(ash|birch|cedar|dogwood|elm)\b/g, "party-$1");
    const found = SEEDS.flatMap((seed) => {
      const { kase } = randomCase(seed);
      const relabelled = JSON.parse(relabel(JSON.stringify(kase)));
      const before = JSON.parse(relabel(JSON.stringify(runVerb("agree", kase))));
      return differences(before, JSON.parse(JSON.stringify(runVerb("agree", relabelled))));
    });
    expect(found).toEqual([]);
  });

  it("never enlarge the zone when a red line is added", () => {
    for (const seed of SEEDS) {
      const { kase } = randomCase(seed);
      const [party] = Object.keys(kase.parties);
      const [issue, entry] = Object.entries(kase.issues)[0] ?? [];
      const [option] = Object.keys(entry?.options ?? {});
      const line = { party: party ?? "", require: { [issue ?? ""]: `!= ${option}` } };
      const tightened = { ...kase, redLines: { ...kase.redLines, tighter: line } };
      expect(runVerb("agree", tightened).zone.count).toBeLessThanOrEqual(runVerb("agree", kase).zone.count);
    }
  });

  it("never shrink what the front dominates, and so its hypervolume, when an option is added", () => {
    for (const seed of SEEDS) {
      const { space, where } = ask(randomCase(seed).kase);
      const parties = [...space.parties.keys()];
      // One option fewer is the same space where that option may not be chosen: utilities stay as they are.
      const fewer = frontOfSpace(space, parties, where);
      const all = frontOfSpace(space, parties, []);
      if (parties.length === 0 || fewer === null || all === null) continue;
      const row = ({ vectors }: SpaceFront, k: number) =>
        vectors.subarray(k * parties.length, (k + 1) * parties.length);
      const rows = Array.from({ length: all.count }, (_, k) => row(all, k));
      for (let k = 0; k < fewer.count; k++) {
        const vector = row(fewer, k);
        expect(rows.some((other) => other.every((units, p) => units >= (vector[p] ?? 0)))).toBe(true);
      }
    }
  });
});

/** The space of a case, and the tests that leave out the last option of its first issue. */
function ask(kase: RawCase) {
  const { space } = putQuestion(caseSchema.parse(kase), frameSchema.parse({}));
  const options = space.options[0] ?? [];
  const passes = Uint8Array.from(options, (_, o) => (options.length > 1 && o === options.length - 1 ? 0 : 1));
  return { space, where: space.options.length === 0 ? [] : [{ issue: 0, passes }] };
}
