/** A JSON Schema as far as the API's own use it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly summary: string;
  /** Questions alone have one. */
  readonly operationId?: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** TypeScript of every route of an OpenAPI document, a line each, and of the shapes that they name. */
export function clientTypes({ paths, components }: Api): string {
  const named = new Set<string>();
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { parameters, requestBody, responses, summary } = operation;
      const listed = (place: string): string => {
        const names = parameters.filter((one) => one.in === place);
        if (names.length === 0) return "None";
        return `{ ${names.map(({ name, required }) => `${key(name)}${required ? "" : "?"}: string`).join("; ")} }`;
      };
      const [done] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
      for (const { content } of Object.values(responses)) bodyOf(content === undefined ? {} : { content }, named);
      const refusals = Object.entries(responses).filter(([status]) => /^[45]/.test(status));
      const fields = {
        path: listed("path"),
        // What a question takes is the library's to describe, and changes with it.
        query: operation.operationId === undefined ? listed("query") : "Asked",
        headers: listed("header"),
        body: requestBody === undefined ? "None" : bodyOf(requestBody, named),
        answer: done === undefined ? "undefined" : bodyOf(done[1], named),
        refusals: `{ ${refusals.map(([status, about]) => `${status}: ${bodyOf(about, named)}`).join("; ")} }`,
      };
      const all = Object.entries(fields).map(([name, type]) => `${name}: ${type}`);
      return `  /** ${summary}. */\n  "${method.toUpperCase()} ${path}": { ${all.join("; ")} };`;
    }),
  );
  const shapes = [...named]
    .sort()
    .map((name) => `export type ${name} = ${typeOf(components.schemas[name] ?? {}, named)};`);
  return `// Made from the OpenAPI of the team's server by packages/entente-cli/test/client-types.test.ts; \`npx vitest run client-types -u\` makes it anew.

/** What a route does not take. */
export type None = Readonly<Record<string, never>>;

/** What a question is asked with, by the names of its parameters. */
export type Asked = Readonly<Record<string, string>>;

${shapes.join("\n")}

/** Every route below \`/api/v1\`: what it takes, what it answers, and what it refuses with where that has a shape of its own. */
export interface Routes {
${routes.join("\n")}
}
`;
}

function bodyOf({ content = {} }: Content, named: Set<string>): string {
  const json = content["application/json"];
  if (json !== undefined) return typeOf(json.schema, named);
  const [media] = Object.keys(content);
  return media === undefined ? "undefined" : "string | Blob";
}

function typeOf(schema: Schema, named: Set<string>): string {
  const { $ref, type, anyOf, allOf, properties, required = [], additionalProperties, items } = schema;
  if ($ref !== undefined) {
    const name = $ref.split("/").at(-1) ?? "";
    named.add(name);
    return name;
  }
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (anyOf !== undefined) return anyOf.map((one) => typeOf(one, named)).join(" | ");
  // Of a question's answer the results differ by question; they are the library's to describe.
  if (allOf !== undefined)
    return allOf.flatMap((one) => (one.$ref === undefined ? [] : [typeOf(one, named)])).join(" & ");
  if (typeof type === "object") return type.map((one) => typeOf({ ...schema, type: one }, named)).join(" | ");
  if (type === "array") return `readonly (${typeOf(items ?? {}, named)})[]`;
  if (type === "object") {
    if (properties === undefined) {
      const value = typeof additionalProperties === "object" ? typeOf(additionalProperties, named) : "unknown";
      return `Readonly<Record<string, ${value}>>`;
    }
    const fields = Object.entries(properties).map(
      ([name, one]) => `readonly ${key(name)}${required.includes(name) ? "" : "?"}: ${typeOf(one, named)}`,
    );
    return `{ ${fields.join("; ")} }`;
  }
  const plain: Readonly<Record<string, string>> = {
    string: "string",
    integer: "number",
    number: "number",
    boolean: "boolean",
    null: "null",
  };
  return plain[type ?? ""] ?? "unknown";
}

function key(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
}
