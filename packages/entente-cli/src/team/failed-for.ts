import type { Context } from "hono";
import { refusal } from "../server/api/answer-verb.js";
import { failedWriting } from "../server/failed-writing.js";
import { faultOf } from "./log.js";
import { refusedAt } from "./refused.js";
import type { Team } from "./team.js";

/** What the system and PostgreSQL say of a database that is not there, stops or starts. */
const ABSENT = /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|57P0\d|08\w{3})$/;
const BROKEN = /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout e\w+)/;

/** Says in one line what went wrong; what is a fault of the program goes to the log, without what anybody wrote. */
export function failedFor({ log }: Pick<Team, "log">): (error: Error, context: Context) => Response {
  return (error, context) => {
    const full = failedWriting(error);
    if (full !== null) return refusedAt(context, full.status, full.message);
    if (isAbsent(error)) {
      log({ event: "database", ...faultOf(error) });
      context.header("Retry-After", "2");
      // The connection may have broken after the database had taken what was sent, and before it could say so.
      const isReading = ["GET", "HEAD"].includes(context.req.method);
      const then = isReading ? "" : " What you sent may be written or not: read before you send it again.";
      return refusedAt(context, 503, `The database does not answer. Try again in a moment.${then}`);
    }
    const { status, body } = refusal(error);
    if (status === 500) log({ event: "fault", ...faultOf(error) });
    return context.body(body, status, { "Content-Type": "application/json; charset=utf-8" });
  };
}

/**
 * A socket in the file system is not there (ENOENT) while the database starts again, and the library of accounts says of a
 * database that went between two questions only that it failed itself.
 */
function isAbsent(error: Error): boolean {
  const { code, syscall, statusCode } = error as {
    readonly code?: unknown;
    readonly syscall?: unknown;
    readonly statusCode?: unknown;
  };
  if (error.name === "APIError") return statusCode === 500;
  return (typeof code === "string" && ABSENT.test(code)) || syscall === "connect" || BROKEN.test(error.message);
}
