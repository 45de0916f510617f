import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { robustnessEngine } from "../src/engines/watch/robustness.js";
import { ask } from "../src/explain/answer.js";
import { need } from "./oracle/basics.js";
import { readModel } from "./oracle/model.js";
import { isPolicy, offersOf } from "./oracle/offers.js";
import type { OracleOptions, RawCase, RawPackage, RawPosition } from "./oracle/raw.js";
import { inZone, isTaken, readTable, zoneOf } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { streamOf } from "./random-stream.js";
import { runEngine } from "./run-engine.js";

const SEEDS = Array.from({ length: 120 }, (_, k) => k + 1);

/** A random case, some of whose positions are coded with a range, and a package to ask of. */
function question(seed: number): { kase: RawCase; frame: OracleOptions; target: RawPackage } {
  const { kase, options } = randomCase(seed);
  const { where: _where, ...frame } = options;
  const stream = streamOf(seed + 510_000);
  const target = Object.fromEntries(
    Object.entries(kase.issues).map(([issue, { options: ladder }]) => [issue, stream.pick(Object.keys(ladder))]),
  );
  return { kase, frame, target };
}

/** The case with one input at another value; null for kinds that are tried elsewhere. */
function withInput(kase: RawCase, path: string, value: number): RawCase | null {
  const [collection = "", id = "", issue = "", kind = ""] = path.split(".");
  if (collection === "positions" && (kind === "at" || kind === "salience")) {
    const own = need(kase.positions?.[id]);
    const change = (entry: RawPosition): RawPosition => ({ ...entry, [kind]: value });
    const position = need(own[issue]);
    const changed = Array.isArray(position) ? position.map(change) : change(position as RawPosition);
    return { ...kase, positions: { ...kase.positions, [id]: { ...own, [issue]: changed } } };
  }
  if (collection === "redLines" || collection === "linkages") {
    const { [id]: gone, ...left } = kase[collection] ?? {};
    if (gone === undefined) throw new Error(`no ${path}`);
    return value === 1 ? kase : { ...kase, [collection]: left };
  }
  return null;
}

function entryOf(kase: RawCase, path: string): RawPosition | null {
  const [, id = "", issue = ""] = path.split(".");
  const position = kase.positions?.[id]?.[issue];
  return position === undefined || Array.isArray(position) ? null : (position as RawPosition);
}

/** MODELS-1 §6, judged worlds: what a judged input is at its 5th and 95th percentile. */
function ends(kase: RawCase, path: string): [number, number] | null {
  const [collection, , issue = "", kind] = path.split(".");
  if (collection === "redLines" || collection === "linkages") return [1, 0];
  const entry = entryOf(kase, path);
  if (collection !== "positions" || entry === null) return null;
  if (kind === "salience") return [entry.salience * 2 ** -0.9, entry.salience * 2 ** 0.9];
  if (kind !== "at" || entry.at === undefined) return null;
  const at = typeof entry.at === "number" ? entry.at : need(need(kase.issues[issue]).options[entry.at]).at;
  return [Math.max(0, at - 15), Math.min(100, at + 15)];
}

/** What is studied: packages with room, or the taken exchanges from which every sender gains. */
function room(kase: RawCase, frame: OracleOptions): number {
  const table = readTable(readModel(kase, frame));
  if (table.toward.length === 0) return zoneOf(table).length;
  return offersOf(table).filter((offer) => isPolicy(offer) && isTaken(table, offer.x)).length;
}

const framed = ({ asOf, voice, forum, loss }: OracleOptions) =>
  JSON.parse(JSON.stringify({ asOf, voice, forum, loss }));

describe("watch equals running again, on random cases, seeds 1 to 120", () => {
  it("in the tornado: each bar ends at what the case with that input at its percentile says", () => {
    let bars = 0;
    for (const seed of SEEDS.slice(0, 70)) {
      const { kase, frame, target } = question(seed);
      if (frame.voice === "official") continue;
      const { tornado, tornadoBase } = runEngine(robustnessEngine, kase, {
        frame: framed(frame),
        params: { package: target },
      });
      expect(tornadoBase, `seed ${seed}`).toBe(room(kase, frame));
      const swings = tornado.map(({ low, high }) => Math.abs(high - low));
      expect(swings, `seed ${seed}`).toEqual(swings.toSorted((a, b) => b - a));
      for (const { input, low, high } of tornado) {
        const at = ends(kase, input);
        const cases = at?.map((value) => withInput(kase, input, value));
        const [below, above] = cases ?? [];
        if (below == null || above == null) continue;
        bars++;
        expect([low, high], `seed ${seed}, ${input}`).toEqual([room(below, frame), room(above, frame)]);
      }
    }
    expect(bars).toBeGreaterThan(400);
  }, 60_000);

  it("in tripwires: the verdict on the package turns there, and at no value nearer", () => {
    let wires = 0;
    let none = 0;
    for (const seed of SEEDS.filter((one) => one % 3 === 0 || one > 110)) {
      const { kase, frame, target } = question(seed);
      const size = Object.values(kase.issues).reduce((n, { options: ladder }) => n * Object.keys(ladder).length, 1);
      if (frame.voice === "official" || size > 60) continue;
      const accepted = (there: RawCase): boolean => {
        const table = readTable(readModel(there, frame));
        const x = table.model.outcome(target);
        return table.toward.length > 0 ? isTaken(table, x) : inZone(table, x);
      };
      const now = accepted(kase);
      const params = { ...framed(frame), package: target, draws: 100, seed };
      const { result } = ask(caseSchema.parse(kase), "watch", params);
      for (const { input, tripwire } of result.indicators as {
        input: string;
        tripwire: { value: number; distance: number } | null;
      }[]) {
        const entry = entryOf(kase, input);
        const [, , issue = "", kind] = input.split(".");
        if (!input.startsWith("positions.") || entry === null || kind === "values" || entry.at === undefined) continue;
        const at = typeof entry.at === "number" ? entry.at : need(need(kase.issues[issue]).options[entry.at]).at;
        const stated = kind === "salience" ? entry.salience : at;
        const turns = Array.from({ length: 201 }, (_, k) => k / 2).filter(
          (value) => accepted(need(withInput(kase, input, value))) !== now,
        );
        const nearest = turns.toSorted((a, b) => Math.abs(a - stated) - Math.abs(b - stated))[0];
        const note = `seed ${seed}, ${input} from ${stated}, ${JSON.stringify(tripwire)}, by grid ${nearest}`;
        if (nearest === undefined) none++;
        else wires++;
        if (tripwire === null) expect(turns.length, note).toBeLessThan(3);
        else if (nearest === undefined) {
          const [a, b] = [tripwire.value - 0.01, tripwire.value + 0.01].map((value) =>
            accepted(need(withInput(kase, input, value))),
          );
          expect(a, note).not.toBe(b);
        } else expect(Math.abs(tripwire.value - nearest), note).toBeLessThan(0.51);
      }
    }
    expect(wires).toBeGreaterThan(5);
    expect(none).toBeGreaterThan(20);
  }, 120_000);
});
