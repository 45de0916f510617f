import type { Context } from "hono";
import type { Io } from "../../io.js";
import { inOneLine } from "../../status.js";
import { failedWriting } from "../failed-writing.js";
import { refusal } from "./answer-verb.js";

/**
 * Says what went wrong in one line, and never where in the program. What is a fault of the program goes to standard error
 * too, for who runs it.
 */
export function failedOn(io: Pick<Io, "err">): (error: Error, context: Context) => Response {
  return (error, context) => {
    const full = failedWriting(error);
    if (full !== null) return message(context, full.status, full.message);
    const { status, body } = refusal(error);
    if (status === 500) io.err(`entente: this failed and should not have: ${inOneLine(String(error)).slice(0, 300)}\n`);
    return context.body(body, status, { "Content-Type": "application/json; charset=utf-8" });
  };
}

type Status = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 507;

/** A refusal in one line. */
export function message(context: Context, status: Status, line: string): Response {
  return context.json({ message: line, lines: [line] }, status);
}
