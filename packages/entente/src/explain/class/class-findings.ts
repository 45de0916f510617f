import type { ClassResult, GroupResult } from "../../engines/class/class-result.js";
import { inputsOfTable } from "../because.js";
import type { Draft, Telling } from "../draft.js";

/** What the deals of a class come to, in words: how many, on the front, what each group left and broke. */
export function explainClass(telling: Telling, result: ClassResult): Draft[] {
  const because = inputsOfTable(telling.asked);
  return [
    { ...headline(telling, result), because },
    ...result.groups.flatMap((group) => groupDrafts(telling, group).map((draft) => ({ ...draft, because }))),
    ...(result.exact ? [] : [{ ...plain("class.sampled", {}), because }]),
  ];
}

type Said = Omit<Draft, "because">;

function headline({ speech: { digits }, words }: Telling, result: ClassResult): Said {
  const { groups, reached, onFront, leftByIssue } = result;
  const [most] = leftByIssue;
  const n = groups.length;
  return {
    id: "headline",
    level: "headline",
    key: "class.headline",
    values: {
      n,
      count: digits.count(n),
      nReached: reached,
      reached: digits.count(reached),
      onFront: digits.count(onFront),
      some: most === undefined ? "no" : "yes",
      issue: most === undefined ? "" : words.issue(most.issue),
    },
    numbers: { groups: n, reached, onFront, mostLeftOn: most?.issue ?? null, left: most?.left ?? 0 },
  };
}

function groupDrafts({ speech, words }: Telling, { name: group, ...found }: GroupResult): Said[] {
  const { digits, say } = speech;
  const { left, lines, below } = found;
  const gains = Object.entries(left?.gains ?? {})
    .filter(([, gain]) => gain > 1e-9)
    .map(([party, gain]) => say("party.points", { party: words.party(party), points: digits.points(gain) }));
  const open = left !== null && { group, package: words.moves(left.package), gains: digits.list(gains) };
  return [
    ...(found.package === null && open === false ? [plain("class.noneLeft", { group })] : []),
    ...(open === false ? [] : [plain(found.package === null ? "class.none" : "class.left", open)]),
    ...(lines.length === 0
      ? []
      : [plain("class.breaks", { group, lines: digits.list(lines.map(({ id }) => words.constraint(id))) })]),
    ...(below.length === 0 ? [] : [plain("class.below", { group, parties: words.parties(below), n: below.length })]),
  ];
}

function plain(key: Draft["key"], values: Draft["values"]): Said {
  return { id: key.replace(/^class\./u, ""), level: "main", key, values, numbers: {} };
}
