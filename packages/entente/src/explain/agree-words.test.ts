import { expect, it } from "vitest";
import { ladderCase } from "../../test/run-engine.js";
import { caseSchema } from "../case/schema.js";
import { ask } from "./answer.js";

const headline = (kase: unknown, params = {}) => ask(caseSchema.parse(kase), "agree", params).findings[0]?.text;
const two = { a: { at: [100] }, b: { at: [100] } };

it("ask(case, agree) speaks of one package in the singular", () => {
  expect(headline(ladderCase(two))).toMatch(
    /: the one package there is, is acceptable to .*, which can deliver it by itself\.$/,
  );
  const held = ladderCase(two, {
    issues: { i0: { ...ladderCase(two).issues.i0, levers: ["c"] } },
    parties: { a: {}, b: {}, c: {} },
  });
  const forums = { ab: { members: ["a", "b"], rule: "unanimity" } };
  expect(headline({ ...held, forums })).toMatch(
    /on paper only: the one package .* but it cannot deliver it by itself, because c has no seat, whose hand is needed on i0\.$/,
  );
  expect(headline(ladderCase(two), { where: "i0 = yes" })).toMatch(
    /^With “i0 = yes”, which one package has: There is room/,
  );
});

it.each([
  ["none", {}, /^Nobody at none holds a position that counts/],
  ["hard", {}, /^No set of members could ever meet the rule of hard/],
  ["both", { where: "i0 = no" }, /No package but what holds now meets this condition/],
])("ask(case, agree, deal or block) says of table %s why it has nothing to ask about", (forum, params, said) => {
  const kase = caseSchema.parse({
    ...ladderCase(two),
    parties: { a: {}, b: {}, c: {} },
    forums: {
      none: { members: ["c"], rule: "unanimity" },
      hard: { members: ["a", "b"], rule: { quota: 5, by: "count" } },
      both: { members: ["a", "b"], rule: "unanimity" },
    },
  });
  for (const verb of ["agree", "deal", "block"] as const)
    expect(ask(kase, verb, { forum, ...params }).findings[0]?.text).toMatch(said);
});

it("ask(case, agree, deal or block) says that there is nothing to decide where every issue has one option", () => {
  const issues = { i0: { statusQuo: "no", options: { no: { at: 0 } } } };
  const kase = caseSchema.parse({ ...ladderCase(two), issues });
  for (const verb of ["agree", "deal", "block"] as const)
    expect(ask(kase, verb).findings[0]?.text).toMatch(/^There is nothing to decide/);
});

it("ask(case, agree) names who has no seat where every acceptable package needs their lever, and nobody else", () => {
  const levers = (no: string[], yes: string[]) => ({
    issues: {
      i0: { ...ladderCase(two).issues.i0, levers: no },
      i1: { ...ladderCase({ a: { at: [100, 100] }, b: { at: [100, 100] } }).issues.i1, levers: yes },
    },
    parties: { a: {}, b: {}, c: {}, d: {} },
    forums: { ab: { members: ["a", "b"], rule: "unanimity" } },
  });
  const kase = (more: object) => ({ ...ladderCase({ a: { at: [100, 100] }, b: { at: [100, 100] } }), ...more });
  // Three packages beside what holds now: one moves the first issue alone, one the second, one both.
  expect(headline(kase(levers(["c"], ["d"])))).toMatch(/on paper only: .* deliver none of them by itself\.$/);
  const line = { only: { party: "a", when: { i1: "= yes" }, require: { i0: "= yes" } } };
  expect(headline(kase({ ...levers(["c"], ["d"]), redLines: line }))).toMatch(
    /on paper only: 2 of 3 packages .* deliver none of them by itself, because c has no seat, whose hand is needed on i0\.$/,
  );
  // Each of the three needs c on one issue or on the other, and none of the two is moved by all.
  expect(headline(kase(levers(["c"], ["c"])))).toMatch(/because c has no seat, whose hand is needed on i0 and i1\.$/);
});

it.each([
  ["en", ", all of which it can deliver by itself."],
  ["ko", ", 그 모두를 스스로 이행할 수 있습니다."],
  ["ja", "、そのすべてを独力で履行できます。"],
  ["zh", "，且都可以自行落实。"],
] as const)(
  "ask(case, agree) says in %s that all can be delivered where all can, in place of the count again",
  (language, end) => {
    const both = { a: { at: [100, 100] }, b: { at: [100, 100] } };
    const [first] = ask(caseSchema.parse(ladderCase(both)), "agree", {}, { language }).findings;
    expect(first?.numbers).toMatchObject({ "zone.count": 3, "zone.deliverable": 3 });
    expect(first?.text.endsWith(end), first?.text).toBe(true);
  },
);
