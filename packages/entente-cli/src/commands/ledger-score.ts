import {
  askLedger,
  calibrationPicture,
  csvText,
  type ForecastRow,
  hashOf,
  readLedger,
  scoreLedger,
  speechIn,
  verifyLedger,
} from "entente";
import type { Io } from "../io.js";
import { languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { ledgerAt, mustBeSound, refused } from "./ledger-file.js";
import { printed } from "./verb.js";

export interface ReadFlags {
  readonly file?: string;
  readonly json?: boolean;
  readonly lang?: string;
}
export interface ScoreFlags extends ReadFlags {
  readonly picture?: string;
}
export interface VerifyFlags extends ReadFlags {
  readonly seal?: string;
}

/** Says whether every line is as it was sealed, and whether a seal kept elsewhere is still there. */
export async function verify(name: string, flags: VerifyFlags, io: Io): Promise<number> {
  const speech = speechIn(languageOf(flags.lang));
  const { file, text } = await ledgerAt(name, flags.file, { io, speech });
  const { entries, ...ledger } = verifyLedger(text);
  if (flags.json === true) {
    io.out(
      printed({
        entente: 1,
        verb: "ledger",
        case: await caseOf(name, io),
        params: { file, ...(flags.seal === undefined ? {} : { seal: flags.seal }) },
        result: { ledger: { entries, ...ledger } },
        findings: [],
        warnings: [],
      }),
    );
  } else if (ledger.firstBad === null)
    io.out(`${speech.say("ledger.sound", { file, n: entries, count: speech.digits.count(entries) })}\n`);
  if (ledger.firstBad !== null) {
    if (flags.json !== true) io.out(`${broken()}\n`);
    return STATUS.failure;
  }
  const kept = flags.seal?.toLowerCase();
  if (kept === undefined || readLedger(text).entries.some(({ seal }) => seal === kept)) return STATUS.answer;
  throw refused(STATUS.failure, speech.say("ledger.cut", { file, seal: kept }));

  function broken(): string {
    const { firstBad, fault } = ledger;
    return speech.say("ledger.bad", { file, line: speech.digits.count(firstBad ?? 1), fault: fault ?? "form" });
  }
}

/** Scores what has been resolved; `--picture` draws the calibration. */
export async function score(name: string, flags: ScoreFlags, io: Io): Promise<void> {
  const language = languageOf(flags.lang);
  const speech = speechIn(language);
  const { file, text } = await ledgerAt(name, flags.file, { io, speech });
  mustBeSound(file, verifyLedger(text), speech);
  const { answer, tables } = askLedger(text, { language });
  if (flags.picture !== undefined)
    await writeNewFile(flags.picture, calibrationPicture(answer, { language, source: file }).svg, io);
  if (flags.json === true) io.out(printed({ ...answer, case: await caseOf(name, io), params: { file }, warnings: [] }));
  else io.out(renderFindings(answer, tables, { style: styleOf(io), speech }));
}

const COLUMNS = [
  ...["line", "question", "claim", "kind", "p", "interval", "draws", "model", "analyst", "seed", "case"],
  ...["made", "time", "resolves", "state", "outcome", "score", "seal"],
];

/** Writes the forecasts with what became of them as CSV. */
export async function exportLedger(
  name: string,
  flags: ReadFlags & { readonly output?: string },
  io: Io,
): Promise<void> {
  const speech = speechIn(languageOf(flags.lang));
  const { file, text } = await ledgerAt(name, flags.file, { io, speech });
  const { verified, entries } = readLedger(text);
  mustBeSound(file, verified, speech);
  const csv = csvText([COLUMNS, ...scoreLedger(entries).forecasts.map(cellsOf)]);
  if (flags.output === undefined) io.out(csv);
  else await writeNewFile(flags.output, csv, io);
}

function cellsOf({ line, entry, state, outcome, score: scored }: ForecastRow): (string | number)[] {
  const values: Readonly<Record<string, string | number | undefined>> = {
    ...{ line, state, outcome: outcome ?? "", score: scored ?? "" },
    ...{ question: entry.question, claim: entry.claim, kind: entry.kind, model: entry.model, analyst: entry.analyst },
    ...{ seed: entry.seed, case: entry.case, made: entry.made, time: entry.time, resolves: entry.resolves },
    ...{ seal: entry.seal, p: entry.kind === "binary" ? entry.p : "" },
    interval: entry.kind === "interval" ? entry.interval.join(" ") : "",
    draws: entry.kind === "draws" ? entry.draws.join(" ") : "",
  };
  return COLUMNS.map((column) => values[column] ?? "");
}

/** The case that was named; none where the ledger itself was. */
async function caseOf(name: string, io: Io): Promise<{ readonly id: string; readonly hash: string } | null> {
  if (name.endsWith(".jsonl")) return null;
  const { kase } = await loadCase(name, io);
  return { id: kase.id ?? "case", hash: hashOf(kase) };
}
