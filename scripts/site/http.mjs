import { isDeepStrictEqual } from "node:util";
import { escaped, shapeOf } from "./schemas.mjs";

const HEAD = ["| Parameter | Type | Says |", "| --- | --- | --- |"];
const PROJECT = "/projects/{project}";

/**
 * The HTTP API as pages by name, every route of the two OpenAPI documents.
 *
 * @param local - OpenAPI of the local server on a folder
 * @param team - OpenAPI of the team's server
 * @param permissions - who may use a route, by method and path from the server's root
 * @param examples - what was asked of a local server and what it answered, by route as a heading has it
 */
export function httpPages({ local, team, permissions, examples }) {
  return {
    "reference/http.md": localPage(local, examples),
    "reference/team-http.md": teamPage(team, { local, permissions }),
  };
}

/** The routes of an OpenAPI document: `GET /cases/{id}/agree`, with what it says of each. */
function routesOf(api) {
  return Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => ({ route: `${method.toUpperCase()} ${path}`, path, about })),
  );
}

function localPage(api, examples) {
  const routes = routesOf(api);
  const common = commonParameters(api);
  return page([
    "# The HTTP API, route by route",
    "Made from the OpenAPI document that the local server gives at `/api/v1/openapi.json`. How it is opened, what it keeps and what it refuses stands in [the local server](../server.md); several people’s routes, in [the team’s API](./team-http.md). The examples were asked of a folder with [the strait](../cases/strait.md) in `talks.case.yaml` when this page was made.",
    "Addresses begin with `/api/v1`. A browser that came with the printed key sends its cookie; a case that ships needs none.",
    listOf(routes),
    "## Refusals",
    `Every route may refuse, in JSON: \`${shapeOf(api.components.schemas.Problem, api)}\`. The status says which kind.`,
    REFUSALS,
    "## An answer",
    "Every question answers in this shape; `result` has the keys of the question’s [engines](../engines/index.md).",
    fenced(shapeOf(api.components.schemas.Answer, api)),
    "## Parameters of every question",
    table([...common].map(([name, parameter]) => row(name, parameter))),
    ...sectionsOf(routes, (one) => told(one, { api, common, example: examples[one.route] })),
  ]);
}

function teamPage(api, { local, permissions }) {
  const known = new Map(routesOf(local).map(({ route, about }) => [route, about]));
  const common = commonParameters(local);
  const routes = routesOf(api);
  const who = (route) => permissions[route.replace(" ", " /api/v1")] ?? "";
  return page([
    "# The team’s HTTP API, route by route",
    "Made from the OpenAPI document of [a team’s server](../team.md), which gives it at `/api/v1/openapi.json`, and from its table of permissions. Addresses begin with `/api/v1`, below the server’s own prefix if it has one.",
    "A program sends the key that a member made for it:",
    fenced("curl -H 'Authorization: Bearer entente_…' https://host/api/v1/projects/PROJECT/files", "sh"),
    "**Who may** names the least role: viewer, coder, analyst, owner, each with what those before may. *In person*: not with a key. *Known*: whoever has signed in or sends a key. Refusals are [those of the local server](./http.md#refusals); 401 is nobody, 403 a role that does not reach, 404 nothing, or nothing of yours.",
    listOf(routes, ({ route }) => who(route)),
    ...sectionsOf(routes, (one) => {
      const inside = one.path.startsWith(PROJECT);
      const same = inside && known.get(one.route.replace(PROJECT, ""));
      const may = `Who may: **${who(one.route)}**.`;
      if (same && isDeepStrictEqual(withoutProject(one.about), same))
        return [may, `As [on the local server](./http.md#${idOf(one.route.replace(PROJECT, ""))}).`];
      return [may, ...told(one, { api, common, example: requestOf(one) })];
    }),
  ]);
}

const REFUSALS = [
  "| Status | When |",
  "| --- | --- |",
  "| 400 | what was asked is not understood: a parameter that is not there, a value out of range |",
  "| 401 | without the key |",
  "| 404 | there is no such case, file, job, document or route |",
  "| 409, 412, 428 | somebody else was first, or the writing does not say what it has read |",
  "| 413, 415 | a body too large, or of another kind |",
  "| 422 | a bad case or line, with one line a mistake |",
  "| 429 | too much is under way |",
  "| 503 | the database of a team’s server is away |",
  "| 507 | the disk is full |",
].join("\n");

/** Parameters that all of the ten questions take. */
function commonParameters(api) {
  const asked = Object.entries(api.paths)
    .filter(([, { get }]) => get?.operationId !== undefined && api.components.schemas[`${get.operationId}Result`])
    .map(([, { get }]) => new Map(queryOf(get).map((one) => [one.name, one])));
  const [first, ...rest] = asked;
  return new Map([...first].filter(([name, one]) => rest.every((other) => isDeepStrictEqual(other.get(name), one))));
}

function queryOf(about) {
  return about.parameters.filter((one) => one.in === "query");
}

function sectionsOf(routes, tell) {
  const sections = new Map();
  for (const one of routes) {
    const [first] = one.path.replace(PROJECT, "").split("/").filter(Boolean);
    const name = SECTIONS[first] ?? "The server";
    sections.set(name, [...(sections.get(name) ?? []), one]);
  }
  return [...sections].flatMap(([name, within]) => [
    `## ${name}`,
    ...within.flatMap((one) => [heading(one.route), `${one.about.summary}.`, ...tell(one)]),
  ]);
}

