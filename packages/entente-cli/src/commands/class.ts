import { askClass, type ClassAnswer, classHtml, formatProblem, speechIn } from "entente";
import { addFlagsOf, type Parameters, parametersOf, paramsOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { loadGroups } from "../load-groups.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS } from "../status.js";
import { VERSION } from "../version.js";
import { writePage } from "../write-page.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed, warn } from "./verb.js";

interface ClassFlags extends Readonly<Record<string, unknown>> {
  readonly groups: string;
  readonly debrief?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
}

const SHARED = ["asOf", "voice", "forum", "where", "loss", "maxPackages"] as const;

/** The command that compares the deals of a class. */
export const addClass: AddCommand = (program, io, done) => {
  const all = parametersOf("deal");
  const parameters: Parameters = Object.fromEntries(
    SHARED.flatMap((name) => (all[name] ? [[name, all[name]] as const] : [])),
  );
  const command = program
    .command("class")
    .summary("What did each group of a class get, and what did it leave on the table?")
    .description(
      "Compare the deals of a class’s groups: what each party gained, how far from the front they stayed, what they left on the table, and which lines they broke. The file has a row a group: its name, then an option an issue, or none.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .requiredOption("--groups <file>", "the deals: CSV (group, then a column an issue) or YAML")
    .option("--debrief <file>", "write a page to talk about: the groups against the front and the deals of the case")
    .option("--force", "replace the page where it is there already")
    .option("--json", "print the whole answer as JSON")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente class strait --groups groups.csv",
        "entente class strait --groups groups.csv --debrief debrief.html --lang ko",
      ),
    )
    .action(async (name: string, flags: ClassFlags) => {
      await answer(name, { flags, parameters }, io);
      done(STATUS.answer);
    });
  addFlagsOf(command, parameters);
};

async function answer(
  name: string,
  { flags, parameters }: { readonly flags: ClassFlags; readonly parameters: Parameters },
  io: Io,
): Promise<void> {
  const language = languageOf(flags.lang);
  const loaded = await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) });
  if (flags.quiet !== true) warn(loaded, io);
  const groups = await loadGroups(loaded, flags.groups, io);
  const options = { language, warnings: loaded.warnings.map(formatProblem) };
  const found = askClass(loaded.kase, groups, paramsOf(parameters, flags), options);
  if (flags.debrief !== undefined) {
    const page = classHtml(loaded.kase, found, { language, version: VERSION });
    await writePage(flags.debrief, page, { io, force: flags.force === true ? "replace" : "new" });
    if (flags.quiet !== true) io.err(`Wrote ${flags.debrief}.\n`);
  }
  io.out(
    flags.json === true
      ? printed(found.answer satisfies ClassAnswer)
      : renderFindings(found.answer, found.tables, { style: styleOf(io), speech: speechIn(language) }),
  );
}
