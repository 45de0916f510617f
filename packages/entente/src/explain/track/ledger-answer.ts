import type { LedgerFault, Verified } from "../../case/ledger/ledger.js";
import { readLedger } from "../../case/ledger/ledger.js";
import {
  type ChanceScores,
  ENOUGH_TO_JUDGE,
  type ForecastRow,
  type ScoredBy,
  type ScoredLedger,
  scoreLedger,
} from "../../case/ledger/score-ledger.js";
import { EntenteError } from "../../error.js";
import type { Finding } from "../finding.js";
import type { MessageKey } from "../messages/en.js";
import { type Language, type Speech, speechIn, type Values } from "../say.js";
import { type Table, tableOf, withIds } from "../tables/table.js";

/** A sentence about the record, which rests on the ledger and on no input of a case. */
export type TrackFinding = Pick<Finding, "id" | "level" | "text" | "numbers">;

/** What `ledger score` answers; `--json` prints it without the tables. */
export interface LedgerAnswer {
  readonly entente: 1;
  readonly verb: "ledger";
  readonly result: { readonly ledger: Verified } & ScoredLedger;
  readonly findings: readonly TrackFinding[];
}

/**
 * Scores a ledger and says what came of it.
 *
 * @param text - JSON Lines
 * @throws {EntenteError} `ledger-broken` where a line is not as it was sealed
 */
export function askLedger(
  text: string,
  { language = "en" }: { readonly language?: Language | undefined } = {},
): { readonly answer: LedgerAnswer; readonly tables: readonly Table[] } {
  const { verified, entries } = readLedger(text);
  if (verified.firstBad !== null)
    throw new EntenteError("ledger-broken", `line ${verified.firstBad} is not as it was sealed (${verified.fault})`);
  const scored = scoreLedger(entries);
  const speech = speechIn(language);
  return {
    answer: { entente: 1, verb: "ledger", result: { ledger: verified, ...scored }, findings: told(scored, speech) },
    tables: [...scoreTables(scored, speech), ...forecastTable(scored.forecasts, speech)],
  };
}

/** The line that names what is wrong with a ledger. */
export function sayBroken(file: string, { firstBad, fault }: Verified, { say, digits }: Speech): string {
  const wrong: LedgerFault = fault ?? "form";
  return say("ledger.bad", { file, line: digits.count(firstBad ?? 1), fault: wrong });
}

function told({ counts, scores, interval }: ScoredLedger, speech: Speech): TrackFinding[] {
  const { digits, say } = speech;
  const finding = (
    id: string,
    key: MessageKey,
    { values = {}, numbers = {} }: { readonly values?: Values; readonly numbers?: Finding["numbers"] } = {},
  ): TrackFinding => ({
    id: `ledger.${id}`,
    level: id === "headline" ? "headline" : "main",
    text: say(key, values),
    numbers,
  });
  const counted = { resolved: digits.count(counts.resolved), sealed: digits.count(counts.sealed), n: counts.sealed };
  if (counts.resolved === 0)
    return [finding("headline", "track.nothingResolved", { values: counted, numbers: { ...counts } })];
  const findings: TrackFinding[] = [];
  if (scores.brier !== null) {
    const over = scores.overconfidence ?? 0;
    const values = {
      ...counted,
      brier: digits.decimal(scores.brier),
      base: digits.decimal(scores.unc ?? 0),
      confidence: scores.n < ENOUGH_TO_JUDGE ? "few" : over > 0.005 ? "over" : over < -0.005 ? "under" : "neither",
      by: digits.points(Math.abs(over)),
    };
    findings.push(
      finding("headline", "track.headline", {
        values,
        numbers: { ...counts, brier: scores.brier, base: scores.unc, overconfidence: scores.overconfidence },
      }),
    );
    if (scores.n < ENOUGH_TO_JUDGE)
      findings.push(finding("tooFew", "track.tooFew", { values: { n: scores.n, count: digits.count(scores.n) } }));
    else findings.push(...saidOfBins(scores, speech));
    findings.push(
      finding("parts", "track.parts", {
        values: {
          brier: digits.decimal(scores.brier),
          rel: digits.decimal(scores.rel ?? 0),
          res: digits.decimal(scores.res ?? 0),
          unc: digits.decimal(scores.unc ?? 0),
        },
        numbers: { rel: scores.rel, res: scores.res, unc: scores.unc, skill: scores.skill },
      }),
    );
    if (scores.clipped > 0)
      findings.push(
        finding("clipped", "track.clipped", {
          values: { n: scores.clipped, count: digits.count(scores.clipped) },
          numbers: { clipped: scores.clipped },
        }),
      );
  }
  if (interval.mae !== null) {
    const held = interval.coverage;
    findings.push(
      finding(findings.length === 0 ? "headline" : "numbers", "track.numbers", {
        values: {
          ...{ n: interval.n, count: digits.count(interval.n), mae: digits.decimal(interval.mae) },
          intervals: held === null ? "none" : "some",
          held: held === null ? "" : digits.share(held.share),
          of: digits.count(held?.n ?? 0),
        },
        numbers: { mae: interval.mae, bias: interval.bias, crps: interval.crps, coverage: held?.share ?? null },
      }),
    );
  }
  return findings;
}