const SECTIONS = {
  cases: "Cases and their questions",
  jobs: "Jobs",
  files: "Files",
  sources: "Documents beside a case",
  documents: "Documents",
  coders: "Coders",
  people: "People and projects",
  projects: "People and projects",
  session: "People and projects",
  members: "Members",
  invitations: "Members",
  tokens: "Keys",
  audit: "The log",
  events: "The log",
};

function heading(route) {
  return `### \`${route}\` {#${idOf(route)}}`;
}

function idOf(route) {
  return route
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}

function listOf(routes, who) {
  const rows = routes.map(
    (one) =>
      `| [\`${one.route}\`](#${idOf(one.route)}) | ${one.about.summary} |${who === undefined ? "" : ` ${who(one)} |`}`,
  );
  const head =
    who === undefined ? ["| Route | Does |", "| --- | --- |"] : ["| Route | Does | Who may |", "| --- | --- | --- |"];
  return [...head, ...rows].join("\n");
}

function told({ about }, { api, common, example }) {
  const takesAll = [...common.keys()].every((name) => about.parameters.some((one) => one.name === name));
  const own = about.parameters.filter((one) => !(takesAll && common.has(one.name)));
  return [
    ...(own.length === 0 ? [] : [table(own.map((one) => row(one.name, one)))]),
    ...(takesAll
      ? [
          `${own.length === 0 ? "The" : "And the"} [parameters of every question](./http.md#parameters-of-every-question).`,
        ]
      : []),
    ...bodyOf(about, api),
    ...answersOf(about, api),
    ...(example === undefined ? [] : ["Example:", fenced(example, "text")]),
  ];
}

function bodyOf({ requestBody }, api) {
  if (requestBody === undefined) return [];
  const { "application/json": json } = requestBody.content;
  if (json === undefined) return ["Body: the file as it is."];
  const { description, properties = {} } = json.schema;
  const said = Object.entries(properties).flatMap(([key, one]) =>
    one.description === undefined ? [] : [`\`${key}\`: ${one.description}`],
  );
  return [`Body: JSON. ${[description ?? "", ...said].join(" ")}`.trim(), fenced(shapeOf(json.schema, api))];
}

function answersOf({ responses }, api) {
  return Object.entries(responses)
    .filter(([status]) => status !== "default")
    .flatMap(([status, { content }]) => {
      if (content === undefined) return [`Answer: ${status}, without a body.`];
      const media = Object.keys(content).map((name) => `\`${name}\``);
      const said = `${Number(status) < 300 ? "Answer" : "Refusal"}: ${status}, ${media.join(" or ")}.`;
      const json = content["application/json"]?.schema;
      const result = json?.allOf?.[1]?.properties?.result?.$ref;
      if (result !== undefined) {
        const verb = result
          .split("/")
          .at(-1)
          .replace(/Result$/, "");
        return [
          `${said} [An answer](./http.md#an-answer), with the keys of [${verb}’s engines](../engines/index.md#${verb}).`,
        ];
      }
      if (json?.$ref?.endsWith("/Answer")) return [`${said} [An answer](./http.md#an-answer).`];
      return json === undefined || Object.keys(json).length === 0 ? [said] : [said, fenced(shapeOf(json, api))];
    });
}

function row(name, { description = "", required, schema, in: place }) {
  const type = place === "path" ? "in the address" : place === "header" ? "header" : shapeOf(schema, {});
  const bounds = [
    ...(schema.minimum === undefined ? [] : [`at least ${schema.minimum}`]),
    ...(schema.maximum === undefined || schema.maximum >= 2 ** 53 - 1 ? [] : [`at most ${schema.maximum}`]),
    ...(schema.default === undefined ? [] : [`default \`${JSON.stringify(schema.default)}\``]),
    ...(required && place === "query" ? ["required"] : []),
  ];
  const said = [description, bounds.length === 0 ? "" : `(${bounds.join(", ")})`].filter((part) => part !== "");
  return `| \`${name}\` | ${escaped(type)} | ${escaped(said.join(" "))} |`;
}

function table(rows) {
  return [...HEAD, ...rows].join("\n");
}

/** A request as somebody would send it to a team’s server. */
function requestOf({ route, about }) {
  const [method, path] = route.split(" ");
  const line = `${method} /api/v1${path.replace("{project}", "PROJECT").replace(/\{(\w+)\}/g, (_, name) => name.toUpperCase())}`;
  const json = about.requestBody?.content["application/json"]?.schema;
  return json === undefined ? line : `${line}\n\n${JSON.stringify(instanceOf(json, ""))}`;
}

const INSTANCES = { email: "ben@example.org", name: "Talks", days: 30, case: "talks", verb: "agree" };

function instanceOf(schema, name) {
  if (schema.properties !== undefined)
    return Object.fromEntries(Object.entries(schema.properties).map(([key, one]) => [key, instanceOf(one, key)]));
  return schema.enum?.[0] ?? INSTANCES[name] ?? schema.default ?? (schema.type === "array" ? [] : "…");
}

function withoutProject(about) {
  return { ...about, parameters: about.parameters.filter(({ name }) => name !== "project") };
}

function fenced(text, language = "ts") {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function page(parts) {
  return `${parts.join("\n\n")}\n`;
}
