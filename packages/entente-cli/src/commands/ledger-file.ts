import { join } from "node:path";
import { EntenteError, readLedger, type Speech, sayBroken, type Verified } from "entente";
import type { Io } from "../io.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { textOf } from "../locked.js";
import { STATUS, Stop } from "../status.js";

const LEDGER_ENDING = ".jsonl";

/** A ledger asked for by the case beside which it lies, or by its own name. */
export interface LedgerAt {
  readonly file: string;
  readonly text: string;
}

/** The ledger lies beside the case; that of a case which ships lies where the command is run. */
export function besideCase({ kase, folder, file }: LoadedCase, io: Io): string {
  const ships = folder === io.casesFolder && !file.includes("/");
  return join(ships ? "." : folder, `${kase.id ?? "case"}.ledger.jsonl`);
}

/** Where the ledger is that a command line names: `--file`, a ledger itself, or a case. */
export async function ledgerFile(name: string, asked: string | undefined, io: Io): Promise<string> {
  if (asked !== undefined) return asked;
  return name.endsWith(LEDGER_ENDING) ? name : besideCase(await loadCase(name, io), io);
}

/**
 * The text of a ledger that has to be there.
 *
 * @throws {Stop} 64 where there is none
 */
export async function ledgerAt(
  name: string,
  asked: string | undefined,
  { io, speech }: { readonly io: Io; readonly speech: Speech },
): Promise<LedgerAt> {
  const file = await ledgerFile(name, asked, io);
  const text = await textOf(file, io);
  if (text === "" && (asked !== undefined || name.endsWith(LEDGER_ENDING)) && !(await isThere(file, io)))
    throw refused(STATUS.badCommandLine, speech.say("ledger.none", { file }));
  return { file, text };
}

async function isThere(file: string, io: Io): Promise<boolean> {
  return io.readFile(file).then(
    () => true,
    () => false,
  );
}

/** What a refused sealing says, in one line, with its status. @throws what is no refusal */
export function refusal(
  error: unknown,
  text: string,
  { file, speech, values }: { readonly file: string; readonly speech: Speech; readonly values: Refused },
): Stop {
  if (!(error instanceof EntenteError)) throw error;
  const { say } = speech;
  const { question, made, resolves = "", outcome = "", supersedes = "" } = values;
  switch (error.code) {
    case "ledger-broken":
      return refused(STATUS.failure, sayBroken(file, readLedger(text).verified, speech));
    case "ledger-resolved":
      return refused(STATUS.failure, say("ledger.resolved", { question }));
    case "ledger-unknown":
      return refused(STATUS.failure, say("ledger.unknown", { question, file }));
    case "ledger-supersedes":
      return refused(STATUS.badCommandLine, say("ledger.notThere", { seal: supersedes, question }));
    case "ledger-late":
      return refused(
        STATUS.badCommandLine,
        resolves === "" ? say("ledger.early", { made, question }) : say("ledger.late", { made, resolves }),
      );
    case "bad-outcome":
      return refused(STATUS.badCommandLine, say("ledger.badOutcome", { outcome, question }));
    default:
      throw error;
  }
}

interface Refused {
  readonly question: string;
  readonly made: string;
  readonly resolves?: string | undefined;
  readonly outcome?: string | undefined;
  readonly supersedes?: string | undefined;
}

export function refused(status: number, line: string): Stop {
  return new Stop(status, `entente: ${line}`);
}

/** @throws {Stop} 1 where a line is not as it was sealed, which is named */
export function mustBeSound(file: string, verified: Verified, speech: Speech): void {
  if (verified.firstBad !== null) throw refused(STATUS.failure, sayBroken(file, verified, speech));
}
