import { byProposal, type Decided } from "../../case/contests/contest.js";

/** A block of walk-forward: proposals decided in a stretch of time. */
export interface Block {
  /** From 1. */
  readonly block: number;
  readonly from: string;
  readonly to: string;
  readonly issues: readonly string[];
}

/**
 * Cuts decided contests into blocks of about as many issues, by date. A proposal is never split, and what was decided on
 * one day stays together: a proposal counts from the day on which its last issue was decided.
 *
 * @returns none where a date is missing or there are fewer proposals than two
 */
export function blocksOf(contests: readonly Decided[], count: number): Block[] {
  const dated = byProposal(contests).map((own) => ({
    own,
    date: own.reduce(
      (last, { date }) => (date !== null && last !== "" && date > last ? date : last),
      own[0]?.date ?? "",
    ),
    known: own.every(({ date }) => date !== null),
  }));
  if (dated.length < 2 || dated.some(({ known }) => !known)) return [];
  const days = [...new Set(dated.map(({ date }) => date))].sort();
  const blocks = Array.from({ length: count }, (): { dates: string[]; issues: string[] } => ({
    dates: [],
    issues: [],
  }));
  let before = 0;
  for (const day of days) {
    const issues = dated.filter(({ date }) => date === day).flatMap(({ own }) => own.map(({ issue }) => issue));
    const block = blocks[Math.min(count - 1, Math.floor((before * count) / contests.length))];
    block?.dates.push(day);
    block?.issues.push(...issues);
    before += issues.length;
  }
  return blocks
    .filter(({ issues }) => issues.length > 0)
    .map(({ dates, issues }, k) => ({ block: k + 1, from: dates[0] ?? "", to: dates.at(-1) ?? "", issues }));
}
