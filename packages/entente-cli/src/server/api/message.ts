import type { Context } from "hono";
import { failedWriting } from "../failed-writing.js";
import { refusal } from "./answer-verb.js";

/** What went wrong, in one line, and never where in the program. */
export function failed(error: Error, context: Context): Response {
  const full = failedWriting(error);
  if (full !== null) return message(context, full.status, full.message);
  const { status, body } = refusal(error);
  return context.body(body, status, { "Content-Type": "application/json; charset=utf-8" });
}

type Status = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 507;

/** A refusal in one line. */
export function message(context: Context, status: Status, line: string): Response {
  return context.json({ message: line, lines: [line] }, status);
}
