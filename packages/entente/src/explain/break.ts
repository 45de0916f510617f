import type { PartyStability } from "../engines/break/stability-schema.js";
import { inputsOfParty, inputsOfTable } from "./because.js";
import { durability } from "./break-durability.js";
import { HEADLINES, LOOSENESS, type Looseness, loosenessOf, PARTIES } from "./break-looseness.js";
import type { Draft, Telling } from "./draft.js";
import type { BreakResult, Package } from "./results.js";

/** How many details of one kind are said; the table holds all. */
const SAID = 3;

/** What `break` found, in words: whether it would hold, who would gain by which move, who answers, how long it lasts. */
export function explainBreak(telling: Telling, result: BreakResult): readonly Draft[] {
  if (result.target === null)
    return [{ id: "break.verdict", level: "headline", key: "break.noTarget", values: {}, numbers: {}, because: [] }];
  return [
    headline(telling, result),
    meant(telling, result),
    ...noLevers(telling, result),
    ...others(telling, result),
    ...coalitions(telling, result),
    ...onlyJointly(telling, result),
    ...durability(telling, result),
  ];
}

interface Tempted {
  readonly party: string;
  readonly held: Looseness;
  readonly stability: PartyStability;
}

/** Parties with a better move, the loosest first, then by what they would gain. */
function temptedBy({ stability }: BreakResult): Tempted[] {
  const gain = ({ stability: { bestImprovement } }: Tempted): number => bestImprovement?.gain ?? 0;
  return Object.entries(stability.perParty)
    .map(([party, one]): Tempted => ({ party, held: loosenessOf(one), stability: one }))
    .filter(({ held }) => held !== "holds")
    .sort((a, b) => LOOSENESS.indexOf(a.held) - LOOSENESS.indexOf(b.held) || gain(b) - gain(a));
}

function headline(telling: Telling, result: BreakResult): Draft {
  const [first] = temptedBy(result);
  const base = {
    id: "break.verdict",
    level: "headline" as const,
    because: inputsOfTable(telling.asked),
  };
  const what = telling.speech.say("break.what", { source: result.target?.source ?? "package" });
  if (first === undefined) return { ...base, key: "break.holds", values: { what }, numbers: { improvements: 0 } };
  const told = temptation(telling, result, first);
  return { ...base, key: HEADLINES[first.held], values: { what, ...told.values }, numbers: told.numbers };
}

function temptation(telling: Telling, { target }: BreakResult, { party, stability }: Tempted) {
  const { speech, words } = telling;
  const { bestImprovement: move, sanction } = stability;
  const at = target?.package ?? {};
  const to = (move?.to ?? at) as Package;
  return {
    values: {
      party: words.party(party),
      gain: speech.digits.points(move?.gain ?? 0),
      gains: (move?.gain ?? 0) > 0 ? "yes" : "no",
      known: move === null ? "no" : "yes",
      move: changed(telling, at, to),
      others: words.parties(sanction?.by ?? []),
      sanction: sanction === null ? "" : changed(telling, to, sanction.to as Package),
    },
    numbers: { gain: move?.gain ?? null, afterSanction: sanction?.gain ?? null },
  };
}

/** The issues on which two packages differ, each with the option of the second; of more than three the first two and how many more, since the table holds all. */
function changed({ speech, words }: Telling, from: Package, to: Package): string {
  const options = Object.entries(to).filter(([issue, option]) => from[issue] !== option);
  const said = options.length > SAID ? options.slice(0, SAID - 1) : options;
  const n = options.length - said.length;
  return speech.digits.list([
    ...said.map(([issue, option]) =>
      speech.say("test.equal", { issue: words.issue(issue), option: words.option(issue, option) }),
    ),
    ...(n > 0 ? [speech.say("package.others", { n, count: speech.digits.count(n) })] : []),
  ]);
}

function meant({ asked, speech, words }: Telling, { target }: BreakResult): Draft {
  const what = speech.say("break.what", { source: target?.source ?? "package" });
  const values = { what, package: words.moves(target?.package ?? {}) };
  return { id: "break.target", level: "main", key: "break.target", values, numbers: {}, because: inputsOfTable(asked) };
}

function noLevers({ speech, words }: Telling, { stability }: BreakResult): Draft[] {
  const { withoutLevers } = stability;
  if (withoutLevers.length === 0) return [];
  return [
    {
      id: "break.withoutLevers",
      level: "main",
      key: "break.withoutLevers",
      values: { issues: speech.digits.list(withoutLevers.map(words.issue)) },
      numbers: { issues: withoutLevers.length },
      because: withoutLevers.map((issue) => `issues.${issue}`),
    },
  ];
}

/** Everyone else with a better move. */
function others(telling: Telling, result: BreakResult): Draft[] {
  return temptedBy(result)
    .slice(1)
    .map((tempted, k): Draft => {
      const { values, numbers } = temptation(telling, result, tempted);
      return {
        id: `break.party.${tempted.party}`,
        level: k < SAID ? "main" : "detail",
        key: PARTIES[tempted.held],
        values,
        numbers,
        because: inputsOfParty(telling.asked, tempted.party),
      };
    });
}

/** Coalitions that nothing keeps from leaving together. */
function coalitions(telling: Telling, { stability, target }: BreakResult): Draft[] {
  const { asked, words } = telling;
  return (stability.coalitions ?? [])
    .filter(({ concept }) => concept === "none")
    .slice(0, SAID)
    .map(({ members, to }) => ({
      id: `break.coalition.${members.join("+")}`,
      level: "main",
      key: "break.coalition",
      values: {
        n: members.length,
        members: words.parties(members),
        move: changed(telling, target?.package ?? {}, to as Package),
      },
      numbers: { members: members.length },
      because: members.flatMap((party) => inputsOfParty(asked, party)),
    }));
}

function onlyJointly({ asked, speech, words }: Telling, { stability: { reach } }: BreakResult): Draft[] {
  if (reach === null || reach.joint === null || reach.improvements !== null || reach.joint.length === 0) return [];
  const members = asked.table.members.map((p) => asked.space.parties[p] ?? "");
  const values = { members: words.parties(members) };
  return [
    {
      id: "break.jointly",
      level: "detail",
      key: "break.jointly",
      values,
      numbers: { members: speech.digits.count(members.length) },
      because: inputsOfTable(asked),
    },
  ];
}
