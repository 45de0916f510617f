import type { Region } from "./region.js";
import type { DiagramRule } from "./rules.js";

/** The part of a diagram over one component; its root is node 0 and its sink the node after the last. */
export interface Component {
  readonly issueOf: Int32Array;
  readonly layerStart: Int32Array;
  readonly arcStart: Int32Array;
  readonly arcTo: Int32Array;
  readonly units: Float64Array;
  readonly options: readonly Int32Array[];
  readonly group: Int32Array;
  readonly broken: Int32Array;
}

interface Question {
  readonly parties: readonly number[];
  readonly rules: readonly DiagramRule[];
  /** In the order in which they are decided. */
  readonly issues: readonly number[];
  readonly words: number;
  readonly cap: number;
}
/** Arcs out of one node, before nodes that lead nowhere are taken out. */
interface Drawn {
  readonly to: number;
  readonly units: Float64Array;
  readonly broken: Int32Array;
  readonly options: number[];
}

/** A rule that can no longer come about, one that can, and a line whose requirement has failed already. */
const OVER = 0;
const OPEN = 1;
const FAILED = 2;

/** Compiles one component; null past the cap; no arcs at all where nothing is allowed. */
export function compileComponent(region: Region, question: Question): Component | null {
  const { issues, cap } = question;
  const rules = question.rules.filter(({ scope }) => issues.includes(scope[0]!));
  const layers: Drawn[][][] = [];
  let states: Uint8Array[] = [Uint8Array.from(rules, () => OPEN)];
  let drawn = 0;
  for (const [layer, issue] of issues.entries()) {
    const later = issues.slice(layer + 1);
    const step = stepper(region, question, rules, issue, later);
    const known = new Map<string, number>();
    const next: Uint8Array[] = [];
    const arcs: Drawn[][] = [];
    for (const state of states) {
      const out = step(state, (reached) => {
        const key = String.fromCharCode(...reached);
        const id = known.get(key);
        if (id !== undefined) return id;
        known.set(key, next.length);
        next.push(reached.slice());
        return next.length - 1;
      });
      drawn += out.length;
      if (drawn > cap) return null;
      arcs.push(out);
    }
    layers.push(arcs);
    states = next;
  }
  return pack(layers, question);
}

/** Draws the arcs out of a state; options with the same effect share one. */
function stepper(
  { space, allowed }: Region,
  { parties, words }: Question,
  rules: readonly DiagramRule[],
  issue: number,
  later: readonly number[],
) {
  const count = space.options[issue]!.length;
  const ends = rules.map(({ scope }) => !scope.some((i) => later.includes(i)));
  const requires = rules.map(({ require }) => later.some((i) => require[i] != null));
  return (state: Uint8Array, nodeOf: (state: Uint8Array) => number): Drawn[] => {
    const arcs = new Map<string, Drawn>();
    const reached = new Uint8Array(state.length);
    for (let option = 0; option < count; option++) {
      if (allowed[issue]![option] !== 1) continue;
      const units = Float64Array.from(parties, (party) => space.terms[party]![issue]![option]!);
      const broken = new Int32Array(words);
      let kept = true;
      for (let r = 0; r < rules.length; r++) {
        const { when, require, effect } = rules[r]!;
        let now = state[r]!;
        if (now !== OVER && when[issue]?.[option] === 0) now = OVER;
        if (now !== OVER && require[issue]?.[option] === 0) now = FAILED;
        if (effect.kind !== "add" && now === OPEN && !requires[r]!) now = OVER;
        if (ends[r]! && now !== OVER) {
          if (effect.kind === "add") units[effect.party]! += effect.units;
          else if (effect.kind === "forbid") kept = false;
          else broken[effect.bit >>> 5]! |= 1 << (effect.bit & 31);
          now = OVER;
        }
        reached[r] = now;
      }
      if (!kept) continue;
      const to = nodeOf(reached);
      const key = `${to}|${units.join()}|${broken.join()}`;
      const same = arcs.get(key);
      if (same === undefined) arcs.set(key, { to, units, broken, options: [option] });
      else same.options.push(option);
    }
    return [...arcs.values()];
  };
}

/** Takes out nodes from which the sink cannot be reached, and lays the rest out in arrays. */
function pack(layers: Drawn[][][], { parties, issues, words }: Question): Component {
  const alive: Uint8Array[] = [Uint8Array.of(1)];
  for (let l = layers.length - 1; l >= 0; l--) {
    const after = alive[0]!;
    alive.unshift(Uint8Array.from(layers[l]!, (arcs) => (arcs.some(({ to }) => after[to] === 1) ? 1 : 0)));
  }
  const numberOf: Int32Array[] = [];
  const layerStart = new Int32Array(layers.length + 1);
  let nodes = 0;
  alive.forEach((flags, l) => {
    layerStart[l] = nodes;
    numberOf.push(Int32Array.from(flags, (flag) => (flag === 1 ? nodes++ : -1)));
  });
  const arcStart: number[] = [];
  const kept: Drawn[] = [];
  const arcTo: number[] = [];
  layers.forEach((nodesHere, l) => {
    nodesHere.forEach((arcs, v) => {
      if (alive[l]![v] !== 1) return;
      arcStart.push(kept.length);
      for (const arc of arcs) {
        if (alive[l + 1]![arc.to] !== 1) continue;
        kept.push(arc);
        arcTo.push(numberOf[l + 1]![arc.to]!);
      }
    });
  });
  arcStart.push(kept.length);
  const width = parties.length;
  const units = new Float64Array(kept.length * width);
  const broken = new Int32Array(kept.length * words);
  const groups = new Map<string, number>();
  const options: Int32Array[] = [];
  const group = new Int32Array(kept.length);
  kept.forEach((arc, a) => {
    units.set(arc.units, a * width);
    broken.set(arc.broken, a * words);
    const key = arc.options.join();
    let id = groups.get(key);
    if (id === undefined) {
      id = options.length;
      groups.set(key, id);
      options.push(Int32Array.from(arc.options));
    }
    group[a] = id;
  });
  return {
    issueOf: Int32Array.from(issues),
    layerStart,
    arcStart: Int32Array.from(arcStart),
    arcTo: Int32Array.from(arcTo),
    units,
    options,
    group,
    broken,
  };
}
