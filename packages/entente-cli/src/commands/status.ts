import {
  askStatus,
  calendarText,
  caseDays,
  formatProblem,
  type StatusAnswer,
  speechIn,
  statusJsonSchema,
  statusPicture,
} from "entente";
import { addFlagsOf, paramsOf, propertiesOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS } from "../status.js";
import { writePage } from "../write-page.js";
import { type AddCommand, examplesOf } from "./command.js";
import { setStatus } from "./set-status.js";
import { printed, warn } from "./verb.js";

interface StatusFlags extends ForWhom, Readonly<Record<string, unknown>> {
  readonly set?: string;
  readonly on?: string;
  readonly because?: string;
  readonly note?: string;
  readonly ics?: string;
  readonly svg?: boolean;
  readonly force?: boolean;
  readonly agreement?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly limit?: string;
}

/** The command that says how a signed text is kept, and enters what has been done. */
export const addStatus: AddCommand = (program, io, done) => {
  const parameters = propertiesOf(statusJsonSchema());
  const command = program
    .command("status")
    .summary("How is a signed text kept: what is done, late and next, and who stands exposed today?")
    .description(
      "Say how a signed text is kept: clauses done, late and next, planned against actual, where each party stands today against walking away, and what the missed step changes in the ten answers. With --set, enter what has been done; comments and earlier entries stay.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option(
      "--set <clause=0…3>",
      "enter that a clause is not begun (0), begun (1), done (2) or verified (3); several with commas",
    )
    .option("--on <date>", "day of the entry: YYYY, YYYY-MM or YYYY-MM-DD")
    .option("--because <id,…>", "statements or sources behind the entry")
    .option("--note <text>", "what there is to say of the entry")
    .option("--ics <file>", "write the days of the text and of the case as iCalendar")
    .option("--svg", "print the picture as SVG, instead of sentences")
    .option("--force", "replace files that are there already")
    .option("--json", "print the whole answer as JSON")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente status my.case.yaml",
        'entente status my.case.yaml --set c2=2 --on 2024-04-08 --because s12 --note "The first licence was handed over."',
        "entente status my.case.yaml --ics dates.ics",
      ),
    )
    .action(async (name: string, flags: StatusFlags) => {
      await answer(name, flags, io, paramsOf(parameters, flags));
      done(STATUS.answer);
    });
  addFlagsOf(withAudience(command), parameters);
};

async function answer(name: string, flags: StatusFlags, io: Io, params: Record<string, unknown>): Promise<void> {
  const { set, ics, quiet } = flags;
  const language = languageOf(flags.lang);
  const speech = speechIn(language);
  if (set !== undefined) {
    const { file, date, entries: n } = await setStatus(name, { ...flags, set }, io);
    const values = { n, count: speech.digits.count(n), day: date, file };
    if (quiet !== true) io.err(`${speech.say("status.written", values)}\n`);
  }
  const loaded = await seen(await loadCase(name, io, { limits: limitsFrom(flags.limit) }), flags, io);
  if (quiet !== true) warn(loaded, io);
  const told = askStatus(loaded.kase, params, { language, warnings: loaded.warnings.map(formatProblem) });
  if (ics !== undefined) {
    const days = caseDays(loaded.kase, told.answer, language);
    await writeTo(ics, calendarText(days, told.answer.case.asOf), flags, io);
  }
  if (flags.svg === true) {
    io.out(statusPicture(loaded.kase, told.answer, { language }).svg);
    return;
  }
  const shown = { style: styleOf(io), speech };
  io.out(
    flags.json === true ? printed(told.answer satisfies StatusAnswer) : renderFindings(told.answer, told.tables, shown),
  );
}

async function writeTo(file: string, content: string, { force, quiet }: StatusFlags, io: Io): Promise<void> {
  await writePage(file, content, { io, force: force === true ? "replace" : "new" });
  if (quiet !== true) io.err(`Wrote ${file}.\n`);
}
