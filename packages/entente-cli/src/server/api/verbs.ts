import {
  forecastJsonSchema,
  LANGUAGES,
  METRICS,
  statusJsonSchema,
  updateJsonSchema,
  VERBS,
  whatIfJsonSchema,
} from "entente";
import { sharedParameters } from "../../commands/ask.js";
import { NETWORK_KINDS, NETWORK_SHARES } from "../../commands/network.js";
import { ASKED, QUESTIONS } from "../../commands/questions.js";
import { SHARED } from "../../commands/report.js";
import { signParameters } from "../../commands/sign.js";
import { textParameters } from "../../commands/text.js";
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
  /** What an answer may be, by the value of `format` where there is one; the first where none is said. */
  readonly produces: readonly [Format, ...Format[]];
  /** Whether its JSON is an answer to a question, with findings and warnings, or only an object. */
  readonly shape: "answer" | "object";
  /** The command that answers, with flags that it always gets. */
  readonly command: readonly string[];
}

/** Media types of what can be produced. */
export const MEDIA = {
  json: "application/json",
  html: "text/html",
  markdown: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  csv: "text/csv",
  jsonl: "application/jsonl",
  jsonld: "application/ld+json",
  graphml: "application/xml",
  gexf: "application/xml",
  "ktab-csv": "text/csv",
  "ktab-xml": "application/xml",
  decisions: "text/csv",
  nfg: "text/plain",
} as const;
export type Format = keyof typeof MEDIA;
/** Formats that are bytes and no text. */
export const BYTES: readonly Format[] = ["docx", "pdf"];

/** Of the formats of `export` those that are one text. */
const EXPORTED = ["csv", "jsonl", "jsonld", "graphml", "gexf", "ktab-csv", "ktab-xml", "decisions", "nfg"] as const;
const NETWORKS = ["json", "csv", "graphml", "gexf"] as const;

const COMMON: Parameters = {
  scenario: { type: "string", description: "Name of a scenario that lies beside the case." },
};
const LANG: Parameters = {
  lang: { type: "string", enum: LANGUAGES, description: "Language of the sentences.", default: "en" },
};
const text = (description: string) => ({ type: "string", description }) as const;
const files = (description: string) => ({ type: "array", description, items: { type: "string" } }) as const;

function verb(name: string, summary: string, about: Partial<ApiVerb> = {}): ApiVerb {
  const plain = { required: [], files: [], places: [], produces: ["json"], shape: "answer" } as const;
  const command = about.command ?? [name, "--quiet"];
  return { ...plain, ...about, name, summary, command, parameters: { ...about.parameters, ...LANG } };
}

function formatOf([first, ...rest]: ApiVerb["produces"]): Parameters {
  return { format: { type: "string", enum: [first, ...rest], description: "What is written.", default: first } };
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
        ...formatOf(["html", "markdown", "docx", "pdf"]),
        ...parametersOf(SHARED),
        ...(name === "report" ? { chapters: text("Questions that get a chapter, with commas between them.") } : {}),
        ...COMMON,
      },
      produces: ["html", "markdown", "docx", "pdf"],
    }),
  ),
  verb("text", "A package as numbered clauses, with what parties want instead in brackets", {
    parameters: {
      ...formatOf(["markdown", "html", "json", "docx", "pdf"]),
      roadmap: { type: "boolean", description: "One clause a step, in an order that the demands for order allow." },
      ...textParameters(),
      ...COMMON,
    },
    produces: ["markdown", "html", "json", "docx", "pdf"],
    shape: "object",
  }),
  verb("status", "How is a signed text kept: what is done, late and next, and who stands exposed today?", {
    parameters: propertiesOf(statusJsonSchema()),
  }),
  verb("sign", "A package as the signed text that would be written into the case; nothing is written", {
    parameters: {
      on: text("Day of signature; days are counted from it."),
      agreement: text("Id of the signed text (default: signed- and the day)."),
      name: text("Its name, as it stands inside a sentence."),
      ...signParameters(),
    },
    required: ["on"],
    shape: "object",
    command: ["sign", "--preview"],
  }),
  verb("network", "Who speaks alike, or against each other, as a network", {
    parameters: {
      ...formatOf(NETWORKS),
      kind: { type: "string", enum: NETWORK_KINDS, description: "What ties two nodes.", default: "subtract" },
      normalise: { type: "string", enum: NETWORK_SHARES, description: "What a tie is divided by.", default: "count" },
      qualifier: { type: "string", enum: ["ladder", "binary"], description: "Places, or for and against." },
      repeats: { type: "string", enum: ["all", "document"], description: "All statements, or one a document." },
      signed: { type: "boolean", description: "Of kind actor-issue: for less against, instead of a count." },
      voice: text("Voices that count, with commas between them."),
      from: text("First day that counts."),
      to: text("Last day that counts."),
      window: { type: "integer", description: "One network for every so many days, or statements." },
      step: { type: "integer", description: "How much later the next window begins." },
      by: { type: "string", enum: ["days", "statements"], description: "What a window counts.", default: "days" },
      ...COMMON,
    },
    produces: NETWORKS,
    shape: "object",
  }),
  verb("export", "Statements, positions or the whole case for another program, in the formats that are one text", {
    parameters: {
      ...formatOf(EXPORTED),
      positions: { type: "boolean", description: "Positions instead of statements (csv)." },
      coder: { type: "string", description: "Coder of statements that name none (jsonl).", default: "analyst" },
      ...COMMON,
    },
    produces: EXPORTED,
  }),
  verb("ledger-score", "How did the sealed forecasts do that have been resolved?", {
    command: ["ledger", "score"],
  }),
  verb("ledger-verify", "Is every line of the ledger as it was sealed?", {
    parameters: { seal: text("A seal kept elsewhere, which must still be in the ledger.") },
    command: ["ledger", "verify"],
  }),
];
