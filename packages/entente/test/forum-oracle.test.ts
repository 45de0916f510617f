import { describe, expect, it } from "vitest";
import { isSubset, need, subsets, sum } from "./oracle/basics.js";
import { oracleDeal } from "./oracle/deal.js";
import { accepts, gain, type Model, type Outcome, readModel } from "./oracle/model.js";
import { offersResult } from "./oracle/offers.js";
import type { OracleOptions, RawPackage, RawRule } from "./oracle/raw.js";
import { leverRule, readSeats, satisfied } from "./oracle/rules.js";
import { readTable, type Table, zoneOf } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { streamOf } from "./random-stream.js";
import { runVerb } from "./run-verb.js";

const SEEDS = Array.from({ length: 250 }, (_, k) => k + 1);

const all = SEEDS.map((seed) => {
  const { kase, options } = randomCase(seed);
  const { where: _where, ...frame } = options;
  const stream = streamOf(seed + 410_000);
  const target: RawPackage = Object.fromEntries(
    Object.entries(kase.issues).map(([issue, { options: ladder }]) => [issue, stream.pick(Object.keys(ladder))]),
  );
  const { asOf, voice, forum, loss } = frame;
  const result = runVerb("forum", kase, JSON.parse(JSON.stringify({ asOf, voice, forum, loss })), { package: target });
  return { seed, kase, frame, target, result };
});

const everyone = ({ parties }: Model) => parties.map((id) => ({ id, abstains: false, weights: {} }));
const leverOf = ({ raw }: Model, issue: string, option: string): RawRule | null =>
  leverRule(raw.issues[issue]?.levers, option);
const minimal = (sets: readonly (readonly string[])[]): string[][] =>
  sets.filter((set) => !sets.some((one) => one.length < set.length && isSubset(one, set))).map((set) => [...set]);
const sorted = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join(" ")).sort();

/** Whether some hands bring about what a package does on an issue; without a lever any member of theirs does. */
function met(
  { model, members }: Pick<Table, "model" | "members">,
  x: Outcome,
  issue: string,
  hands: readonly string[],
) {
  const rule = leverOf(model, issue, need(x.choice[issue]));
  return rule === null ? hands.some((id) => members.includes(id)) : satisfied(rule, hands, everyone(model));
}

