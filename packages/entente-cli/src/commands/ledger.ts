import { join } from "node:path";
import {
  EntenteError,
  type ForecastToSeal,
  hashOf,
  type LedgerFault,
  type Speech,
  sealForecast,
  speechIn,
  verifyLedger,
} from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { locked, textOf } from "../locked.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed } from "./verb.js";

interface SealFlags {
  readonly question: string;
  readonly resolves: string;
  readonly p?: string;
  readonly interval?: string;
  readonly values?: string;
  readonly made?: string;
  readonly model: string;
  readonly seed: string;
  readonly file?: string;
  readonly scenario?: string;
  readonly json?: boolean;
  readonly lang?: string;
}
type VerifyFlags = Pick<SealFlags, "file" | "json" | "lang">;

/** The command that keeps the ledger of forecasts beside a case. */
export const addLedger: AddCommand = (program, io, done) => {
  const ledger = program
    .command("ledger")
    .summary("Seal a forecast before its day, and verify that nothing was changed")
    .description(
      "Keep forecasts in <case id>.ledger.jsonl beside the case: each is sealed with the one before it, so that no line can be changed or taken out unseen.",
    )
    .addHelpText(
      "after",
      examplesOf(
        "entente ledger seal my.case.yaml --question deal-by-may --p 0.62 --resolves 2026-05-01",
        "entente ledger verify my.case.yaml",
      ),
    );
  ledger
    .command("seal")
    .description("Seal a forecast: a chance, as somebody judges it, never a share of worlds.")
    .argument("<case>", "a case file, or the id of a case that ships")
    .requiredOption("--question <id>", "what is forecast, by a name that its resolution will use")
    .requiredOption(
      "--resolves <date>",
      "the day on which it will be known; must lie after the day on which it is made",
    )
    .option("--p <number>", "chance of the event, 0 to 1")
    .option("--interval <low,high>", "an interval instead: its ends")
    .option("--values <number,…>", "draws of a number instead")
    .option("--made <date>", "the day on which it is made (default: today)")
    .option("--model <id@version>", "what made it: a model with its version, or a person", "analyst@1")
    .option("--seed <number>", "seed of the model", "1")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option("--file <path>", "the ledger (default: <case id>.ledger.jsonl beside the case)")
    .option("--json", "print the sealed entry as JSON")
    .option(...LANGUAGE_FLAG)
    .action(async (name: string, flags: SealFlags) => {
      await seal(name, flags, io);
      done(STATUS.answer);
    });
  ledger
    .command("verify")
    .description("Check that every line is as it was sealed; status 1 and the first bad line where one is not.")
    .argument("<case>", "a case file, or the id of a case that ships")
    .option("--file <path>", "the ledger (default: <case id>.ledger.jsonl beside the case)")
    .option("--json", "print the result as JSON")
    .option(...LANGUAGE_FLAG)
    .action(async (name: string, flags: VerifyFlags) => done(await verify(name, flags, io)));
};

async function seal(name: string, flags: SealFlags, io: Io): Promise<void> {
  const speech = speechIn(languageOf(flags.lang));
  const loaded = await loadCase(name, io, { scenario: flags.scenario });
  const file = flags.file ?? besideCase(loaded, io);
  const forecast = {
    question: flags.question,
    ...predicted(flags),
    case: hashOf(loaded.kase),
    model: flags.model,
    seed: flags.seed,
    made: flags.made ?? new Date().toISOString().slice(0, 10),
    resolves: flags.resolves,
  } as ForecastToSeal;
  await locked(file, io, async () => {
    const before = await textOf(file, io);
    const { line, seal: hash } = sealedAfter(before, forecast, { file, speech });
    const whole = before === "" || before.endsWith("\n") ? before : `${before}\n`;
    await io.replaceFile(file, `${whole}${line}\n`);
    const { entries } = verifyLedger(`${whole}${line}\n`);
    const values = { file, question: flags.question, seal: hash, count: speech.digits.count(entries) };
    io.out(flags.json === true ? `${line}\n` : `${speech.say("ledger.sealed", values)}\n`);
  });
}

async function verify(name: string, flags: VerifyFlags, io: Io): Promise<number> {
  const speech = speechIn(languageOf(flags.lang));
  const loaded = await loadCase(name, io);
  const file = flags.file ?? besideCase(loaded, io);
  const ledger = verifyLedger(await textOf(file, io));
  const { entries, firstBad, fault } = ledger;
  if (flags.json === true) {
    const about = { id: loaded.kase.id ?? "case", hash: hashOf(loaded.kase) };
    io.out(
      printed({
        entente: 1,
        verb: "ledger",
        case: about,
        params: { file },
        result: { ledger },
        findings: [],
        warnings: [],
      }),
    );
  } else {
    const sound = (): string => speech.say("ledger.sound", { file, n: entries, count: speech.digits.count(entries) });
    io.out(`${firstBad === null ? sound() : broken(file, firstBad, fault ?? "form", speech)}\n`);
  }
  return firstBad === null ? STATUS.answer : STATUS.failure;
}

function broken(file: string, line: number, fault: LedgerFault, { say, digits }: Speech): string {
  return say("ledger.bad", { file, line: digits.count(line), fault });
}

function sealedAfter(
  before: string,
  forecast: ForecastToSeal,
  { file, speech }: { readonly file: string; readonly speech: Speech },
): ReturnType<typeof sealForecast> {
  try {
    return sealForecast(before, forecast);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    const { made, resolves, question } = forecast;
    if (error.code === "ledger-late")
      throw refused(STATUS.badCommandLine, speech.say("ledger.late", { made, resolves }));
    if (error.code === "ledger-resolved") throw refused(STATUS.failure, speech.say("ledger.resolved", { question }));
    if (error.code !== "ledger-broken") throw error;
    const { firstBad, fault } = verifyLedger(before);
    throw refused(STATUS.failure, broken(file, firstBad ?? 1, fault ?? "form", speech));
  }
}

function refused(status: number, line: string): Stop {
  return new Stop(status, `entente: ${line}`);
}

/** The chance, interval or draws asked for. @throws {Stop} 64 unless exactly one is given */
function predicted({ p, interval, values }: SealFlags): object {
  const given = [p, interval, values].filter((one) => one !== undefined);
  if (given.length !== 1)
    throw new Stop(STATUS.badCommandLine, "entente: ledger seal: give one of --p, --interval and --values.");
  if (p !== undefined) return { kind: "binary", p };
  if (interval !== undefined) return { kind: "interval", interval: parts(interval) };
  return { kind: "draws", draws: parts(values ?? "") };
}

function parts(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

/** The ledger lies beside the case; that of a case which ships lies where the command is run. */
function besideCase({ kase, folder, file }: LoadedCase, io: Io): string {
  const ships = folder === io.casesFolder && !file.includes("/");
  return join(ships ? "." : folder, `${kase.id ?? "case"}.ledger.jsonl`);
}
