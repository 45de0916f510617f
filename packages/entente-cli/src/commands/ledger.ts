import type { Command } from "commander";
import { LANGUAGE_FLAG } from "../language.js";
import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { exportLedger, type ReadFlags, type ScoreFlags, score, type VerifyFlags, verify } from "./ledger-score.js";
import { type ResolveFlags, resolve, type SealFlags, seal } from "./ledger-seal.js";

const WHERE = "a case file, the id of a case that ships, or a ledger (.jsonl)";
const FILE = ["--file <path>", "the ledger (default: <case id>.ledger.jsonl beside the case)"] as const;
const MADE = ["--made <date>", "the day on which it is made (default: today, with the time)"] as const;

/** The command that keeps the ledger of forecasts beside a case. */
export const addLedger: AddCommand = (program, io, done) => {
  const ledger = program
    .command("ledger")
    .summary("Seal forecasts before their day, resolve them, score them, and verify that nothing was changed")
    .description(
      "Keep forecasts in <case id>.ledger.jsonl beside the case: each is sealed with the one before it, so that no line can be changed or taken out unseen.",
    )
    .addHelpText(
      "after",
      examplesOf(
        "entente ledger seal my.case.yaml --question deal-by-may --p 0.62 --resolves 2026-05-01",
        "entente ledger resolve my.case.yaml --question deal-by-may --outcome 1",
        "entente ledger score my.case.yaml --picture calibration.svg",
        "entente ledger verify my.case.yaml",
      ),
    );
  shared(
    ledger
      .command("seal")
      .description("Seal a forecast: a chance, as somebody judges it, never a share of worlds.")
      .argument("<case>", "a case file, or the id of a case that ships")
      .option("--question <id>", "what is forecast, by a name that its resolution will use")
      .option(
        "--from <question>",
        "take the claim from the answer to a question, such as agree; forecast seals a place",
      )
      .option("--issue <id>", "issue of --from forecast")
      .option("--claim <text>", "what is forecast, in words")
      .requiredOption(
        "--resolves <date>",
        "the day on which it will be known; must lie after the day on which it is made",
      )
      .option("--p <number>", "chance of the event, 0 to 1")
      .option("--interval <low,high>", "an interval instead: its ends, to hold the number in 90 of 100 times")
      .option("--values <number,…>", "draws of a number instead")
      .option(...MADE)
      .option(
        "--model <id@version>",
        "what made it: a model with its version, or a person (default: analyst@1; with --from the question's)",
      )
      .option("--analyst <name>", "who seals it")
      .option("--supersedes <seal>", "seal of the forecast that this one takes the place of")
      .option("--seed <number>", "seed of the model", "1")
      .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first"),
    "print the sealed entry as JSON",
  ).action(async (name: string, flags: SealFlags) => {
    await seal(name, flags, io);
    done(STATUS.answer);
  });
  shared(
    ledger
      .command("resolve")
      .description(
        "Seal what happened: 1 or yes where the event came about, 0 or no where it did not, else the number.",
      )
      .argument("<case>", WHERE)
      .requiredOption("--question <id>", "the question, by its name")
      .requiredOption("--outcome <value>", "1, 0, yes, no, or a number")
      .option(...MADE)
      .option("--analyst <name>", "who says so")
      .option("--supersedes <seal>", "seal of the resolution that this one corrects"),
    "print the sealed entry as JSON",
  ).action(async (name: string, flags: ResolveFlags) => {
    await resolve(name, flags, io);
    done(STATUS.answer);
  });
  shared(
    ledger
      .command("score")
      .description("Score what has been resolved, in all, per model and per analyst.")
      .argument("<case>", WHERE)
      .option("--picture <file>", "write the calibration as SVG"),
    "print the scores as JSON",
  ).action(async (name: string, flags: ScoreFlags) => {
    await score(name, flags, io);
    done(STATUS.answer);
  });
  shared(
    ledger
      .command("verify")
      .description("Check that every line is as it was sealed; status 1 and the first bad line where one is not.")
      .argument("<case>", WHERE)
      .option("--seal <seal>", "a seal kept elsewhere, which must still be in the ledger"),
    "print the result as JSON",
  ).action(async (name: string, flags: VerifyFlags) => done(await verify(name, flags, io)));
  ledger
    .command("export")
    .description("Write the forecasts with what became of them as CSV.")
    .argument("<case>", WHERE)
    .option("-o, --output <file>", "file to write (default: standard output)")
    .option(...FILE)
    .option(...LANGUAGE_FLAG)
    .action(async (name: string, flags: ReadFlags & { readonly output?: string }) => {
      await exportLedger(name, flags, io);
      done(STATUS.answer);
    });
};

function shared(command: Command, json: string): Command {
  return command
    .option(...FILE)
    .option("--json", json)
    .option(...LANGUAGE_FLAG);
}
