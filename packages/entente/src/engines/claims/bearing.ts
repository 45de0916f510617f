import type { Case } from "../../case/model.js";
import type { UncertainInput } from "../../case/worlds/uncertain-inputs.js";
import type { Asked } from "../asked.js";
import type { Claiming } from "./claim-words.js";

/** Kinds of input by the first word of their path, and the only questions whose headlines they can move. */
const ONLY_FOR: Readonly<Record<string, readonly Claiming[]>> = {
  orderings: ["order"],
  burdens: ["pay"],
  // What becomes of leaders is said beside the headlines, not in them.
  parties: [],
};

/**
 * Whether an input can move the claim of a question's headline at all. In a sample chance alone makes one of many inputs
 * that cannot seem worth knowing: that of a party without a seat, say.
 */
export function bearingOn(asked: Asked, verb: Claiming): (input: Pick<UncertainInput, "path" | "groups">) => boolean {
  const { kase } = asked;
  const heard = withParents(kase, heardIn(asked, verb));
  return ({ path, groups: { party } }) => {
    const kind = path.slice(0, path.indexOf("."));
    if (ONLY_FOR[kind]?.includes(verb) === false) return false;
    if (verb === "stand" && kind !== "positions") return false;
    return party === undefined || heard.has(party);
  };
}

/** Parties whose minds a claim is read from. */
function heardIn({ kase, view, table }: Asked, verb: Claiming): string[] {
  // Whoever sits there, also an observer: a world may give it a view.
  const seated = [...table.forum.members.map(({ id }) => id), ...table.forum.toward];
  switch (verb) {
    case "break":
      // Whoever holds a lever moves, seated or not.
      return [...view.parties];
    case "forum":
      return view.forums.flatMap(({ members, toward }) => [...members.map(({ id }) => id), ...toward]);
    case "ratify":
      return seated.flatMap((party) => [
        party,
        ...view.parties.filter((id) => kase.parties[id]?.within === party),
        ...votersAtHome(kase, party),
      ]);
    default:
      return seated;
  }
}

function votersAtHome({ ratification }: Case, party: string): readonly string[] {
  const members = ratification[party]?.members ?? [];
  return Array.isArray(members) ? members : Object.keys(members);
}

/** A faction without a position of its own holds its parent's. */
function withParents(kase: Case, parties: readonly string[]): ReadonlySet<string> {
  const all = new Set(parties);
  for (const party of all) {
    const parent = kase.parties[party]?.within;
    if (parent !== undefined) all.add(parent);
  }
  return all;
}
