import type { None, Problem, Routes } from "./routes.generated.js";

type Route = keyof Routes & string;

/** Of the places of a route those in which it takes something. */
type Taken<R extends Route, P extends "path" | "query" | "headers" | "body"> = {
  readonly [K in P as Routes[R][K] extends None ? never : K]: Routes[R][K];
};

/** What is given with a request: only what its route takes. */
export type Given<R extends Route> = Taken<R, "path" | "body"> & Partial<Taken<R, "query" | "headers">>;

/** A refusal with the shape that its status has on this route. */
type Refusal<R extends Route> =
  | {
      [S in keyof Routes[R]["refusals"] & number]: { readonly status: S; readonly refused: Routes[R]["refusals"][S] };
    }[keyof Routes[R]["refusals"] & number]
  | { readonly status: "other"; readonly code: number; readonly refused: Problem };

/** What a route has answered. */
export type Reply<R extends Route> =
  | { readonly status: "done"; readonly answer: Routes[R]["answer"]; readonly tag: string | null }
  | Refusal<R>;

/** Asks a team's server, by its routes. */
export interface TeamClient {
  readonly ask: <R extends Route>(route: R, given: Given<R>) => Promise<Reply<R>>;
  /** The address of a route, as for an `EventSource`. */
  readonly addressOf: (route: Route, path: Readonly<Record<string, string>>) => string;
}

const CLASH = 409;
const JSON_TYPE = "application/json";

/**
 * @param base - path of the site with a slash at its end, as the page's `entente-base` says
 * @param request - sends; tests hand in their own
 */
export function teamClient(base: string, request: typeof fetch): TeamClient {
  const addressOf: TeamClient["addressOf"] = (route, path) => {
    const filled = route.slice(route.indexOf(" ") + 1);
    return `${base}api/v1${filled.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""))}`;
  };
  return {
    addressOf,
    ask: async <R extends Route>(route: R, given: Given<R>) => {
      const { path = {}, query = {}, headers = {}, body } = given as Loose;
      const search = new URLSearchParams(query).toString();
      const isFile = body === undefined || typeof body === "string" || body instanceof Blob;
      const answer = await request(`${addressOf(route, path)}${search === "" ? "" : `?${search}`}`, {
        method: route.slice(0, route.indexOf(" ")),
        headers: { ...(isFile ? {} : { "Content-Type": JSON_TYPE }), ...headers },
        ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
      });
      const isJson = (answer.headers.get("Content-Type") ?? "").startsWith(JSON_TYPE);
      const said: unknown = isJson ? await answer.json() : await answer.text();
      return replyOf(answer, said) as Reply<R>;
    },
  };
}

interface Loose {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Record<string, string>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function replyOf({ ok, status, headers }: Response, said: unknown): unknown {
  if (ok) return { status: "done", answer: said, tag: headers.get("ETag") };
  if (status === CLASH && typeof said === "object") return { status, refused: said };
  const refused = typeof said === "object" ? said : { message: String(said), lines: [String(said)] };
  return { status: "other", code: status, refused };
}
