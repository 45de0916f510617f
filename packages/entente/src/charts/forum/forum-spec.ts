import type { Case } from "../../case/model.js";
import { compileRule } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { leverRule } from "../../case/space/table.js";
import type { ForumResult, Package } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import { codesOf, lookOf, ruleCodes, type Subject } from "../subject.js";
import type { ForumCell, ForumRow, ForumSpec } from "./forum-chart.js";

interface Produced {
  readonly zone: { readonly count: number | string; readonly deliverable: number | string } | null;
  readonly produces: { readonly package: Package } | null;
  readonly onPaper?: { readonly package: Package } | undefined;
}

/** Which table covers what, and what each would settle on, in an answer to `forum`. */
export function forumSpec(subject: Subject): ForumSpec {
  const { asked, kase, speech, words, settingOf, answer } = subject;
  const { say } = speech;
  const result = answer.result as unknown as ForumResult;
  const target = result.target?.package ?? null;
  const [smallest] = result.sufficientTables;
  const here = asked.table.forum.id;
  const ownOf = ({ produces, onPaper }: Pick<Produced, "produces" | "onPaper">): Package | null =>
    (produces ?? onPaper)?.package ?? null;
  const at = result.forums[here];
  const own = (at === undefined ? null : ownOf(at)) ?? target;
  const statusQuo = Object.fromEntries(Object.entries(kase.issues).map(([id, issue]) => [id, issue.statusQuo]));
  const tables: readonly (Produced & {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
    readonly toward: readonly string[];
    readonly rule: Rule;
  })[] = [
    ...asked.view.forums.map((forum) => ({
      id: forum.id,
      name: asSentence(words.forum(forum.id)),
      members: forum.members.map(({ id }) => id),
      toward: forum.toward,
      rule: forum.rule,
      zone: result.forums[forum.id]?.zone ?? null,
      produces: result.forums[forum.id]?.produces ?? null,
      onPaper: result.forums[forum.id]?.onPaper,
    })),
    ...(smallest === undefined
      ? []
      : [
          {
            id: "+",
            name: asSentence(say("chart.forum.smallest")),
            members: smallest.members,
            toward: [],
            rule: "unanimity" as const,
            zone: smallest.zone,
            produces: smallest.produces,
          },
        ]),
  ];
  const issues = asked.space.issues.filter((issue) =>
    [target, ...tables.map(ownOf)].some((one) => one !== null && one[issue] !== statusQuo[issue]),
  );
  const voters = asked.view.parties.map((id) => ({ id, weights: weightsOf(kase.parties[id]), abstains: false }));
  const rows = tables.map((table): ForumRow => {
    const { id, name, members, toward, rule, zone, produces } = table;
    const settled = ownOf(table);
    const hands = [...members, ...toward];
    const isMet = (lever: Rule): boolean =>
      compileRule(lever, voters)(voters.map((voter) => (hands.includes(voter.id) ? 1 : 0)));
    return {
      id,
      name,
      here: id === here,
      members: `${codesOf(subject, members)}${toward.length === 0 ? "" : ` → ${codesOf(subject, toward)}`}`,
      rule: ruleCodes(subject, rule),
      count: zone === null ? null : Number(zone.count),
      deliverable: zone === null ? null : Number(zone.deliverable),
      cells: issues.map((issue): ForumCell => {
        const option = (settled ?? target)?.[issue] ?? statusQuo[issue] ?? "";
        const moves = option !== statusQuo[issue];
        const lever = moves ? leverRule(kase, issue, option) : null;
        const missing = lever === null ? [] : namedIn(lever).filter((party) => !hands.includes(party));
        const met = lever === null || isMet(lever);
        // What can be done of the way to it: an option between that those at this table hold the levers of.
        const partly = before(kase, issue, option).some((step) => {
          const own = leverRule(kase, issue, step);
          return own === null || isMet(own);
        });
        return {
          option: words.option(issue, option),
          moves,
          produced: produces !== null,
          held: !moves ? "none" : met ? "all" : partly ? "some" : "no",
          missing: met ? "" : codesOf(subject, missing),
          levers: lever === null ? "" : ruleCodes(subject, lever),
          differs: settled !== null && own !== null && own[issue] !== option,
        };
      }),
    };
  });
  return {
    setting: settingOf(say("chart.forum.title")),
    issues: issues.map((issue) => asSentence(words.issue(issue))),
    rows,
    power: Object.entries(result.forums[here]?.power ?? {}).map(([party, one]) => ({
      look: lookOf(subject, party),
      shapley: one.shapleyShubik,
      banzhaf: one.banzhafNormalised,
    })),
  };
}

/** Options that lie between what holds now and an option. */
function before(kase: Case, issue: string, option: string): string[] {
  const { options = {}, statusQuo = "" } = kase.issues[issue] ?? {};
  const [from, to] = [options[statusQuo]?.at ?? 0, options[option]?.at ?? 0];
  const [low, high] = from < to ? [from, to] : [to, from];
  return Object.keys(options).filter((one) => {
    const at = options[one]?.at ?? 0;
    return at > low && at < high;
  });
}

function weightsOf(party: Subject["kase"]["parties"][string] | undefined): Record<string, number> {
  const { capability, weight, attributes = {} } = party ?? {};
  return {
    ...attributes,
    ...(capability === undefined ? {} : { capability }),
    ...(weight === undefined ? {} : { weight }),
  };
}

function namedIn(rule: Rule): string[] {
  if (typeof rule === "string" || "quota" in rule) return [];
  if ("all" in rule) return rule.all.flatMap(namedIn);
  if ("any" in rule) return rule.any.flatMap(namedIn);
  return [...(rule as readonly string[])];
}
