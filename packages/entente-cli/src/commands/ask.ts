import { type Answer, formatProblem, putTogether, speechIn } from "entente";
import { addFlagsOf, type Parameters, parametersOf, paramsOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { placeOf, QUEUE_FLAG } from "../queue/queue-flag.js";
import { renderBriefing } from "../render/briefing.js";
import { renderHeadlines } from "../render/headlines.js";
import { styleOf } from "../render/style.js";
import { drawWorldsAhead } from "../runner/draw-worlds.js";
import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { ASKED } from "./questions.js";
import { printed, warn } from "./verb.js";

interface AskFlags extends ForWhom {
  readonly json?: boolean;
  readonly short?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
  readonly queue?: string | true;
}

/** The command that asks every question at once. */
export const addAsk: AddCommand = (program, io, done) => {
  const parameters = sharedParameters();
  const command = program
    .command("ask")
    .summary("All questions at once, the headlines first")
    .description("Ask a case every question: the headlines first, each with how far it can be trusted, then the rest.")
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option("--json", "print all answers as JSON, each under the name of its question")
    .option("--short", "only the headlines")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no progress and no warnings on standard error")
    .option(...LIMIT_FLAG)
    .option(...QUEUE_FLAG)
    .addHelpText(
      "after",
      examplesOf("entente ask korea-2021 --short", "entente ask korea-2021 --draws 0", "entente ask strait --json"),
    )
    .action(async (name: string, flags: AskFlags & Record<string, unknown>) => {
      await answer(name, { flags, parameters }, io);
      done(STATUS.answer);
    });
  addFlagsOf(withAudience(command), parameters);
};

/** What every question takes, and the package that most can be asked about. */
export function sharedParameters(): Parameters {
  const all = ASKED.map(parametersOf);
  const [first = {}] = all;
  const shared = Object.entries(first).filter(([name]) => all.every((one) => Object.hasOwn(one, name)));
  const options = parametersOf("order").package;
  return { ...Object.fromEntries(shared), ...(options === undefined ? {} : { package: options }) };
}

async function answer(
  name: string,
  { flags, parameters }: { readonly flags: AskFlags & Record<string, unknown>; readonly parameters: Parameters },
  io: Io,
): Promise<void> {
  const language = languageOf(flags.lang);
  const speech = speechIn(language);
  const place = placeOf(flags.queue, { io, speech, overlays: flags });
  const { kase, warnings } = await seen(
    await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) }),
    flags,
    io,
  );
  if (flags.quiet !== true) warn({ warnings }, io);
  const params = paramsOf(parameters, flags);
  const doing = { io, speech, tell: flags.quiet !== true, place };
  const put = putTogether(kase, ASKED, params);
  const drawn = await drawWorldsAhead(put.runs(), put.ahead, doing);
  const answers = put.answers({ language, drawn, warnings: warnings.map(formatProblem) });
  if (flags.json === true) {
    io.out(printed(together(answers, params)));
    return;
  }
  const shown = { style: styleOf(io), speech, why: "hidden" } as const;
  const headlines = renderHeadlines(answers, kase, shown);
  io.out(flags.short === true ? headlines : `${headlines}\n${renderBriefing(answers, kase, shown)}`);
}

/** Several answers as one: the results by question, the headlines before all other findings. */
function together(answers: readonly Answer[], params: Readonly<Record<string, unknown>>): object {
  const [first] = answers;
  const findings = answers.flatMap((one) => one.findings);
  return {
    entente: 1,
    verb: "ask",
    case: first?.case,
    params,
    seed: first?.seed ?? 1,
    result: Object.fromEntries(answers.map(({ verb, result }) => [verb, result])),
    findings: [
      ...findings.filter(({ level }) => level === "headline"),
      ...findings.filter(({ level }) => level !== "headline"),
    ],
    warnings: first?.warnings ?? [],
  };
}