describe("forum equals the words of MODELS-2 §3 on random cases, seeds 1 to 250", () => {
  it("in what each table covers, delivers, misses and does not need", () => {
    let missing = 0;
    let unnecessary = 0;
    for (const { seed, kase, frame, target, result } of all) {
      for (const [id, found] of Object.entries<Record<string, never>>(result.forums)) {
        const model = readModel(kase, { ...frame, forum: id });
        const table = readTable(model);
        const x = model.outcome(target);
        const note = `seed ${seed}, ${id}`;
        const seated = [...table.members, ...table.observers];
        const willing = [...table.accepting(x), ...table.observers];
        const covered = x.moved.filter((issue) => met(table, x, issue, seated));
        expect(found.covered, note).toEqual(covered);
        expect(found.delivered, note).toEqual(x.moved.filter((issue) => met(table, x, issue, willing)));
        const scope = kase.forums?.[id]?.issues;
        expect(found.outOfScope, note).toEqual(
          scope === undefined ? [] : x.moved.filter((one) => !scope.includes(one)),
        );
        const outside = model.parties.filter((party) => !seated.includes(party));
        const levered = x.moved.filter((issue) => leverOf(model, issue, need(x.choice[issue])) !== null);
        const completing = subsets(outside).filter((set) =>
          levered.every((issue) => met(table, x, issue, [...seated, ...set])),
        );
        const expected = levered.every((issue) => covered.includes(issue)) ? [] : minimal(completing);
        expect(sorted(found.missing ?? []), note).toEqual(sorted(expected));
        if (expected.length > 0) missing++;
        const takes = (members: readonly string[]): boolean => {
          const seats = readSeats(
            need(
              kase.forums?.[id] ?? { members: model.parties.filter((one) => kase.parties[one]?.within === undefined) },
            ).members,
          );
          const voters = seats.filter((seat) => members.includes(seat.id));
          const out = model.parties.filter((one) => !voters.some((seat) => seat.id === one));
          const yes = members.filter((party) => accepts(model, x, party));
          return members.length > 0 && table.inScope(x) && satisfied(table.rule, yes, voters, out);
        };
        expect(found.accepted, note).toBe(table.inScope(x) && table.meetsRule(table.accepting(x)));
        if (covered.length === x.moved.length && (found.accepted as unknown as boolean)) {
          const spare = table.members.filter((party) => {
            const rest = table.members.filter((one) => one !== party);
            const hands = seated.filter((one) => one !== party);
            return x.moved.every((issue) => met({ model, members: rest }, x, issue, hands)) && takes(rest);
          });
          expect(found.unnecessary, note).toEqual(spare);
          unnecessary += spare.length;
        } else expect(found.unnecessary, note).toEqual([]);
      }
    }
    expect(missing).toBeGreaterThan(50);
    expect(unnecessary).toBeGreaterThan(20);
  });

  it("in room, offers and what each table would settle on, and whom that bypasses", () => {
    let bypassed = 0;
    let produced = 0;
    for (const { seed, kase, frame, target, result } of all) {
      for (const [id, found] of Object.entries<Record<string, never>>(result.forums)) {
        const options: OracleOptions = { ...frame, forum: id };
        const model = readModel(kase, options);
        const table = readTable(model);
        const note = `seed ${seed}, ${id}`;
        if (table.members.length === 0) {
          expect(found.zone, note).toEqual({ count: 0, deliverable: 0 });
          continue;
        }
        const zone = zoneOf(table);
        const deliverable = zone.filter((x) => table.delivers(x, table.accepting(x))).length;
        expect(found.zone, note).toEqual({ count: zone.length, deliverable });
        const { count, taken, byKind, takenEveryGains } = offersResult(table);
        expect(found.offers, note).toEqual(table.toward.length > 0 ? { count, taken, byKind, takenEveryGains } : null);
        const { nash, reason } = oracleDeal(kase, options);
        expect(found.reason, note).toBe(reason);
        const own = found.produces as unknown as { package: RawPackage } | null;
        expect(own?.package ?? null, note).toEqual(nash?.package ?? null);
        if (own !== null) produced++;
        const at = model.outcome(own?.package ?? target);
        const present = [
          ...readSeats((kase.forums?.[id] ?? { members: [] }).members).map((seat) => seat.id),
          ...table.toward,
        ];
        const absent = model.withUtility.filter(
          (party) =>
            !(kase.forums?.[id] === undefined ? table.members : present).includes(party) &&
            kase.parties[party]?.within === undefined,
        );
        const expected = absent.flatMap((party) => {
          const held = Object.keys(need(model.held[party]));
          const touched = at.moved.filter((issue) => model.weight(party, issue) >= 1 / held.length - 1e-9);
          const redLines = at.broken.filter((line) => kase.redLines?.[line]?.party === party);
          const harmed = gain(model, at, party) < -1e-9;
          if (!harmed && redLines.length === 0 && touched.length === 0) return [];
          return [
            {
              party,
              harmed,
              redLines,
              stake: sum(at.moved.map((issue) => model.weight(party, issue))),
              issues: touched,
            },
          ];
        });
        const told = found.bypassed as unknown as typeof expected;
        expect(
          told.map(({ stake: _, ...rest }) => rest),
          note,
        ).toEqual(expected.map(({ stake: _, ...rest }) => rest));
        told.forEach(({ stake }, k) => {
          expect(stake, note).toBeCloseTo(need(expected[k]).stake, 9);
        });
        bypassed += expected.length;
      }
    }
    expect(produced).toBeGreaterThan(80);
    expect(bypassed).toBeGreaterThan(50);
  });

  it("in who holds levers alone, who is indispensable, and the smallest tables that suffice", () => {
    let tables = 0;
    for (const { seed, kase, frame, target, result } of all) {
      const model = readModel(kase, frame);
      const x = model.outcome(target);
      const note = `seed ${seed}`;
      const held = (holds: (rule: RawRule, party: string) => boolean) =>
        model.parties.flatMap((party) =>
          model.issues.flatMap((issue) => {
            const { options, statusQuo } = need(kase.issues[issue]);
            const own = Object.keys(options).filter((option) => {
              const rule = option === statusQuo ? null : leverOf(model, issue, option);
              return rule !== null && satisfied(rule, model.parties, everyone(model)) && holds(rule, party);
            });
            return own.length === 0
              ? []
              : [{ party, issue, options: own, moved: own.includes(need(target[issue])) && x.moved.includes(issue) }];
          }),
        );
      const alone = (rule: RawRule, party: string): boolean => satisfied(rule, [party], everyone(model));
      const without = (rule: RawRule, party: string): boolean =>
        satisfied(
          rule,
          model.parties.filter((one) => one !== party),
          everyone(model),
        );
      expect(result.soleHolders, note).toEqual(held((rule, party) => alone(rule, party) && !without(rule, party)));
      expect(result.indispensable, note).toEqual(held((rule, party) => !without(rule, party)));
      const anyone = model.withUtility.filter((party) => kase.parties[party]?.within === undefined);
      const suffices = (set: readonly string[]): boolean =>
        x.moved.every((issue) => {
          const rule = leverOf(model, issue, need(x.choice[issue]));
          return rule === null ? set.some((id) => anyone.includes(id)) : satisfied(rule, set, everyone(model));
        });
      const smallest = x.moved.length === 0 ? [] : minimal(subsets(model.parties).filter(suffices));
      const content = smallest.filter((set) =>
        set.every((id) => !model.withUtility.includes(id) || accepts(model, x, id)),
      );
      expect(sorted(result.sufficientTables.map(({ members }: { members: string[] }) => members)), note).toEqual(
        sorted(content),
      );
      tables += content.length;
    }
    expect(tables).toBeGreaterThan(100);
  });
});
