import { askWhatIf, formatProblem, speechIn, type WhatIfAnswer, whatIfJsonSchema, whatIfWorlds } from "entente";
import { addFlagsOf, type Parameters, paramsOf, propertiesOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { progressTo } from "../progress.js";
import { placeOf, QUEUE_FLAG } from "../queue/queue-flag.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { drawRuns } from "../runner/draw-worlds.js";
import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed, warn } from "./verb.js";

interface WhatIfFlags extends ForWhom {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
  readonly queue?: string | true;
}

/** The command that tries every table, line, member and next leader. */
export const addWhatIf: AddCommand = (program, io, done) => {
  const parameters = propertiesOf(whatIfJsonSchema());
  const command = program
    .command("whatif")
    .summary("What would each table, line taken off, empty chair and next leader change?")
    .description(
      "Ask what every other table, every line taken off, every empty chair and every next leader would change.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option("--json", "print the whole answer as JSON")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no progress and no warnings on standard error")
    .option(...LIMIT_FLAG)
    .option(...QUEUE_FLAG)
    .addHelpText(
      "after",
      examplesOf("entente whatif korea-2019 --forum five --by leaders,members", "entente whatif strait --draws 1000"),
    )
    .action(async (name: string, flags: WhatIfFlags & Record<string, unknown>) => {
      await answer(name, { flags, parameters }, io);
      done(STATUS.answer);
    });
  addFlagsOf(withAudience(command), parameters);
};

async function answer(
  name: string,
  { flags, parameters }: { readonly flags: WhatIfFlags & Record<string, unknown>; readonly parameters: Parameters },
  io: Io,
): Promise<void> {
  const language = languageOf(flags.lang);
  const speech = speechIn(language);
  const place = placeOf(flags.queue, { io, speech, overlays: flags });
  const loaded = await seen(
    await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) }),
    flags,
    io,
  );
  const tell = flags.quiet !== true;
  if (tell) warn(loaded, io);
  const params = paramsOf(parameters, flags);
  const drawn = await drawRuns(whatIfWorlds(loaded.kase, params), { io, speech, tell, place });
  const { answer: found, tables } = askWhatIf(loaded.kase, params, {
    language,
    drawn: drawn ?? undefined,
    warnings: loaded.warnings.map(formatProblem),
    progress: progressTo(tell && io.isTerminal ? io : null, (percent) =>
      speech.say("whatif.progress", { percent: String(percent) }),
    ),
  });
  io.out(
    flags.json === true
      ? printed(found satisfies WhatIfAnswer)
      : renderFindings(found, tables, { style: styleOf(io), speech }),
  );
}
