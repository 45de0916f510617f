import { CommanderError } from "commander";
import { EntenteError } from "entente";
import type { Io } from "../../io.js";
import { FAILURES, inOneLine, STATUS, Stop } from "../../status.js";

/** An answer as HTTP gives it. */
export interface VerbReply {
  /** 400 over what was asked, 422 over a case that does not answer, 500 over a fault of the program. */
  readonly status: 200 | 400 | 422 | 500;
  /** JSON, a page, or the bytes of a document. */
  readonly body: string | Uint8Array;
}

/** Why there is no answer. */
type Refusal = VerbReply & { readonly body: string };

/** The one file that an answer may be written into: it is kept in memory and handed back. */
export const ANSWER_FILE = "answer";

const MAIN: Readonly<Record<number, VerbReply["status"]>> = { [STATUS.badCommandLine]: 400 };

/** Runs a command line; throws where the command itself would say on standard error what is wrong. */
export type RunCommand = (line: readonly string[], io: Io) => Promise<number>;

/** Runs a command and hands back what it prints. */
export async function answerVerb(line: readonly string[], io: Io, run: RunCommand): Promise<VerbReply> {
  let printed = "";
  let written: string | Uint8Array | null = null;
  const listening: Io = {
    ...io,
    out: (text) => {
      printed += text;
    },
    err: () => {},
    writeFile: async (path, content, force) => {
      if (path !== ANSWER_FILE) return io.writeFile(path, content, force);
      written = content;
    },
  };
  try {
    await run(line, listening);
    return { status: 200, body: written ?? printed };
  } catch (error) {
    return refusal(error);
  }
}

/** What an error is answered with: its lines, and never where in the program it arose. */
export function refusal(error: unknown): Refusal {
  if (error instanceof Stop) return problem(MAIN[error.status] ?? 422, error.lines);
  if (error instanceof EntenteError) return problem(FAILURES.includes(error.code) ? 422 : 400, [error.message]);
  if (error instanceof CommanderError) return problem(400, [error.message.replace(/^error: /, "")]);
  return problem(500, ["This failed and should not have."]);
}

function problem(status: VerbReply["status"], lines: readonly string[]): Refusal {
  const clean = lines.map((line) => inOneLine(line.replace(/^entente: /, "")));
  return { status, body: `${JSON.stringify({ message: clean[0] ?? "", lines: clean }, null, 2)}\n` };
}
