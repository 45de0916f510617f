import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A refusal in one line, as the API says it. */
export function refusedAt(context: Context, status: ContentfulStatusCode, line: string): Response {
  return context.json({ message: line, lines: [line] }, status);
}
