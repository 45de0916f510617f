import { inputsOf } from "../../case/data-share.js";
import { delivered } from "../delivered.js";
import type { Finding } from "../finding.js";
import type { AgreeResult, BlockResult, DealResult, StandResult } from "../results.js";
import { asSentence } from "../sentence.js";
import type { Words } from "../words.js";
import type { Compared, ComparedDraft } from "./draft.js";
import { driverSentences } from "./driver-sentences.js";
import type { DifferingInput } from "./inputs.js";
import { membersOf, sharedGoal } from "./shared-goal.js";
import type { AnsweredSide } from "./side.js";

/** What changed between two sides, in words, and because of which inputs. */
export function comparisonFindings(compared: Compared): Finding[] {
  const { a, b, speech } = compared;
  const labels = { a: a.label, b: b.label };
  const differs = compared.rows.some(({ changed }) => changed);
  const drafts = [headline(compared), ...(differs ? changes(compared) : [])];
  return drafts.map(({ id, verb, level, key, values, numbers = {}, because = [] }) => ({
    id: `compare.${id}`,
    verb,
    text: asSentence(speech.say(key, { ...labels, ...values })),
    level,
    numbers,
    because,
    rests: null,
    holds: null,
    hinge: null,
    contradicts: 0,
    inputs: inputsOf(b.kase, because, { asOf: b.frame.asOf }),
  }));
}

function changes(compared: Compared): ComparedDraft[] {
  return [
    ...driverSentences(compared),
    ...goal(compared),
    ...outlier(compared),
    ...firsts(compared),
    ...issues(compared),
    ...lines(compared),
    ...deal(compared),
    ...blocker(compared),
    ...answers(compared),
  ];
}

function resultOf<T>({ answers }: AnsweredSide, verb: "agree" | "stand" | "deal" | "block"): T {
  return answers[verb].result as T;
}

function headline({ a, b, rows, inputs, speech: { digits, say }, words }: Compared): ComparedDraft {
  if (!rows.some(({ changed }) => changed)) {
    const n = inputs.length;
    const values = { n, count: digits.count(n) };
    return { id: "headline", verb: "agree", level: "headline", key: "compare.same", values };
  }
  const said = (side: AnsweredSide, names: Words): string => {
    const { zone, offers, total, where, toward } = resultOf<AgreeResult & { readonly toward: readonly string[] }>(
      side,
      "agree",
    );
    const forum = (side.answers.agree.result as { readonly forum: string }).forum;
    const values = {
      forum: names.forum(forum),
      addressees: names.parties(toward),
      count: digits.count(zone.count),
      deliverable: digits.count(zone.deliverable ?? 0),
      nCount: Number(zone.count),
      delivers: delivered(zone.count, zone.deliverable),
      others: digits.count(String(BigInt(where?.total ?? total) - (where === null ? 1n : 0n))),
      everyGains: digits.count(offers?.everyGains ?? 0),
      taken: digits.count(offers?.takenEveryGains ?? 0),
    };
    return say(offers === null ? "compare.side.room" : "compare.side.offers", values);
  };
  const values = { sentenceA: said(a, words.a), sentenceB: said(b, words.b) };
  return { id: "headline", verb: "agree", level: "headline", key: "compare.headline", values };
}

/** The headline of `agree` on each side, where its words differ. */
function answers({ a, b, rows }: Compared): ComparedDraft[] {
  if (!rows.some(({ verb, key, changed }) => verb === "agree" && key === "verdict" && changed)) return [];
  return [a, b].map(({ label, answers: { agree } }, k) => ({
    id: `answer.${k}`,
    verb: "agree",
    level: "main",
    key: "compare.answer",
    values: { label, sentence: agree.findings.find(({ level }) => level === "headline")?.text ?? "" },
  }));
}

function goal({ a, b, speech: { digits }, words }: Compared): ComparedDraft[] {
  const found = sharedGoal(a, b);
  if (found === null || found.before === found.after) return [];
  const { parties, issues: shared, before, after } = found;
  const values = {
    parties: words.b.parties(parties),
    n: shared.length,
    count: digits.count(shared.length),
    before: digits.place(100 * before),
    after: digits.place(100 * after),
    direction: after < before ? "closer" : "apart",
  };
  const because = parties.flatMap((party) =>
    shared
      .filter((issue) => b.kase.positions[party]?.[issue] !== undefined)
      .map((issue) => `positions.${party}.${issue}`),
  );
  return [
    { id: "goal", verb: "stand", level: "main", key: "compare.goal", values, numbers: { before, after }, because },
  ];
}