/** The bin with most forecasts: what was given there, and how often it came true. */
function saidOfBins({ bins, n }: ChanceScores, { say, digits }: Speech): TrackFinding[] {
  const [fullest] = bins.toSorted((a, b) => b.n - a.n);
  if (fullest === undefined || fullest.forecast === null) return [];
  const { forecast, happened, low, high } = fullest;
  const values = {
    ...{ n, count: digits.count(n), given: digits.share(forecast), happened: digits.share(happened ?? 0) },
    ...{ low: digits.share(low ?? 0), high: digits.share(high ?? 0) },
  };
  const text = say("track.cameTrue", values);
  return [{ id: "ledger.bin", level: "main", text, numbers: { given: forecast, happened, low, high } }];
}

function scoreTables({ scores, interval, counts, models, analysts }: ScoredLedger, speech: Speech): Table[] {
  const { say, digits } = speech;
  const shown = (value: number | null): string => (value === null ? "–" : digits.decimal(value));
  const row = ({ id, sealed, scores: own, interval: numbers }: ScoredBy): string[] => [
    id,
    digits.count(sealed),
    digits.count(own.n + numbers.n),
    shown(own.brier),
    shown(own.rel),
    shown(own.res),
    shown(own.unc),
    shown(own.log),
    shown(numbers.mae),
    shown(numbers.crps),
  ];
  const all = { id: say("track.all"), sealed: counts.sealed, scores, interval };
  const shownRows = [all, ...models, ...analysts];
  const tables = tableOf(speech, "scores", {
    title: "track.table.scores",
    columns: [
      [say("track.column.whose"), "start"],
      ...(["sealed", "resolved", "brier", "rel", "res", "unc", "log", "mae", "crps"] as const).map(
        (name) => [say(`track.column.${name}`), "end"] as const,
      ),
    ],
    rows: shownRows.map(row),
  });
  return withIds(
    tables,
    shownRows.map(({ id }) => id),
  );
}

/** The ledger as a table: a row a forecast, in the order of sealing. */
function forecastTable(forecasts: readonly ForecastRow[], speech: Speech): Table[] {
  const { say, digits } = speech;
  const tables = tableOf(speech, "forecasts", {
    title: "track.table.forecasts",
    columns: [
      [say("track.column.claim"), "start"],
      [say("track.column.given"), "end"],
      [say("track.column.made"), "start"],
      [say("track.column.due"), "start"],
      [say("track.column.seal"), "start"],
      [say("track.column.outcome"), "end"],
      [say("track.column.score"), "end"],
    ],
    rows: forecasts.map(({ entry, state, outcome, score }) => [
      entry.claim ?? entry.question,
      givenIn(entry),
      entry.made,
      entry.resolves,
      entry.seal.slice(0, 8),
      state === "resolved" ? String(outcome) : say(`track.state.${state}`),
      score === null ? "–" : digits.decimal(score),
    ]),
  });
  return withIds(
    tables,
    forecasts.map(({ entry }) => entry.claim ?? entry.question),
  );
}

function givenIn(entry: ForecastRow["entry"]): string {
  if (entry.kind === "binary") return entry.p;
  if (entry.kind === "interval") return entry.interval.join("–");
  const [first = ""] = entry.draws;
  return entry.draws.length === 1 ? String(Number(Number(first).toFixed(2))) : `${first} … (${entry.draws.length})`;
}
