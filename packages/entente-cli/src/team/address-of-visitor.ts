import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * Where a request comes from, to count tries to sign in. What the nearest proxy has added comes last in the header; who can
 * reach the server past the proxy can say anything there, so that tries are counted by account as well.
 */
export function addressOfVisitor(context: Context): string {
  const said = (context.req.header("x-forwarded-for") ?? "").split(",").at(-1)?.trim() ?? "";
  if (said !== "") return said.slice(0, 60);
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
