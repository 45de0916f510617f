import { type Answer, ask, formatProblem, speechIn, type Verb, worldRuns } from "entente";
import { addFlags, paramsFrom } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { releasedTo, seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { placeOf, QUEUE_FLAG } from "../queue/queue-flag.js";
import { renderAnswer } from "../render/answer.js";
import { styleOf } from "../render/style.js";
import { drawWorlds } from "../runner/draw-worlds.js";
import { studyInputs } from "../runner/study-inputs.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { QUESTIONS, type Question } from "./questions.js";

/** A conflict given as such is known by its name. */
const CONFLICT_ENDING = /\.conflict\.(ya?ml|json)$/;

interface VerbOptions extends ForWhom {
  readonly json?: boolean;
  readonly svg?: boolean;
  readonly why?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
  readonly queue?: string | true;
}

/** The command of one question. */
export function addVerb(verb: Question): AddCommand {
  return (program, io, done) => {
    const { summary, examples } = QUESTIONS[verb];
    const command = program
      .command(verb)
      .summary(summary)
      .description(summary)
      .argument(
        verb === "pay" ? "[case]" : "<case>",
        "a case file, the id of a case that ships, or - for standard input",
      )
      .option("--json", "print the whole answer as JSON")
      .option("--svg", "print the picture of the answer as SVG, instead of sentences")
      .option("--why", "print what stands behind each sentence, down to the statements")
      .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
      .option(...LANGUAGE_FLAG)
      .option("--quiet", "no progress and no warnings on standard error")
      .option(...LIMIT_FLAG)
      .option(...QUEUE_FLAG)
      .addHelpText("after", examplesOf(...examples))
      .action(async (given: string | undefined, options: VerbOptions & Record<string, unknown>) => {
        const language = languageOf(options.lang);
        const isPicture = options.svg === true;
        if (isPicture && options.json === true) throw oneOf("--json", "--svg");
        if (typeof options.game === "string") {
          if (isPicture) throw (await import("./picture.js")).noPicture("a game of coalitions");
          const { readGame, renderGame } = await import("./game.js");
          const { judged, file } = await readGame(options.game, io);
          const params = { game: file };
          const answer = { entente: 1, verb, case: null, params, result: judged, findings: [], warnings: [] };
          io.out(options.json === true ? printed(answer) : renderGame(judged, language, io));
          done(STATUS.answer);
          return;
        }
        const name = caseOf(given);
        if (verb === "break" && CONFLICT_ENDING.test(name)) {
          if (isPicture) throw (await import("./picture.js")).noPicture("a conflict given as such");
          const { answerConflict, renderConflict } = await import("./conflict.js");
          const answer = await answerConflict(name, io, { language, target: options.package });
          io.out(options.json === true ? printed(answer) : renderConflict(answer, styleOf(io)));
          done(STATUS.answer);
          return;
        }
        const limits = limitsFrom(options.limit);
        const speech = speechIn(language);
        const place = placeOf(options.queue, { io, speech, overlays: options });
        const base = await loadCase(name, io, { scenario: options.scenario, limits });
        const loaded = await seen(base, options, io);
        if (options.quiet !== true) warn(loaded, io);
        const params = paramsFrom(verb, options);
        const doing = { io, speech, tell: options.quiet !== true, place };
        const drawn = await drawWorlds(worldRuns(loaded.kase, verb as Verb, params), doing);
        const studied = verb === "watch" ? await studyInputs(loaded.kase, params, doing) : undefined;
        const answer = ask(loaded.kase, verb as Verb, params, {
          ...{ language, drawn, studied },
          warnings: loaded.warnings.map(formatProblem),
        });
        if (isPicture) {
          const { pictureText } = await import("./picture.js");
          io.out(pictureText(loaded.kase, answer, language));
          done(STATUS.answer);
          return;
        }
        const why = options.why === true ? "shown" : "hidden";
        const { told, lines } = await releasedTo(base, verb === "agree" ? options : {}, { io, language });
        io.out(
          options.json === true
            ? printed(told.length === 0 ? answer : { ...answer, released: told })
            : renderAnswer(answer, loaded.kase, { style: styleOf(io), speech, why }),
        );
        if (options.json !== true && lines !== "") io.out(`\n${lines}`);
        done(STATUS.answer);
      });
    addFlags(withAudience(command), verb);
    if (verb === "pay") command.option("--game <file>", "judge a game of coalitions given as JSON, instead of a case");
  };
}

/** @throws {Stop} 64 where neither a case nor a game is named */
function caseOf(name: string | undefined): string {
  if (name !== undefined) return name;
  throw new Stop(
    STATUS.badCommandLine,
    "entente: name a case, or a game with --game. Run `entente cases` for those that ship.",
  );
}

function oneOf(a: string, b: string): Stop {
  return new Stop(
    STATUS.badCommandLine,
    `entente: ${a} and ${b} each print the answer their own way; give one of them.`,
  );
}

/** What the reading of a case warned of, on standard error. */
export function warn({ warnings }: Pick<LoadedCase, "warnings">, io: Io): void {
  for (const problem of warnings) io.err(`${formatProblem(problem)}\n`);
}

/** JSON as it is printed: indented, with a line break at the end. */
export function printed(value: Answer | object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
