import { readComparison, type Sign } from "../case/condition.js";
import type { Case, Condition, Text } from "../case/model.js";
import { movedIssues } from "../case/moved-issues.js";
import { inLanguage } from "../case/text.js";
import type { Speech } from "./say.js";

/** Names of a case's things in one language, as they stand inside a sentence. */
export interface Words {
  readonly party: (id: string) => string;
  readonly parties: (ids: readonly string[]) => string;
  readonly issue: (id: string) => string;
  readonly option: (issue: string, option: string) => string;
  readonly goal: (id: string) => string;
  readonly forum: (id: string) => string;
  readonly agreement: (id: string) => string;
  readonly recorded: (id: string) => string;
  /** A red line by its name or by what it says; `reserve:p` as what the party has without a deal. */
  readonly constraint: (id: string) => string;
  readonly condition: (condition: Condition) => string;
  /** The issues of a package that differ from the status quo, each with its option; or that nothing moves. */
  readonly moves: (options: Readonly<Record<string, string>>) => string;
  readonly text: (text: Text | undefined, fallback: string) => string;
}

export function wordsOf(kase: Case, speech: Speech): Words {
  const { say, digits, language } = speech;
  const text = (value: Text | undefined, fallback: string): string => inLanguage(value, language, fallback);
  const party = (id: string): string => text(kase.parties[id]?.name, id);
  const issue = (id: string): string => text(kase.issues[id]?.name, id);
  const option = (issueId: string, id: string): string => text(kase.issues[issueId]?.options[id]?.name, id);
  const test = (issueId: string, value: string | readonly string[]): string => {
    if (typeof value !== "string") {
      return say("test.oneOf", { issue: issue(issueId), options: digits.list(value.map((id) => option(issueId, id))) });
    }
    const { sign, option: id } = readComparison(value);
    return say(TEST_KEYS[sign], { issue: issue(issueId), option: option(issueId, id) });
  };
  const condition = (value: Condition): string =>
    digits.list(Object.entries(value).map(([issueId, one]) => test(issueId, one)));
  return {
    party,
    parties: (ids) => digits.list(ids.map(party)),
    issue,
    option,
    goal: (id) => text(kase.goals[id]?.name, id),
    forum: (id) => (id === "all" && kase.forums[id] === undefined ? say("forum.all") : text(kase.forums[id]?.name, id)),
    agreement: (id) => text(kase.agreements[id]?.name, id),
    recorded: (id) => text(kase.record[id]?.name, id),
    constraint: (id) => {
      if (id.startsWith("reserve:")) return say("constraint.reserve", { party: party(id.slice("reserve:".length)) });
      const line = kase.redLines[id];
      if (line === undefined) return id;
      const name = text(line.name, "");
      if (name !== "") return say("constraint.named", { party: party(line.party), name });
      const values = { party: party(line.party), require: condition(line.require) };
      return line.when === undefined
        ? say("constraint.always", values)
        : say("constraint.when", { ...values, when: condition(line.when) });
    },
    condition,
    moves: (options) => {
      const moved = movedIssues(kase, options);
      if (moved.length === 0) return say("package.nothing");
      return digits.row(
        moved.map((id) => say("package.move", { issue: issue(id), option: option(id, options[id] ?? "") })),
      );
    },
    text,
  };
}

const TEST_KEYS = {
  "=": "test.equal",
  "!=": "test.unequal",
  "<": "test.below",
  "<=": "test.atMost",
  ">": "test.above",
  ">=": "test.atLeast",
} as const satisfies Readonly<Record<Sign, string>>;
