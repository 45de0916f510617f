import { nearest, paramsJsonSchema, statusJsonSchema } from "entente";
import { ASKED, QUESTIONS, type Question } from "../commands/questions.js";
import { signParameters } from "../commands/sign.js";
import { flagOf, propertiesOf } from "../flags.js";
import { LANGUAGES_SCHEMA, type ToolSchema } from "./tool-schema.js";

/** Something that can be asked: what it is called with, and the command line that answers it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: ToolSchema;
  /** Arguments that name cases, each `CASE`, or `CASE[@DATE][+SCENARIO]` where the tool compares. */
  readonly cases: readonly string[];
  readonly line: (given: Readonly<Record<string, unknown>>) => string[];
}

const CASE = { type: "string", description: "Id or file name of a case in the folder; `cases` lists them." };
const SCENARIO = { type: "string", description: "Name of a scenario that lies beside the case; it is applied first." };
/** Worlds are drawn only where they are asked for: a caller waits for the answer. */
const DRAWS = {
  draws: {
    type: "integer",
    minimum: 0,
    maximum: 1_000_000,
    default: 0,
    description: "Worlds to draw for shares and badges.",
  },
};

function questionTool(verb: Question): Tool {
  const { properties = {} } = paramsJsonSchema(verb) as { readonly properties?: Readonly<Record<string, object>> };
  const own = { ...properties, ...(Object.hasOwn(properties, "draws") ? DRAWS : {}) };
  return {
    name: verb,
    description: QUESTIONS[verb].summary,
    inputSchema: schemaOf({ case: CASE, scenario: SCENARIO, lang: LANGUAGES_SCHEMA, ...own }, ["case"]),
    cases: ["case"],
    line: ({ case: name, ...rest }) => {
      const drawn = Object.hasOwn(own, "draws") ? { draws: 0, ...rest } : rest;
      return [verb, String(name), "--json", "--quiet", ...flagsOf(drawn)];
    },
  };
}

/** Every tool, in the order in which they are listed. All of them only read. */
export const TOOLS: readonly Tool[] = [
  ...ASKED.map(questionTool),
  {
    name: "check",
    description: "What is wrong with a case, what it rests on, and which recorded answers it does not explain.",
    inputSchema: schemaOf({ case: CASE, scenario: SCENARIO, lang: LANGUAGES_SCHEMA }, ["case"]),
    cases: ["case"],
    line: ({ case: name, ...rest }) => ["check", String(name), "--json", ...flagsOf(rest)],
  },
  {
    name: "why",
    description: "Which inputs, statements and sentences stand behind a number of an answer.",
    inputSchema: schemaOf(
      {
        case: CASE,
        question: { type: "string", enum: ASKED, description: "The question whose answer holds the number." },
        number: { type: "string", description: "Path in the result, such as zone.count. Default: the headline." },
        scenario: SCENARIO,
        lang: LANGUAGES_SCHEMA,
      },
      ["case", "question"],
    ),
    cases: ["case"],
    line: ({ case: name, question, number, ...rest }) => [
      "why",
      ...["--json", "--quiet", ...flagsOf(rest), "--"],
      ...[String(name), String(question), ...(number === undefined ? [] : [String(number)])],
    ],
  },
  {
    name: "compare",
    description: "What changed between two cases, days or scenarios, and because of what.",
    inputSchema: schemaOf(
      {
        a: { type: "string", description: "What to compare from: CASE[@DATE][+SCENARIO]." },
        b: { type: "string", description: "What to compare with: CASE[@DATE][+SCENARIO]." },
        verb: { type: "string", description: "Only the rows of these questions, with commas between them." },
        forum: { type: "string", description: "Id of the table that is asked on both sides." },
        where: { type: "string", description: "A goal's id or a condition." },
        lang: LANGUAGES_SCHEMA,
      },
      ["a", "b"],
    ),
    cases: ["a", "b"],
    line: ({ a, b, ...rest }) => ["compare", String(a), String(b), "--json", "--quiet", ...flagsOf(rest)],
  },
  {
    name: "status",
    description: "How a signed text is kept: what is done, late and next, and who stands exposed today.",
    inputSchema: schemaOf({ case: CASE, lang: LANGUAGES_SCHEMA, ...propertiesOf(statusJsonSchema()) }, ["case"]),
    cases: ["case"],
    line: ({ case: name, ...rest }) => ["status", String(name), "--json", "--quiet", ...flagsOf(rest)],
  },
  {
    name: "sign",
    description:
      "A package as the signed text that would be written into the case: clauses, owners, days. Writes nothing.",
    inputSchema: schemaOf(
      {
        case: CASE,
        on: { type: "string", description: "Day of signature, YYYY-MM-DD; days are counted from it." },
        agreement: { type: "string", description: "Id of the signed text. Default: signed- and the day." },
        name: { type: "string", description: "Its name, as it stands inside a sentence." },
        lang: LANGUAGES_SCHEMA,
        ...signParameters(),
      },
      ["case", "on"],
    ),
    cases: ["case"],
    line: ({ case: name, ...rest }) => ["sign", String(name), "--json", "--preview", ...flagsOf(rest)],
  },
];

function schemaOf(properties: Readonly<Record<string, object>>, required: readonly string[]): ToolSchema {
  return { type: "object", properties, required: [...required], additionalProperties: false };
}

/** Arguments as flags. A value stands after `=`, so that none can pass for a flag. */
function flagsOf(given: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const flag = flagOf(name);
    if (value === undefined || value === false || value === null) return [];
    if (value === true) return [flag];
    if (Array.isArray(value)) return [`${flag}=${value.join(",")}`];
    if (typeof value !== "object") return [`${flag}=${String(value)}`];
    return [
      `${flag}=${Object.entries(value)
        .map(([issue, option]) => `${issue}=${String(option)}`)
        .join(",")}`,
    ];
  });
}

/** What is wrong with the arguments of a call, in one line; null: nothing that the schema can tell. */
export function argumentFault({ name, inputSchema }: Tool, given: Readonly<Record<string, unknown>>): string | null {
  const { properties, required } = inputSchema;
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(properties, key));
  if (unknown !== undefined) {
    const near = nearest(unknown, Object.keys(properties));
    return `${name} takes no argument "${unknown}".${near === null ? "" : ` Did you mean "${near}"?`}`;
  }
  const missing = required.find((key) => given[key] === undefined);
  return missing === undefined ? null : `${name} needs the argument "${missing}".`;
}
