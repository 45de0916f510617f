import {
  brief,
  nearest,
  putTogether,
  type ReportOptions,
  report,
  saying,
  speechIn,
  VERBS,
  type Verb,
  type Written,
  worldsAhead,
} from "entente";
import { addFlags, parametersOf, paramsFrom } from "../flags.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { FORMS, type Form, formOf, writerOf } from "../papers/forms.js";
import { INTERACTIVE_FLAG, liveReport, refuseLive } from "../papers/live-report.js";
import { REDACT_FLAG, redacted } from "../papers/redaction.js";
import { placeOf, QUEUE_FLAG } from "../queue/queue-flag.js";
import { warningsTold } from "../render/warnings-told.js";
import { drawWorldsAhead } from "../runner/draw-worlds.js";
import { STATUS, Stop } from "../status.js";
import { VERSION } from "../version.js";
import { writePage } from "../write-page.js";
import { type AddCommand, examplesOf } from "./command.js";
import { warn } from "./verb.js";

interface PageFlags extends Readonly<Record<string, unknown>>, ForWhom {
  readonly output?: string;
  readonly format?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
  readonly redact?: string;
  readonly interactive?: boolean;
  readonly queue?: string | true;
  readonly chapters?: string;
}

/** A command that writes a page about a case. */
interface PageCommand {
  readonly name: "report" | "brief";
  readonly summary: string;
  readonly description: string;
  readonly write: (kase: Parameters<typeof report>[0], options: ReportOptions) => Written;
  /** What its pictures can have made for them while worlds are drawn. */
  readonly ahead: typeof worldsAhead;
  /** Where neither a format nor a file's ending says. */
  readonly format: Form;
  /** Flags of this page alone. */
  readonly flags: readonly (readonly [flag: string, what: string])[];
  readonly examples: readonly string[];
}

const CHAPTERS_FLAG = ["--chapters <question,…>", "questions that get a chapter (default: all)"] as const;

/** Questions share the parameters of this one; each takes what it knows. */
export const SHARED: Verb = "watch";

/** The command that writes everything about a case as one file. */
export const addReport = commandOf({
  name: "report",
  summary: "Write the report: answers, a chapter a question, what is not known, and the evidence",
  description:
    "Write a report of a case: one page of answers, a chapter a question with its picture, tables and doubts, what this does not know, and every input and statement behind each sentence. The HTML is one file that needs nothing else.",
  write: report,
  ahead: worldsAhead,
  format: "html",
  flags: [INTERACTIVE_FLAG, CHAPTERS_FLAG],
  examples: [
    "entente report korea-2021 -o report.html",
    "entente report korea-2021 -o report.html --forum five --scenario file-closed --force",
    "entente report korea-2021 --interactive -o report.html",
    "entente report korea-2021 -o report.pdf --lang ja",
    "entente report my.case.yaml --format markdown --lang ko",
  ],
});

/** The command that writes one page about a case. */
export const addBrief = commandOf({
  name: "brief",
  summary: "Write the brief: one page with the bottom line, options, dates and what is not known",
  description:
    "Write one page about a case: the bottom line, the deals that could be tabled and what each party gets and gives, who must move, what is not known, dates, and answers to likely questions.",
  write: brief,
  ahead: () => [],
  format: "markdown",
  flags: [],
  examples: ["entente brief korea-2021", "entente brief korea-2021 -o brief.docx --lang ko"],
});

function commandOf({
  name,
  summary,
  description,
  write,
  ahead,
  format,
  flags: own,
  examples,
}: PageCommand): AddCommand {
  return (program, io, done) => {
    const command = program.command(name);
    for (const flag of own) command.option(...flag);
    command
      .summary(summary)
      .description(description)
      .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
      .option("-o, --output <file>", "file to write; without it the page goes to standard output")
      .option("--format <which>", `${FORMS.join(", ")} (default: as the file is named, else ${format})`)
      .option("--force", "replace the file where it is there already")
      .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
      .option(...REDACT_FLAG)
      .option(...LANGUAGE_FLAG)
      .option("--quiet", "no progress and no warnings on standard error")
      .option(...LIMIT_FLAG)
      .option(...QUEUE_FLAG)
      .addHelpText("after", examplesOf(...examples))
      .action(async (kase: string, flags: PageFlags) => {
        const { output } = flags;
        const chosen = formOf(flags, format);
        if (flags.interactive === true) refuseLive(chosen, flags);
        const language = languageOf(flags.lang);
        const speech = speechIn(language);
        const place = placeOf(flags.queue, { io, speech, overlays: flags });
        const verbs = chaptersFrom(flags.chapters);
        const loaded = await seen(
          await loadCase(kase, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) }),
          flags,
          io,
        );
        if (flags.quiet !== true) warn(loaded, io);
        const shown = redacted(loaded.kase, flags.redact, speech);
        const params = paramsFrom(SHARED, flags);
        const drawing = { io, speech, tell: flags.quiet !== true, place };
        const put = putTogether(shown.kase, verbs ?? VERBS, params);
        const [drawn, inForm] = await Promise.all([
          drawWorldsAhead(put.runs(), [...put.ahead, ...ahead(put.asked, params)], drawing),
          writerOf(chosen),
        ]);
        const written = write(shown.kase, {
          params,
          put,
          drawn,
          language,
          verbs,
          // Warnings quote the case as it was read.
          warnings: shown.line === null ? warningsTold(loaded, speech) : [],
          version: VERSION,
          command: againOf(name, kase, flags),
        });
        const said = saying(shown.line, written);
        const content =
          flags.interactive === true
            ? await liveReport(said.paper, { loaded, shown, scenario: flags.scenario, params, language }, io)
            : await inForm(said);
        if (output === undefined) io.out(String(content));
        else {
          await writePage(output, content, { io, force: flags.force === true ? "replace" : "new" });
          if (flags.quiet !== true) io.err(`Wrote ${output}.\n`);
        }
        done(STATUS.answer);
      });
    addFlags(withAudience(command), SHARED);
  };
}

/** Questions that get a chapter, in the order of the report. @throws {Stop} 64 for what is no question */
function chaptersFrom(text: string | undefined): readonly Verb[] | undefined {
  if (text === undefined) return undefined;
  const asked = text.split(",").map((word) => word.trim());
  const wrong = asked.find((word) => !VERBS.some((verb) => verb === word));
  if (wrong === undefined) return VERBS.filter((verb) => asked.includes(verb));
  const near = nearest(wrong, VERBS);
  const hint = near === null ? `There are ${VERBS.join(", ")}.` : `Did you mean "${near}"?`;
  throw new Stop(STATUS.badCommandLine, `entente: --chapters: "${wrong}" is no question. ${hint}`);
}

/** The command line that makes the same page again: what was asked, without where it was put. */
function againOf(name: string, kase: string, flags: PageFlags): string {
  const asked = {
    scenario: flags.scenario,
    audience: flags.audience,
    redact: flags.redact,
    interactive: flags.interactive,
    chapters: flags.chapters,
    lang: flags.lang,
    limit: flags.limit,
  };
  const own = Object.keys(parametersOf(SHARED)).map((parameter) => [parameter, flags[parameter]] as const);
  const parts = [...Object.entries(asked), ...own].flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [flag, inShell(String(value))];
  });
  return ["entente", name, inShell(kase), ...parts].join(" ");
}

/** A word as a shell reads it back. */
function inShell(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
