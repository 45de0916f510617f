import { askForecast, type ForecastAnswer, forecastJsonSchema, formatProblem, speechIn } from "entente";
import { addFlagsOf, paramsOf, propertiesOf } from "../flags.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed, warn } from "./verb.js";

interface ForecastFlags extends ForWhom {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
}

/** The command that says where each issue would end, by model. */
export const addForecast: AddCommand = (program, io, done) => {
  const parameters = propertiesOf(forecastJsonSchema());
  const command = program
    .command("forecast")
    .summary("Where would each issue end, by model, and how have the models done?")
    .description(
      "Say where each issue would end if the table decided now: five models, what each assumes and how it has done.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option("--json", "print the whole answer as JSON")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText("after", examplesOf("entente forecast korea-2021", "entente forecast strait --issue quota --json"))
    .action(async (name: string, flags: ForecastFlags & Record<string, unknown>) => {
      const language = languageOf(flags.lang);
      const loaded = await seen(
        await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) }),
        flags,
        io,
      );
      if (flags.quiet !== true) warn(loaded, io);
      const { answer, tables } = askForecast(loaded.kase, paramsOf(parameters, flags), {
        language,
        warnings: loaded.warnings.map(formatProblem),
      });
      const shown = { style: styleOf(io), speech: speechIn(language) };
      io.out(flags.json === true ? printed(answer satisfies ForecastAnswer) : renderFindings(answer, tables, shown));
      done(STATUS.answer);
    });
  addFlagsOf(withAudience(command), parameters);
};
