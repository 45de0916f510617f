import type { Case } from "../model.js";
import type { Overlay, Seen } from "./overlay-schema.js";

type Sees = (party: string, seen: Seen) => boolean;
interface Marked {
  readonly seen: Seen;
}

/** The case with what may be seen of the overlays in its place, as plain data; to be checked before it is asked. */
export function laidOver(kase: Case, overlays: readonly Overlay[], sees: Sees): unknown {
  const laid = structuredCopy(kase);
  for (const overlay of overlays) {
    const { party } = overlay;
    const mayBeSeen = ({ seen }: Marked): boolean => sees(party, seen);
    for (const [issue, position] of Object.entries(overlay.positions)) {
      const entries = [position].flat().filter(mayBeSeen).map(unmarked);
      if (entries.length === 0) continue;
      laid.positions[party] = {
        ...laid.positions[party],
        [issue]: Array.isArray(position) ? entries : entries[0],
      } as Case["positions"][string];
    }
    for (const kind of ["redLines", "linkages", "orderings"] as const) {
      const entries: Record<string, unknown> = laid[kind];
      for (const [id, entry] of Object.entries(overlay[kind])) {
        // What is taken off is told to those to whom the mediator's inputs are told.
        if (entry === null && sees(party, "mediator")) delete entries[id];
        else if (entry !== null && mayBeSeen(entry)) {
          entries[freeId(kase, laid, { kind, id, party })] = { ...unmarked(entry), party };
        }
      }
    }
    if (overlay.alternative !== undefined && mayBeSeen(overlay.alternative)) {
      laid.alternatives[party] = unmarked(overlay.alternative);
    }
  }
  return laid;
}

interface Place {
  readonly kind: "redLines" | "linkages" | "orderings";
  readonly id: string;
  readonly party: string;
}

/** The id under which an entry is laid: its own, unless another party's overlay took it, of which this one cannot know. */
function freeId(kase: Case, laid: Case, { kind, id, party }: Place): string {
  const isTaken = (one: string): boolean => Object.hasOwn(laid[kind], one) && laid[kind][one]?.party !== party;
  if (Object.hasOwn(kase[kind], id) || !isTaken(id)) return id;
  let free = `${party}-${id}`;
  for (let k = 2; isTaken(free); k++) free = `${party}-${id}-${k}`;
  return free;
}

function unmarked<T extends Marked>({ seen: _, ...entry }: T): Omit<T, "seen"> {
  return entry;
}

function structuredCopy(kase: Case): Case {
  return JSON.parse(JSON.stringify(kase));
}
