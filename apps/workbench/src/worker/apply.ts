import {
  applyScenario,
  type Case,
  type PositionEntry,
  readScenario,
  viewCase,
  withoutLine,
  withoutMember,
  withSuccessor,
} from "entente";
import type { Change } from "../document/changes.js";

export interface Applied {
  readonly kase: Case;
  /** Changes that the case has no place for: it does not know what they name. */
  readonly left: readonly Change[];
}

/** The case with what is tried on it, change after change, as dated facts stand on a day. */
export function applyChanges(
  kase: Case,
  changes: readonly Change[],
  { day, scenarios }: { readonly day: string; readonly scenarios: Readonly<Record<string, string>> },
): Applied {
  let tried = kase;
  const left: Change[] = [];
  for (const change of changes) {
    const after = applyOne(tried, change, { day, scenarios });
    if (after === null) left.push(change);
    else tried = after;
  }
  return { kase: tried, left };
}

function applyOne(
  kase: Case,
  change: Change,
  { day, scenarios }: { readonly day: string; readonly scenarios: Readonly<Record<string, string>> },
): Case | null {
  switch (change.kind) {
    case "place":
      return withEntry(kase, change, day, ({ values: _, range, ...entry }) => {
        // A range that does not hold the new place would be a mistake in the case.
        const holds = range !== undefined && range[0] <= change.at && change.at <= range[1];
        return { ...entry, at: change.at, ...(holds ? { range } : {}) } as PositionEntry;
      });
    case "salience":
      return withEntry(kase, change, day, ({ salienceRange, ...entry }) => {
        const { salience } = change;
        const holds = salienceRange !== undefined && salienceRange[0] <= salience && salience <= salienceRange[1];
        return { ...entry, salience, ...(holds ? { salienceRange } : {}) } as PositionEntry;
      });
    case "reach":
      return withReach(kase, change);
    case "linkage": {
      const linkage = kase.linkages[change.id];
      if (linkage === undefined) return null;
      return { ...kase, linkages: { ...kase.linkages, [change.id]: { ...linkage, value: change.value } } };
    }
    case "rule": {
      const stated = kase.forums[change.forum];
      if (stated === undefined) return null;
      return { ...kase, forums: { ...kase.forums, [change.forum]: { ...stated, rule: change.rule } } };
    }
    case "off":
      return Object.hasOwn(kase[change.collection], change.id) ? withoutLine(kase, change.collection, change.id) : null;
    case "reserve":
      if (!Object.hasOwn(kase.parties, change.party)) return null;
      return { ...kase, alternatives: { ...kase.alternatives, [change.party]: { value: change.value } } };
    case "seat":
      return withSeat(kase, change, day);
    case "toward":
      return withAddressee(kase, change);
    case "leader": {
      const successor = kase.parties[change.party]?.leader?.successor;
      return successor === undefined ? null : withSuccessor(kase, { party: change.party, successor, day });
    }
    // It is a way through the case and changes nothing of it.
    case "sequence":
      return kase;
    case "scenario": {
      const { scenario } = readScenario(scenarios[change.id] ?? "", { file: change.id });
      return scenario === null ? null : applyScenario(kase, scenario, { file: change.id }).kase;
    }
  }
}

function withEntry(
  kase: Case,
  { party, issue }: { readonly party: string; readonly issue: string },
  day: string,
  edit: (entry: PositionEntry) => PositionEntry,
): Case | null {
  const position = kase.positions[party]?.[issue];
  if (position === undefined) return null;
  const entries = [position].flat();
  const current = entries.findIndex(({ since, until }) => (since ?? "") <= day && (until === undefined || day < until));
  if (current === -1) return null;
  const edited = entries.map((entry, k) => (k === current ? edit(entry) : entry));
  const [only] = edited;
  const next = Array.isArray(position) || only === undefined ? edited : only;
  return { ...kase, positions: { ...kase.positions, [party]: { ...kase.positions[party], [issue]: next } } };
}

function withSeat(kase: Case, { forum, party, taken }: Extract<Change, { kind: "seat" }>, day: string): Case | null {
  const stated = kase.forums[forum];
  if (stated === undefined || !Object.hasOwn(kase.parties, party)) return null;
  if (taken === "out") {
    const inForce = viewCase(kase, { asOf: day }).forums.find(({ id }) => id === forum);
    return inForce === undefined ? null : withoutMember(kase, inForce, party);
  }
  const members = Array.isArray(stated.members) ? [...stated.members, party] : { ...stated.members, [party]: {} };
  const rule = Array.isArray(stated.rule) ? [...stated.rule, party] : stated.rule;
  return { ...kase, forums: { ...kase.forums, [forum]: { ...stated, members, rule } } } as Case;
}

/** A line that asks for nothing any more is gone; what it names must be there. */
function withReach(kase: Case, { line, part, issue, test }: Extract<Change, { kind: "reach" }>): Case | null {
  const stated = kase.redLines[line];
  const options = kase.issues[issue]?.options;
  if (stated === undefined || options === undefined) return null;
  const named = test === null ? [] : test.includes("|") ? test.split("|") : [test.replace(/^\S+ /, "")];
  if (!named.every((option) => Object.hasOwn(options, option))) return null;
  const { [issue]: _, ...others } = stated[part] ?? {};
  const tests = test === null ? others : { ...others, [issue]: test.includes("|") ? named : test };
  if (part === "require" && Object.keys(tests).length === 0) return withoutLine(kase, "redLines", line);
  return { ...kase, redLines: { ...kase.redLines, [line]: { ...stated, [part]: tests } } } as Case;
}

function withAddressee(kase: Case, { forum, party, taken }: Extract<Change, { kind: "toward" }>): Case | null {
  const stated = kase.forums[forum];
  if (stated === undefined || !Object.hasOwn(kase.parties, party)) return null;
  const others = (stated.toward ?? []).filter((one) => one !== party);
  const toward = taken === "in" ? [...others, party] : others;
  return { ...kase, forums: { ...kase.forums, [forum]: { ...stated, toward } } };
}
