import { engines, VERBS } from "entente";
import * as z from "zod";
import { VERSION } from "../../version.js";
import {
  ANSWERS,
  coderSchema,
  codingsSchema,
  decisionsSchema,
  forecastSchema,
  jobSchema,
  noteSchema,
  paperSchema,
  signSchema,
  statusSchema,
} from "./schemas.js";
import { API_VERBS, type ApiVerb, MEDIA } from "./verbs.js";

export type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1 of the routes, made from the schemas that the command and the routes check by. */
export function openApi(from: "folder" | "samples"): Json {
  return documentOf("/api/v1", { ...askingPaths(), ...(from === "folder" ? { ...filePaths(), ...keptPaths() } : {}) });
}

/** The document of a server with these routes. */
export function documentOf(url: string, paths: Json): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Entente", version: VERSION, description: "Questions of a negotiation, answered as JSON." },
    servers: [{ url }],
    paths: { "/health": { get: operation("Whether the server answers", {}) }, ...paths },
    components: { schemas: { Answer: answerSchema(), Problem: PROBLEM, ...resultSchemas() } },
  };
}

/** Cases, their questions, and questions as jobs. */
export function askingPaths(): Json {
  return {
    "/cases": { get: operation("Cases that can be asked", { answer: ANSWERS.cases }) },
    ...Object.fromEntries(API_VERBS.map((verb) => [`/cases/{id}/${verb.name}`, { get: question(verb) }])),
    "/papers": {
      post: operation("A paper about a case that is sent along, in the format that its query says", {
        body: paperSchema,
        media: MEDIA.pdf,
      }),
    },
    "/jobs": {
      get: operation("Jobs", { answer: ANSWERS.jobs }),
      post: operation("Start a question as a job", { body: jobSchema, status: 202, answer: ANSWERS.job }),
    },
    "/jobs/{job}": {
      get: operation("How far a job is", { path: ["job"], answer: ANSWERS.job }),
      delete: operation("Cancel a job", { path: ["job"], answer: ANSWERS.job }),
    },
    "/jobs/{job}/answer": { get: operation("The answer of a job", { path: ["job"] }) },
    "/jobs/{job}/events": {
      get: operation("Progress of a job, as server-sent events", { path: ["job"], media: "text/event-stream" }),
    },
  };
}

function filePaths(): Json {
  return {
    "/files": { get: operation("Names of the case files", {}) },
    "/files/{name}": {
      get: operation("A case file", { path: ["name"], media: "text/plain" }),
      put: operation("Write a case file over what was read (If-Match)", { path: ["name"], text: true, status: 204 }),
    },
    "/sources/{name}": {
      get: operation("A document under sources/", { path: ["name"], media: "application/octet-stream" }),
      put: operation("Add a document under sources/", { path: ["name"], text: true, status: 204 }),
    },
  };
}

/** What a store keeps beside the files. */
export function keptPaths(): Json {
  const entries = { path: ["id"], query: { coder: TEXT, key: TEXT, from: COUNT, most: COUNT } };
  return {
    "/cases/{id}/versions": {
      get: operation("States of a case's file, newest first", { path: ["id"], answer: ANSWERS.versions }),
    },
    "/cases/{id}/versions/{number}": {
      get: operation("A case's file as it was", { path: ["id", "number"], media: "text/plain" }),
      put: operation("Name a state of a case's file, so that it stays", {
        path: ["id", "number"],
        body: noteSchema,
        answer: ANSWERS.named,
      }),
    },
    "/cases/{id}/status": {
      get: questionNamed("status"),
      post: operation("Enter what became of clauses; answers how the text is kept", {
        ...{ path: ["id"], body: statusSchema, status: 201, answer: ANSWERS.answer },
      }),
    },
    "/cases/{id}/sign": {
      get: questionNamed("sign"),
      post: operation("Write a package into the case as a signed text", {
        ...{ path: ["id"], body: signSchema, status: 201, answer: ANSWERS.signed },
      }),
    },
    "/cases/{id}/codings": { get: operation("Codings", { ...entries, answer: ANSWERS.codings }) },
    "/cases/{id}/codings/{coder}": {
      post: operation("Add codings of a coder", {
        path: ["id", "coder"],
        body: codingsSchema,
        status: 201,
        answer: ANSWERS.written,
      }),
    },
    "/cases/{id}/decisions": {
      get: operation("Decisions about codings", { ...entries, answer: ANSWERS.decisions }),
      post: operation("Record decisions", {
        path: ["id"],
        body: decisionsSchema,
        status: 201,
        answer: ANSWERS.written,
      }),
    },
    "/cases/{id}/forecasts": {
      get: operation("Sealed forecasts", { ...entries, answer: ANSWERS.forecasts }),
      post: operation("Seal a forecast", { path: ["id"], body: forecastSchema, status: 201, answer: ANSWERS.written }),
    },
    "/documents": {
      get: operation("Documents", { answer: ANSWERS.documents }),
      post: operation("Keep a document", { query: { name: TEXT }, text: true, status: 201, answer: ANSWERS.document }),
    },
    "/documents/{document}": {
      get: operation("What is known of a document", { path: ["document"], answer: ANSWERS.document }),
    },
    "/documents/{document}/original": {
      get: operation("A document as it came", { path: ["document"], media: "application/octet-stream" }),
    },
    "/coders": { get: operation("Who codes", { answer: ANSWERS.coders }) },
    "/coders/{coder}": {
      put: operation("Make or rename a coder", { path: ["coder"], body: coderSchema, answer: ANSWERS.coder }),
    },
  };
}

