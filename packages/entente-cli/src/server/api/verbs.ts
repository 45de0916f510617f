import { forecastJsonSchema, LANGUAGES, METRICS, updateJsonSchema, VERBS, whatIfJsonSchema } from "entente";
import { sharedParameters } from "../../commands/ask.js";
import { ASKED, QUESTIONS } from "../../commands/questions.js";
import { SHARED } from "../../commands/report.js";
import { everyParameter } from "../../commands/why.js";
import { type Parameters, parametersOf, propertiesOf } from "../../flags.js";

/** A question that can be asked over HTTP: the command of the same name, with those of its flags that touch no file. */
export interface ApiVerb {
  readonly name: string;
  readonly summary: string;
  /** Name → JSON Schema of what the query may say. */
  readonly parameters: Parameters;
  readonly required: readonly string[];
  /** Parameters that name files of codings in the folder. */
  readonly files: readonly string[];
  /** Parameters that are not flags but arguments, in their order after the case. */
  readonly places: readonly string[];
  /** What an answer is, by the value of `format` where there is one. */
  readonly produces: readonly ("json" | "html" | "markdown")[];
}

const COMMON: Parameters = {
  scenario: { type: "string", description: "Name of a scenario that lies beside the case." },
};
const LANG: Parameters = {
  lang: { type: "string", enum: LANGUAGES, description: "Language of the sentences.", default: "en" },
};
const text = (description: string) => ({ type: "string", description }) as const;
const files = (description: string) => ({ type: "array", description, items: { type: "string" } }) as const;

function verb(name: string, summary: string, about: Partial<ApiVerb> = {}): ApiVerb {
  const plain = { required: [], files: [], places: [], produces: ["json"] } as const;
  return { ...plain, ...about, name, summary, parameters: { ...about.parameters, ...LANG } };
}

/** Every question, in the order of the command's help. */
export const API_VERBS: readonly ApiVerb[] = [
  ...ASKED.map((name) => verb(name, QUESTIONS[name].summary, { parameters: { ...parametersOf(name), ...COMMON } })),
  verb("ask", "All questions at once, the headlines first", { parameters: { ...sharedParameters(), ...COMMON } }),
  verb("whatif", "What would each table, line taken off, empty chair and next leader change?", {
    parameters: { ...propertiesOf(whatIfJsonSchema()), ...COMMON },
  }),
  verb("forecast", "Where would each issue end, by model, and how have the models done?", {
    parameters: { ...propertiesOf(forecastJsonSchema()), ...COMMON },
  }),
  verb("compare", "What changed between two cases, dates or scenarios, and because of what?", {
    parameters: {
      with: text("Another case, or the same one on another day or under a scenario: CASE[@DATE][+SCENARIO]."),
      verb: text("Only the rows of these questions, with commas between them."),
      forum: text("Table that is asked on both sides."),
      where: text("A goal's id or a condition."),
      voice: { type: "string", enum: ["real", "official"], description: "Positions as held, or as stated in public." },
      tries: { type: "integer", description: "Differences that are put back one by one.", default: 60 },
    },
    required: ["with"],
    places: ["with"],
  }),
  verb("positions", "What do the statements say about where each party stands?", {
    parameters: {
      codings: files("Files of codings that count though nobody has accepted them yet."),
      halfLife: { type: "number", description: "Years after which a statement counts half.", default: 2 },
      acrossLeaders: { type: "boolean", description: "Count also what was said before the present leader." },
      asOf: text("Day on which statements are read."),
    },
    files: ["codings"],
  }),
  verb("agreement", "How far do coders agree, and what is left to settle?", {
    parameters: {
      codings: files("Files of codings, one a coder."),
      metric: { type: "string", enum: METRICS, description: "How far apart two values are.", default: "nominal" },
      draws: { type: "integer", description: "Resamples for the interval." },
      seed: { type: "integer", description: "Seed of the resamples.", default: 1 },
    },
    required: ["codings"],
    files: ["codings"],
  }),
  verb("update", "Which answers do new statements move, and because of which?", {
    parameters: {
      add: files("Files of codings with the new statements."),
      ...propertiesOf(updateJsonSchema()),
      ...COMMON,
    },
    required: ["add"],
    files: ["add"],
  }),
  verb("why", "Which sentences stand behind a number?", {
    parameters: {
      question: { type: "string", enum: VERBS, description: "The question whose answer the number stands in." },
      number: text("Path in the result, or a finding's id; default: the headline."),
      ...everyParameter(),
      ...COMMON,
    },
    required: ["question"],
    places: ["question", "number"],
  }),
  verb("check", "What is wrong with a case, what it rests on, and whether it answers as it expects", {
    parameters: { expect: { type: "boolean", description: "Ask what the case expects, too." }, ...COMMON },
  }),
  ...(["report", "brief"] as const).map((name) =>
    verb(name, name === "report" ? "The report: a chapter a question, and the evidence" : "The brief: one page", {
      parameters: {
        format: { type: "string", enum: ["html", "markdown"], description: "What is written.", default: "html" },
        ...parametersOf(SHARED),
        ...COMMON,
      },
      produces: ["html", "markdown"],
    }),
  ),
];
