import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Team } from "./team.js";

/**
 * Where a request comes from, to count tries to sign in. Only a proxy is believed, where there is one: what the nearest proxy has added comes last in the header; who can
 * reach the server past the proxy can say anything there, so that tries are counted by account as well.
 */
export function addressOfVisitor(context: Context, { reach }: Pick<Team, "reach">): string {
  const header = reach === "public" ? context.req.header("x-forwarded-for") : undefined;
  const said = (header ?? "").split(",").at(-1)?.trim() ?? "";
  if (said !== "") return said.slice(0, 60);
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