export const TEXT: Json = { type: "string" };
export const COUNT: Json = { type: "integer", minimum: 0 };
const PROBLEM: Json = {
  type: "object",
  required: ["message", "lines"],
  properties: { message: TEXT, lines: { type: "array", items: TEXT } },
};

export interface Operation {
  readonly path?: readonly string[];
  readonly query?: Json;
  readonly body?: z.ZodType;
  /** Whether the body is a file as it is. */
  readonly text?: boolean;
  readonly status?: number;
  readonly media?: string;
  /** What is answered, where it is JSON of one shape. */
  readonly answer?: z.ZodType;
  /** Further answers by their status. */
  readonly others?: Readonly<Record<number, z.ZodType>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function operation(summary: string, about: Operation): Json {
  const { path = [], query = {}, body, text, status = 200, media, answer, others = {}, headers = {} } = about;
  const shape = answer === undefined ? {} : schemaOf(answer, "output");
  const content = { [media ?? "application/json"]: { schema: media === undefined ? shape : TEXT } };
  const further = Object.entries(others).map(([code, schema]) => [
    code,
    { description: "Refused", content: { "application/json": { schema: schemaOf(schema, "output") } } },
  ]);
  return {
    summary,
    parameters: [
      ...path.map((name) => ({ name, in: "path", required: true, schema: TEXT })),
      ...Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema })),
      ...Object.entries(headers).map(([name, description]) => ({ name, in: "header", description, schema: TEXT })),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: schemaOf(body) } } } }),
    ...(text === true
      ? { requestBody: { required: true, content: { "application/octet-stream": { schema: TEXT } } } }
      : {}),
    responses: {
      [status]: { description: summary, ...(status === 204 ? {} : { content }) },
      ...Object.fromEntries(further),
      default: refusal(),
    },
  };
}

function questionNamed(name: string): Json {
  const verb = API_VERBS.find((one) => one.name === name);
  return verb === undefined ? {} : question(verb);
}

function question({ name, summary, parameters, required, produces, shape }: ApiVerb): Json {
  const result = VERBS.some((verb) => verb === name)
    ? { allOf: [ref("Answer"), { properties: { result: ref(`${name}Result`) } }] }
    : ref("Answer");
  const json = shape === "answer" ? result : { type: "object" };
  const content = Object.fromEntries(
    produces.map((format) => [MEDIA[format], { schema: format === "json" ? json : TEXT }]),
  );
  return {
    summary,
    operationId: name,
    parameters: [
      { name: "id", in: "path", required: true, schema: TEXT },
      ...Object.entries(parameters).map(([parameter, { description, ...schema }]) => ({
        name: parameter,
        in: "query",
        description,
        required: required.includes(parameter),
        schema,
      })),
    ],
    responses: { 200: { description: summary, content }, default: refusal() },
  };
}

function refusal(): Json {
  return { description: "What was refused and why", content: { "application/json": { schema: ref("Problem") } } };
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function schemaOf(schema: z.ZodType, io: "input" | "output" = "input"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

/** The union of the keys of a question's engines. */
function resultSchemas(): Json {
  return Object.fromEntries(
    VERBS.map((verb) => {
      const own = engines.filter((engine) => engine.verb === verb).map(({ results }) => schemaOf(results, "output"));
      return [
        `${verb}Result`,
        { type: "object", properties: Object.assign({}, ...own.map(({ properties }) => properties)) },
      ];
    }),
  );
}

function answerSchema(): Json {
  const object = { type: "object" };
  return {
    type: "object",
    required: ["entente", "verb", "case", "params", "result", "findings", "warnings"],
    properties: {
      entente: { const: 1 },
      verb: TEXT,
      case: { type: "object", properties: { id: TEXT, asOf: TEXT, hash: TEXT } },
      params: object,
      seed: { type: "integer" },
      result: object,
      findings: { type: "array", items: object },
      warnings: { type: "array", items: TEXT },
    },
  };
}
