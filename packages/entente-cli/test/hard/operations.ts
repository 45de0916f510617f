import { known } from "../site.js";

/** A route with a method, as the OpenAPI has it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly inPath: readonly string[];
  readonly inQuery: readonly string[];
  readonly takes: "json" | "file" | "nothing";
}

interface Listed {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: object };
}

/** What no answer shows: where in the program, or on which disk, something happened. */
export const TRACE = /\n\s+at |node_modules|\.[jt]s:\d+|SQLITE|SqliteError|\bselect \* |insert into/i;

/** Texts that mean something elsewhere. */
export const PAYLOADS = {
  sql: [
    "'; drop table coder; --",
    '" or ""="',
    "1' or '1'='1",
    "); delete from version; --",
    "$1 ? :name @p",
    "%_\\",
    "/* */ union select 1",
    "\u{1f41d}é'",
  ],
  pollution: [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"name":"a","__proto__":{"polluted":1},"codings":[{"__proto__":{"polluted":1}}]}',
    '{"codings":[{"__proto__":{"polluted":1}}]}',
    '{"decisions":[{"constructor":{"prototype":{"polluted":1}}}]}',
    '{"forecast":{"__proto__":{"polluted":1}}}',
    '{"case":"strait","verb":"agree","query":{"constructor":"1"}}',
    '{"case":"__proto__","verb":"constructor"}',
  ],
} as const;

/** What answers requests. */
interface Asked {
  readonly request: (path: string, init: RequestInit) => Response | Promise<Response>;
}

/** Every route of the OpenAPI, and those of the files that the workbench uses. */
export async function operationsOf(app: Asked): Promise<readonly Operation[]> {
  const document = (await (await app.request("/api/v1/openapi.json", known)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Listed>>>>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => {
      const named = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => name);
      const content = JSON.stringify(requestBody?.content ?? {});
      const takes = content.includes("application/json") ? "json" : content === "{}" ? "nothing" : "file";
      return { method: method.toUpperCase(), path, inPath: named("path"), inQuery: named("query"), takes } as const;
    }),
  );
}

/** The address of a route with values for its parameters, and with few draws, so that a test is no wait. */
export function addressOf({ path, inQuery }: Operation, values: Readonly<Record<string, string>> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? (name === "id" ? "strait" : "none")),
  );
  const few = inQuery.includes("draws") ? { draws: "0" } : {};
  const asked = Object.entries({ ...few, ...values }).filter(([name]) => inQuery.includes(name));
  return `/api/v1${filled}?${asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}
