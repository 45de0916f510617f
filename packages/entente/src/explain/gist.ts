import { movedIssues } from "../case/moved-issues.js";
import { inputsOfTable } from "./because.js";
import type { Draft, Telling } from "./draft.js";

type Options = Readonly<Record<string, string>>;

/** So many moves a listener still keeps in mind; of a longer package the weightiest are said. */
const WHOLE = 5;
const SAID = 4;

/**
 * A package for a sentence that is read aloud: all its moves, or of more than five the four on issues that weigh most
 * with any one of those at the table and those it addresses, in the case's order, and how many more.
 */
export function gist({ asked, speech, words }: Telling, options: Options): string {
  const moved = movedIssues(asked.kase, options);
  if (moved.length <= WHOLE) return words.moves(options);
  const weights = new Map(moved.map((issue) => [issue, weightOf(asked, issue)]));
  const most = (issue: string): number => weights.get(issue)?.most ?? 0;
  const sum = (issue: string): number => weights.get(issue)?.sum ?? 0;
  const weightiest = moved.toSorted((a, b) => most(b) - most(a) || sum(b) - sum(a)).slice(0, SAID);
  const n = moved.length - SAID;
  return speech.say("package.gist", {
    moves: words.moves(
      Object.fromEntries(moved.filter((id) => weightiest.includes(id)).map((id) => [id, options[id] ?? ""])),
    ),
    ...{ n, count: speech.digits.count(n) },
  });
}

/** Parties for a sentence that is read aloud: all of them, or of more than five the first four and how many more. */
export function partiesInShort({ speech: { digits, say }, words }: Telling, ids: readonly string[]): string {
  if (ids.length <= WHOLE) return words.parties(ids);
  const n = ids.length - SAID;
  return digits.list([...ids.slice(0, SAID).map(words.party), say("parties.others", { n, count: digits.count(n) })]);
}

/** The whole of a package whose gist alone stands in the headline; nothing where the headline says all. */
export function wholePackage(telling: Telling, id: string, options: Options): Draft[] {
  const moved = movedIssues(telling.asked.kase, options);
  if (moved.length <= WHOLE) return [];
  const values = { package: telling.words.moves(options) };
  return [
    {
      id,
      level: "main",
      key: "package.whole",
      values,
      numbers: { issues: moved.length },
      because: inputsOfTable(telling.asked),
    },
  ];
}

/** What matters most of all to one of those seated comes first, then what matters to many. */
function weightOf(
  { view, space, table }: Telling["asked"],
  issue: string,
): { readonly most: number; readonly sum: number } {
  const seated = [...table.members.map((party) => space.parties[party] ?? ""), ...table.forum.toward];
  const saliences = seated.map((party) => view.positions.get(party)?.get(issue)?.salience ?? 0);
  return { most: Math.max(...saliences), sum: saliences.reduce((sum, one) => sum + one, 0) };
}
