import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { straitText } from "../../test/strait-text.js";
import { readCase } from "./read-case.js";

/** The strait case with parts changed: `path → value`, undefined takes a part out. */
function problemsWith(changes: Readonly<Record<string, unknown>>): string[] {
  const kase = parse(straitText) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split("/");
    const last = steps.pop() ?? "";
    let holder = kase;
    for (const step of steps) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return readCase(stringify(kase)).problems.map(
    ({ severity, path, message }) => `${severity === "warning" ? "warning: " : ""}${path}: ${message}`,
  );
}

const unsaid = /no `note` says why|attribute "gdp"/;
const changed = (changes: Readonly<Record<string, unknown>>) =>
  problemsWith(changes).filter((line) => !unsaid.test(line));

describe("readCase(text) checks what a case refers to and what its figures mean together", () => {
  it("readCase(text) finds nothing wrong in the strait case but judgements without a note", () => {
    expect(changed({})).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "an unknown party",
      { "redLines/x": { party: "nort", require: { quota: "= halved" }, note: "n" } },
      'redLines.x.party: party "nort" is not in this case. Did you mean "north"?',
    ],
    [
      "an unknown issue",
      { "goals/g": { when: { quotas: "= halved" } } },
      'goals.g.when.quotas: issue "quotas" is not in this case. Did you mean "quota"?',
    ],
    [
      "an unknown option in a test",
      { "goals/g": { when: { quota: ">= havled" } } },
      'goals.g.when.quota: issue "quota" has no option "havled". Did you mean "halved"?',
    ],
    [
      "an unknown option in a list",
      { "goals/g": { when: { access: ["open", "shut"] } } },
      'goals.g.when.access.1: issue "access" has no option "shut". It has closed, licensed, open.',
    ],
    [
      "an option of no issue as status quo",
      { "issues/access/statusQuo": "halved" },
      'issues.access.statusQuo: issue "access" has no option "halved". It has closed, licensed, open.',
    ],
    [
      "a position off the ladder",
      { "positions/south/access/at": "opened" },
      'positions.south.access.at: issue "access" has no option "opened". Did you mean "open"?',
    ],
    [
      "an official line off the ladder",
      { "positions/south/access/official": "x" },
      'positions.south.access.official: issue "access" has no option "x". It has closed, licensed, open.',
    ],
    [
      "a position without a place",
      { "positions/south/access/at": undefined },
      "positions.south.access: expected either `at` or a table of `values`, found neither.",
    ],
    [
      "a position with two",
      { "positions/isles/quota/at": 5 },
      "positions.isles.quota: expected either `at` or a table of `values`, found both.",
    ],
    [
      "a table with a gap",
      { "positions/isles/quota/values": { unlimited: 0, science: 1 } },
      'positions.isles.quota.values: has no value for "halved"; a table covers every option.',
    ],
    [
      "a table of zeros",
      { "positions/isles/quota/values": { unlimited: 0, science: 0, halved: 0 } },
      "positions.isles.quota.values: all values are 0; at least one must be above.",
    ],
    [
      "a table of another issue",
      { "positions/isles/quota/values": { unlimited: 0, science: 1, halved: 1, open: 1 } },
      'positions.isles.quota.values.open: issue "quota" has no option "open". It has unlimited, science, halved.',
    ],
    [
      "a range beside the place",
      { "positions/north/quota/range": [10, 60] },
      "positions.north.quota.range: 10–60 does not contain `at` 100.",
    ],
    [
      "a range the wrong way round",
      { "positions/north/quota/range": [100, 60] },
      "positions.north.quota.range: begins at 100, after its end 60.",
    ],
    [
      "a range of salience beside it",
      { "positions/north/quota/salienceRange": [10, 60] },
      "positions.north.quota.salienceRange: 10–60 does not contain `salience` 80.",
    ],
    [
      "overlapping entries",
      { "positions/south/quota/1/since": "2023-11-11" },
      "positions.south.quota.1: overlaps the entry from the beginning to 2023-11-12. Give each a `since` and an `until` that do not.",
    ],
    [
      "an end before the beginning",
      { "forums/north-south/until": "2022" },
      "forums.north-south.until: until 2022 is not after since 2023-01-01.",
    ],
    ["a day that is none", { asOf: "2023-02-30" }, "asOf: 2023-02-30 is no day of the calendar."],
    [
      "coded without evidence",
      { "positions/north/access/basis": "coded" },
      "positions.north.access.basis: coded, but names no statement in `evidence`. Name one, or write `basis: judged`.",
    ],
    [
      "unknown evidence",
      { "positions/north/quota/evidence": ["s9"] },
      'positions.north.quota.evidence.0: statement "s9" is not in this case. Did you mean "s1"?',
    ],
    [
      "evidence of another holder",
      { "positions/north/access/evidence": ["s2"] },
      'positions.north.access.evidence.0: statement "s2" is "south"\'s, not "north"\'s.',
    ],
    [
      "evidence about another issue",
      { "positions/north/access/evidence": ["s1"] },
      'positions.north.access.evidence.0: statement "s1" is about "quota", not "access".',
    ],
    [
      "evidence of the party's parent",
      { "positions/fleet": { access: { at: "open", salience: 5, evidence: ["s2"] } } },
      'positions.fleet.access.evidence.0: statement "s2" is "south"\'s, not "fleet"\'s.',
    ],
    [
      "a line with another's evidence",
      { "redLines/no-access-without-quota/evidence": ["s2"] },
      'redLines.no-access-without-quota.evidence.0: statement "s2" is "south"\'s, not "north"\'s.',
    ],
    [
      "a stance without an issue",
      { "statements/s1/issue": undefined, "statements/s1/stance": undefined },
      "statements.s1: a stance needs `issue` and `stance`.",
    ],
    [
      "a tie with nobody",
      { "statements/s3/kind": "tie" },
      "statements.s3: a statement of kind tie needs `about`: the other party.",
    ],
    [
      "a statement after its source",
      { "statements/s1/date": "2024-03" },
      "statements.s1.date: dated 2024-03 but its source is of 2024-02-11. Correct `date`, or name another source.",
    ],
    [
      "an unknown source",
      { "statements/s1/source": "gazete" },
      'statements.s1.source: source "gazete" is not in this case. Did you mean "gazette"?',
    ],
    [
      "a file outside the folder",
      { "sources/gazette/file": "../secret.txt" },
      'sources.gazette.file: "../secret.txt" leads outside the case\'s own folder.',
    ],
    [
      "an alternative of two kinds",
      { "alternatives/isles/package": { quota: "science" } },
      "alternatives.isles: expected either `value` or `package`, found both.",
    ],
    [
      "an option id that is a word of rules",
      { "issues/access/options/any": { at: 70 } },
      'issues.access.options.any: "any" is a word of the rules and no option id.',
    ],
    [
      "levers of nobody known",
      { "issues/access/levers": ["norht"] },
      'issues.access.levers.0: "norht" is not a party of this case. Did you mean "north"?',
    ],
    [
      "levers of no option",
      { "issues/access/levers": { opened: ["north"] } },
      'issues.access.levers.opened: issue "access" has no option "opened". Did you mean "open"?',
    ],
    [
      "a quota by what a member lacks",
      {
        "forums/strait-commission": {
          members: { north: { votes: 3 }, south: {} },
          rule: { quota: "2/3", by: "votes" },
        },
      },
      'forums.strait-commission.rule.by: the rule counts by "votes", which "south" has not.',
    ],
    [
      "a quota above the whole",
      { "ratification/south/rule/quota": "3/2" },
      'ratification.south.rule.quota: a share of at most the whole is expected, found "3/2".',
    ],
    [
      "a rule that names a stranger",
      { "forums/north-south/rule": ["north", "isles"] },
      'forums.north-south.rule.1: "isles" is not a member of this forum.',
    ],
    [
      "a rule without parts",
      { "forums/north-south/rule": { any: [] } },
      "forums.north-south.rule.any: expected at least one rule in the list.",
    ],
    [
      "a forum toward its own member",
      { "forums/north-south/toward": ["north"] },
      'forums.north-south.toward.0: party "north" is a member, so the forum cannot make offers toward it.',
    ],
    [
      "a body with a stranger",
      { "ratification/south/members": { government: { votes: 1 }, north: { votes: 1 } } },
      'ratification.south.members.north: party "north" is not within "south". Its own vote is called "government".',
    ],
    [
      "a party within itself",
      { "parties/south/within": "fleet" },
      'parties.fleet.within: party "fleet" lies within itself (fleet in south in fleet).',
    ],
    [
      "an unknown successor",
      { "parties/north/leader/successor": "fleets" },
      'parties.north.leader.successor: party "fleets" is not in this case. Did you mean "fleet"?',
    ],
    [
      "a commitment beside its range",
      { "parties/north/leader/commitmentRange": [0, 0.5] },
      "parties.north.leader.commitmentRange: 0–0.5 does not contain commitment 0.8.",
    ],
    [
      "a broker of a dispute",
      { "ties/0/by": "isles" },
      "ties.0.by: `by` names the broker of a mediation; this tie is none.",
    ],
    [
      "a tie with itself",
      { "ties/0/between": ["north", "north"] },
      'ties.0.between: a tie joins two parties, found "north" twice.',
    ],
    [
      "a cost beside its range",
      { "burdens/patrols/cost": 50 },
      "burdens.patrols.range: 20–45 does not contain `cost` 50.",
    ],
    [
      "an unknown forum expected",
      { "expect/six-deals/forum": "comission" },
      'expect.six-deals.forum: forum "comission" is not in this case.',
    ],
    [
      "a package off the ladder",
      { "record/south-bid-2023/package/access": "opne" },
      'record.south-bid-2023.package.access: issue "access" has no option "opne". Did you mean "open"?',
    ],
    [
      "an unknown option of the outcome",
      { outcome: { package: { access: "opne" }, date: "2024-05-01", note: "Signed." } },
      'outcome.package.access: issue "access" has no option "opne". Did you mean "open"?',
    ],
    [
      "two options at one place",
      { "issues/access/options/open/at": 50 },
      'warning: issues.access.options.open.at: stands at 50, as "licensed" does: no party can tell them apart.',
    ],
    [
      "shares that do not add up",
      { "burdens/patrols/payers": { north: 0.5, south: 0.4 } },
      "warning: burdens.patrols.payers: the shares add up to 0.9, not to 1.",
    ],
    [
      "an answer that is none",
      { "record/south-bid-2023/responses/north": "refuse" },
      'warning: record.south-bid-2023.responses.north: "refuse" is not compared with what the case predicts. Did you mean "refused"?',
    ],
    [
      "a missing capability",
      { "parties/isles/capability": undefined },
      'warning: parties.isles: party "isles" has no capability while others have: figures weighted by it leave it out.',
    ],
    [
      "an observer",
      { "parties/far": { name: "Far", capability: 1 } },
      'warning: parties.far: party "far" holds no position with a salience: it is an observer, left out of every rule.',
    ],
    [
      "a demand of an observer",
      { "parties/far": { capability: 1 }, "redLines/x": { party: "far", require: { quota: "= halved" }, note: "n" } },
      'warning: redLines.x.party: party "far" holds no position, so this is never asked.',
    ],
  ])("readCase(text) reports %s", (_, changes, line) => {
    expect(changed(changes)).toContain(line);
  });

  it("readCase(text) takes what CASE.md allows", () => {
    const allowed = {
      "issues/quota/levers": { science: ["north"], halved: { any: [["north"], { quota: 2, by: "count" }] } },
      "forums/strait-commission/rule": { all: [["north"], { quota: "65%", by: "count" }] },
      "ratification/south/when": [{ quota: ">= science" }, { access: "= open" }],
      "positions/fleet": { access: { at: "open", salience: 5, note: "Its own." } },
      "ties/1": { between: ["north", "south"], kind: "mediation", by: "isles" },
      "ties/2": { between: ["north", "isles"], sign: 1 },
      "alternatives/north": { package: { quota: "science" }, note: "Part of a package." },
      "record/south-bid-2023/responses/north": "no answer",
      "parties/north/finish": { quota: ">= science" },
      outcome: { package: { quota: "science", access: "licensed" }, date: "2024-05", note: "As signed." },
    };
    expect(changed(allowed)).toEqual([]);
  });

  it("readCase(text) warns of a case without parties, issues and positions, and reads it", () => {
    const { kase, problems } = readCase("entente: 1\n", { file: "new.case.yaml" });
    expect(kase?.id).toBe("new");
    expect(problems.map(({ message }) => message)).toEqual(["no parties yet.", "no issues yet.", "no positions yet."]);
  });
});
