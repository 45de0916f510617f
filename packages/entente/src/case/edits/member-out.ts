import type { Case } from "../model.js";
import { isList } from "../rule.js";
import type { Rule } from "../schema.js";
import type { ForumInForce } from "../view.js";

/**
 * The case in which one member has left a table: its seat, its place in the lists of the rule and its weights are gone;
 * levers stay. A list that named nobody else can no longer be met.
 */
export function withoutMember(kase: Case, forum: ForumInForce, member: string): Case {
  const left = forum.members.filter(({ id }) => id !== member);
  const members = Object.fromEntries(
    left.map(({ id, weights, abstains }) => [id, { ...weights, ...(abstains ? { abstains } : {}) }]),
  ) as Case["forums"][string]["members"];
  const stated = kase.forums[forum.id];
  return {
    ...kase,
    forums: { ...kase.forums, [forum.id]: { ...stated, members, rule: ruleWithout(forum.rule, member) } },
  };
}

function ruleWithout(rule: Rule, member: string): Rule {
  if (isList(rule)) {
    const left = rule.filter((id) => id !== member);
    return left.length === 0 && rule.length > 0 ? { any: [] } : left;
  }
  if (typeof rule === "string") return rule;
  if ("all" in rule) return { all: rule.all.map((part) => ruleWithout(part, member)) };
  if ("any" in rule) return { any: rule.any.map((part) => ruleWithout(part, member)) };
  return rule;
}
