import { askConflict, type ConflictAnswer, EntenteError, formatProblem, type Language, readConflict } from "entente";
import type { Io } from "../io.js";
import { readBytes } from "../load-case.js";
import type { Style } from "../render/style.js";
import { paragraph } from "../render/wrap.js";
import { STATUS, Stop } from "../status.js";

interface ConflictQuestion {
  readonly language: Language;
  /** The state asked about, by its name in the file. */
  readonly target: unknown;
}

/**
 * Answers `break` for a conflict file: states and moves, or options and owners, and rankings.
 *
 * @throws {Stop} 2 where the conflict is bad, 64 where there is no such file or state
 */
export async function answerConflict(
  name: string,
  io: Io,
  { language, target }: ConflictQuestion,
): Promise<ConflictAnswer> {
  const { bytes, file } = await readBytes(name, io);
  const { conflict, problems } = readConflict(bytes, { file });
  if (conflict === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  try {
    return askConflict(conflict, { target: typeof target === "string" ? target : undefined, language });
  } catch (error) {
    if (!(error instanceof EntenteError && error.code === "unknown-state")) throw error;
    throw new Stop(STATUS.badCommandLine, `entente: --package: ${error.message}`);
  }
}

/** The sentences of an answer about a conflict. */
export function renderConflict({ findings }: ConflictAnswer, { width, strong }: Style): string {
  const [headline, ...others] = findings.map(({ text }) => text);
  const list = others.map((text) => paragraph(text, { width, lead: "- " })).join("\n");
  return `${strong(paragraph(headline ?? "", { width }))}\n\n${list}\n`;
}
