import type { Command } from "commander";
import { type Answer, ask, formatProblem, LANGUAGES, type Language, type Verb } from "entente";
import { addFlags, paramsFrom } from "../flags.js";
import type { Io } from "../io.js";
import { loadCase } from "../load-case.js";
import { renderAnswer } from "../render/answer.js";
import { STATUS, Stop } from "../status.js";

interface VerbOptions {
  readonly json?: boolean;
  readonly why?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
}

/** Summary and example of each question's command. */
export const QUESTIONS: Readonly<Partial<Record<Verb, { readonly summary: string; readonly examples: readonly string[] }>>> = {
  agree: {
    summary: "Is there room for a deal, and an offer all can stand behind?",
    examples: ["entente agree korea-2021", "entente agree korea-2021 --where relief --scenario file-closed --why"],
  },
  stand: {
    summary: "Where does each stand, what comes first for it, who says so?",
    examples: ["entente stand korea-2019", "entente stand korea-2019 --as-of 2017-11-30 --voice official"],
  },
  deal: {
    summary: "Which deals could be tabled?",
    examples: ["entente deal korea-2021 --forum five", "entente deal strait --package quota=science,access=licensed"],
  },
  block: {
    summary: "Who blocks, and what is the least that brings them in?",
    examples: ["entente block korea-2021 --forum five --where relief", "entente block my.case.yaml --json"],
  },
};

/** Adds the command of one question. */
export function addVerb(verb: Verb) {
  return (program: Command, io: Io, done: (status: number) => void): void => {
    const { summary = "", examples = [] } = QUESTIONS[verb] ?? {};
    const command = program
      .command(verb)
      .summary(summary)
      .description(summary)
      .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
      .option("--json", "print the whole answer as JSON")
      .option("--why", "print what stands behind each sentence, down to the statements")
      .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
      .option("--lang <language>", `language of the sentences: ${LANGUAGES.join(", ")}`)
      .option("--quiet", "no warnings on standard error")
      .addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}\n`)
      .action(async (name: string, options: VerbOptions & Record<string, unknown>) => {
        const loaded = await loadCase(name, io, { scenario: options.scenario });
        const answer = askFor(verb, loaded, { params: paramsFrom(verb, options), language: languageOf(options.lang) });
        if (options.quiet !== true) for (const { problem } of loaded.warnings.map((problem) => ({ problem }))) io.err(`${formatProblem(problem)}\n`);
        io.out(options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : renderAnswer(answer, loaded.kase, { io, why: options.why === true ? "shown" : "hidden" }));
        done(STATUS.answer);
      });
    addFlags(command, verb);
  };
}

function askFor(
  verb: Verb,
  { kase, warnings }: Awaited<ReturnType<typeof loadCase>>,
  { params, language }: { params: Record<string, unknown>; language: Language },
): Answer {
  return ask(kase, verb, params, { language, warnings: warnings.map(formatProblem) });
}

/** The language asked for, or English. @throws {Stop} 64 for one without a catalogue */
export function languageOf(text: string | undefined): Language {
  const language = LANGUAGES.find((one) => one === (text ?? "en"));
  if (language === undefined) {
    throw new Stop(STATUS.badCommandLine, `entente: --lang: "${text}" is not spoken; choose ${LANGUAGES.join(" or ")}.`);
  }
  return language;
}
