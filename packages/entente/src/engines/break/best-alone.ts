import type { Answer, Optimum } from "../../case/space/region/optimum/optimum.js";
import { idealOf } from "../../case/space/region/optimum/utilitarian.js";
import { type Region, wholeRegion } from "../../case/space/region/region.js";
import { breaks, utilityOf } from "../../case/space/space.js";
import type { Asked } from "../asked.js";
import { accepts } from "../forum/consent.js";
import type { Mobility } from "./mobility.js";

const EPSILON = 1e-9;
/** Nodes that one search may visit. */
const NODES = 100_000;

/** The most that one party gets by its own moves, found without listing them. */
export interface BestAlone {
  /** What it likes best of all that it can surely bring about; null: nothing that it prefers to where it is. */
  readonly to: Int32Array | null;
  /** Whether that is proved to be the best of all its moves. */
  readonly proved: boolean;
}

/**
 * The best of a party's own moves from a package, by its red lines first and then by utility. Options without levers,
 * which need the consent of others, are moved to only in the proof that nothing better is out of sight.
 */
export function bestAlone(asked: Asked, mobility: Mobility, party: number, x: Int32Array): BestAlone {
  const { space } = asked;
  const own = space.redLines.filter((line) => line.party === party);
  const broken = own.some((line) => breaks(line, x));
  const now = utilityOf(space, party, x);
  const sure = reachOf(asked, mobility, { party, x, consent: "needed" });
  const possible = reachOf(asked, mobility, { party, x, consent: "given" });
  // Where others' consent is out of the question there is nothing else to look at.
  const whole = possible.allowed.every((mask, i) => mask.every((flag, o) => flag === sure.allowed[i]?.[o]));
  const clean = best(sure, own);
  if (clean.kind === "found") {
    const { value, options, proved } = clean.found;
    const beyond = whole ? clean : best(possible, own);
    const settled = beyond.kind === "found" && beyond.found.proved && beyond.found.value <= value + EPSILON;
    return { to: broken || value > now + EPSILON ? options : null, proved: proved && settled };
  }
  if (!broken || clean.kind === "unknown" || !whole) return { to: null, proved: false };
  // None of its moves mends what is broken.
  const worse = best(sure, []);
  if (worse.kind !== "found") return { to: null, proved: false };
  return { to: worse.found.value > now + EPSILON ? worse.found.options : null, proved: worse.found.proved };

  function best(region: Region, lines: typeof own): Answer<Optimum> {
    return idealOf({ ...region, lines }, party, { nodes: NODES });
  }
}

interface Reaching {
  readonly party: number;
  readonly x: Int32Array;
  /** Whether options without levers are moved where the consent of others is not known. */
  readonly consent: "needed" | "given";
}

function reachOf(
  { space, table }: Asked,
  { issues, sizes, free, moves }: Mobility,
  { party, x, consent }: Reaching,
): Region {
  const relations = moves([party]);
  const agreed = table.members.includes(party) && accepts(space, party, x);
  const region = wholeRegion(space);
  const allowed = region.allowed.map((mask, issue) => {
    const k = issues.indexOf(issue);
    const at = x[issue] ?? 0;
    return mask.map((_, o) => {
      if (o === at) return 1;
      if (k < 0 || relations[k]?.[at * (sizes[k] ?? 1) + o] !== 1) return 0;
      if (free[k]?.[o] === 1) return consent === "given" && table.members.includes(party) ? 1 : 0;
      return free[k]?.[at] !== 1 || o !== space.statusQuo[issue] || agreed ? 1 : 0;
    });
  });
  return { ...region, allowed };
}