function outlier({ a, b, words }: Compared): ComparedDraft[] {
  const [before, after] = [a, b].map((side) => resultOf<StandResult>(side, "stand").outlier?.party ?? null);
  if (before === after) return [];
  const values = {
    before: before === null || before === undefined ? "" : words.a.party(before),
    after: after === null || after === undefined ? "" : words.b.party(after),
  };
  const key = after === null ? "compare.outlierGone" : before === null ? "compare.outlierNew" : "compare.outlierOther";
  return [{ id: "outlier", verb: "stand", level: "main", key, values }];
}

function firsts({ a, b, speech: { digits }, words }: Compared): ComparedDraft[] {
  const [before, after] = [a, b].map((side) => resultOf<StandResult>(side, "stand").first);
  const shared = membersOf(b).filter((party) => before?.[party] !== undefined && after?.[party] !== undefined);
  return shared.flatMap((party): ComparedDraft[] => {
    const [then = [], now = []] = [before?.[party], after?.[party]];
    if (JSON.stringify(then) === JSON.stringify(now)) return [];
    const values = {
      party: words.b.party(party),
      before: digits.list(then.map(words.a.issue)),
      after: digits.list(now.map(words.b.issue)),
    };
    const because = now.map((issue) => `positions.${party}.${issue}.salience`);
    return [{ id: `first.${party}`, verb: "stand", level: "main", key: "compare.first", values, because }];
  });
}

function issues({ a, b, speech: { digits }, words }: Compared): ComparedDraft[] {
  const only = (mine: AnsweredSide, other: AnsweredSide, names: Words): ComparedDraft[] => {
    const ids = Object.keys(mine.kase.issues).filter((issue) => other.kase.issues[issue] === undefined);
    if (ids.length === 0) return [];
    const values = { label: mine.label, issues: digits.list(ids.map(names.issue)) };
    return [
      { id: `issues.${mine === a ? "a" : "b"}`, verb: "agree", level: "main", key: "compare.onlyIssues", values },
    ];
  };
  return [...only(a, b, words.a), ...only(b, a, words.b)];
}

/** Lines of the parties at the table that only one side has, or that say something else there. */
function lines({ a, b, inputs, speech: { digits }, words }: Compared): ComparedDraft[] {
  const seated = new Set([a, b].flatMap((side) => [...membersOf(side), ...towardOf(side)]));
  const differing = inputs.filter(({ path, a: then, b: now }) => {
    const owner = ((now ?? then) as { readonly party?: string } | null)?.party ?? "";
    return path.startsWith("redLines.") && seated.has(owner);
  });
  const named = (found: readonly DifferingInput[], names: Words): string =>
    digits.list(found.map(({ path }) => names.constraint(path.slice("redLines.".length))));
  const groups = [
    ["linesGone", "compare.onlyLines", differing.filter(({ b: now }) => now === null), a.label, words.a],
    ["linesNew", "compare.onlyLines", differing.filter(({ a: then }) => then === null), b.label, words.b],
    [
      "linesOther",
      "compare.otherLines",
      differing.filter(({ a: x, b: y }) => x !== null && y !== null),
      b.label,
      words.b,
    ],
  ] as const;
  return groups.flatMap(([id, key, found, label, names]): ComparedDraft[] =>
    found.length === 0
      ? []
      : [
          {
            id,
            verb: "agree",
            level: "main",
            key,
            values: { label, lines: named(found, names) },
            because: found.map(({ path }) => path),
          },
        ],
  );
}

function towardOf(side: AnsweredSide): readonly string[] {
  return resultOf<{ readonly toward: readonly string[] }>(side, "agree").toward;
}

function deal({ a, b, speech: { digits, say }, words }: Compared): ComparedDraft[] {
  const [before, after] = [a, b].map((side) => resultOf<DealResult>(side, "deal").nash?.package ?? null);
  if (before === null || before === undefined || after === null || after === undefined) return [];
  const changes = Object.keys(after)
    .filter((issue) => before[issue] !== undefined && before[issue] !== after[issue])
    .map((issue) =>
      say("compare.change", {
        issue: words.b.issue(issue),
        from: words.a.option(issue, before[issue] ?? ""),
        to: words.b.option(issue, after[issue] ?? ""),
      }),
    );
  const values = { n: changes.length, changes: digits.list(changes) };
  return [{ id: "deal", verb: "deal", level: "detail", key: "compare.deal", values }];
}

function blocker({ a, b, speech: { digits }, words }: Compared): ComparedDraft[] {
  const [before, after] = [a, b].map((side) => resultOf<BlockResult>(side, "block").headline);
  if (before === null || before === undefined || after === null || after === undefined) return [];
  const values = {
    before: words.a.party(before.party),
    after: words.b.party(after.party),
    soleA: digits.count(before.soleBlocked),
    soleB: digits.count(after.soleBlocked),
  };
  const key = before.party === after.party ? "compare.sameBlocker" : "compare.blocker";
  return [{ id: "blocker", verb: "block", level: "detail", key, values }];
}
