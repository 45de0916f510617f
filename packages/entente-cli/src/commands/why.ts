import { ask, type Chain, EntenteError, formatProblem, speechIn, type Verb, whyNumber } from "entente";
import { loadSourceTexts } from "../documents/load-source-texts.js";
import { addFlagsOf, flagOf, type Parameters, parametersOf, paramsOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { renderChain } from "../render/chain.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { ASKED, isQuestion } from "./questions.js";
import { printed, warn } from "./verb.js";

interface WhyFlags extends ForWhom {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
}

/** The command that follows a number to the sentences behind it. */
export const addWhy: AddCommand = (program, io, done) => {
  const command = program
    .command("why")
    .summary("Which sentences stand behind a number?")
    .description(
      "Follow one number of an answer: how it comes about, the inputs, the statements behind them, and the sentence in the source.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .argument("<question>", ASKED.join(", "))
    .argument(
      "[number]",
      "path in the result (zone.count, parties.north.soleBlocked), or a finding's id; default: the headline",
    )
    .option("--json", "print the whole chain as JSON")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente why strait agree zone.count",
        "entente why korea-2021 stand pairs.japan.rok.distance",
        "entente why strait order --package quota=science",
      ),
    )
    .action(async (name: string, verb: string, key: string | undefined, flags: WhyFlags & Record<string, unknown>) => {
      await answer({ name, verb, key }, flags, io);
      done(STATUS.answer);
    });
  addFlagsOf(withAudience(command), everyParameter());
};

/** What any question takes: which of them are allowed is known once the question is. */
export function everyParameter(): Parameters {
  return Object.assign({}, ...ASKED.toReversed().map(parametersOf));
}

/** @throws {Stop} 64 for a flag that another question takes and this one does not */
function paramsAsked(verb: Verb, flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = paramsOf(everyParameter(), flags);
  const own = parametersOf(verb);
  const [foreign] = Object.keys(given).filter((name) => !Object.hasOwn(own, name));
  if (foreign === undefined) return given;
  throw new Stop(STATUS.badCommandLine, `entente: why: ${verb} takes no ${flagOf(foreign)}.`);
}

async function answer(
  { name, verb, key }: { readonly name: string; readonly verb: string; readonly key: string | undefined },
  flags: WhyFlags & Record<string, unknown>,
  io: Io,
): Promise<void> {
  const language = languageOf(flags.lang);
  if (!isQuestion(verb))
    throw new Stop(STATUS.badCommandLine, `entente: why: "${verb}" is no question. Choose ${ASKED.join(", ")}.`);
  const params = { draws: 0, ...paramsAsked(verb, flags) };
  const loaded = await seen(
    await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) }),
    flags,
    io,
  );
  if (flags.quiet !== true) warn(loaded, io);
  const given = ask(loaded.kase, verb, params, { language, warnings: loaded.warnings.map(formatProblem) });
  const chain = chainOf(() => whyNumber(loaded.kase, given, key, { language, texts: new Map() }), key);
  const texts = chain.inputs.length === 0 ? new Map() : (await loadSourceTexts(loaded.folder, loaded.kase, io)).texts;
  const whole = texts.size === 0 ? chain : whyNumber(loaded.kase, given, key, { language, texts });
  if (flags.json !== true) {
    io.out(renderChain(whole, { style: styleOf(io), speech: speechIn(language) }));
    return;
  }
  const { seed, warnings } = given;
  const about = {
    entente: 1,
    verb: "why",
    case: given.case,
    params: { ...given.params, question: verb, number: chain.key },
  };
  io.out(printed({ ...about, seed, result: whole, findings: [], warnings }));
}

/** @throws {Stop} 64 where the answer has no such number */
function chainOf(find: () => Chain, key: string | undefined): Chain {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof EntenteError) || error.code !== "no-number" || key === undefined) throw error;
    throw new Stop(STATUS.badCommandLine, `entente: why: ${error.message}.`);
  }
}
