import {
  askUpdate,
  type Case,
  checkCodings,
  formatProblem,
  type PlacedCoding,
  readCodings,
  readStatements,
  type Statement,
  speechIn,
  type UpdateAnswer,
  updateJsonSchema,
} from "entente";
import { addFlagsOf, type Parameters, paramsOf, propertiesOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { askable, bytesOfFile, stopOver } from "../load-codings.js";
import { progressTo } from "../progress.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed, warn } from "./verb.js";

interface UpdateFlags {
  readonly add: string[];
  readonly scenario?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly limit?: string;
}

/** The command that tells what new statements change. */
export const addUpdate: AddCommand = (program, io, done) => {
  const parameters = propertiesOf(updateJsonSchema());
  const command = program
    .command("update")
    .summary("Which answers do new statements move, and because of which?")
    .description(
      "Add statements to a case in memory, and say which answers move and because of which of them. The case stays as it is.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .requiredOption("--add <file...>", "new statements: codings (.jsonl), or YAML or JSON as in a case")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option("--json", "print the whole answer as JSON")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no progress and no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente update my.case.yaml --add my.ann.codings.jsonl",
        "entente update strait --add new.yaml --lang ko",
      ),
    )
    .action(async (name: string, flags: UpdateFlags & Record<string, unknown>) => {
      await answer(name, { flags, parameters }, io);
      done(STATUS.answer);
    });
  addFlagsOf(command, parameters);
};

async function answer(
  name: string,
  { flags, parameters }: { readonly flags: UpdateFlags & Record<string, unknown>; readonly parameters: Parameters },
  io: Io,
): Promise<void> {
  const language = languageOf(flags.lang);
  const loaded = await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) });
  const tell = flags.quiet !== true;
  if (tell) warn(loaded, io);
  const { statements, kase, warnings } = await addedTo(loaded.kase, flags.add, io);
  if (tell) for (const line of warnings) io.err(`${line}\n`);
  const found = askUpdate(kase, statements, paramsOf(parameters, flags), {
    language,
    warnings: [...loaded.warnings.map(formatProblem), ...warnings],
    progress: progressTo(tell && io.isTerminal ? io : null, (percent) => `${percent} %`),
  });
  io.out(
    flags.json === true
      ? printed(found.answer satisfies UpdateAnswer)
      : renderFindings(found.answer, found.tables, { style: styleOf(io), speech: speechIn(language) }),
  );
}

/** New statements of several files, and the case with the sources that came with them. @throws {Stop} 2 over what cannot be read */
async function addedTo(kase: Case, files: readonly string[], io: Io) {
  const statements: Record<string, Statement> = {};
  let sources = kase.sources;
  const placed: PlacedCoding[] = [];
  const take = (
    id: string,
    statement: Statement,
    { file, line }: { readonly file: string; readonly line: number },
  ): void => {
    if (Object.hasOwn(kase.statements, id) || Object.hasOwn(statements, id))
      throw new Stop(
        STATUS.badCase,
        `${file}${line > 0 ? `:${line}:1` : ""}: id: statement "${id}" is there already. Give the new one another id.`,
      );
    statements[id] = statement;
    placed.push({ entry: { ...statement, id, coder: statement.coder ?? "unnamed" }, file, line });
  };
  for (const file of files) {
    const bytes = await bytesOfFile(file, io);
    if (file.endsWith(".jsonl")) {
      const { codings, problems } = readCodings(bytes, { file });
      stopOver(problems);
      for (const { entry, line } of codings) {
        const { id, ...statement } = entry;
        take(id, statement, { file, line });
      }
      continue;
    }
    const read = readStatements(bytes, { file });
    stopOver(read.problems);
    sources = { ...read.sources, ...sources };
    for (const [id, statement] of Object.entries(read.statements)) take(id, statement, { file, line: 0 });
  }
  const whole = { ...kase, sources };
  const problems = askable(checkCodings(whole, placed));
  stopOver(problems);
  return { statements, kase: whole, warnings: problems.map(formatProblem) };
}
