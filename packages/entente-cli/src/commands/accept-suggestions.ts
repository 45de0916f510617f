import { join } from "node:path";
import {
  appendCodings,
  appendLines,
  type Coding,
  checkCodings,
  codingOf,
  type Decision,
  formatProblem,
  readCase,
  readCodings,
  type Speech,
  type SuggestedStatement,
} from "entente";
import type { Io } from "../io.js";
import { stopOver } from "../load-codings.js";
import { locked, textOf } from "../locked.js";
import type { Model } from "../model/chat.js";
import { coderOf } from "../model/model-of.js";
import { STATUS, Stop } from "../status.js";
import { writableCase } from "../writable-case.js";

interface Accepting {
  readonly flags: { readonly case: string; readonly as?: string; readonly accept?: string };
  /** Documents that are no sources of the case. */
  readonly foreign: readonly string[];
  readonly speech: Speech;
  /** The language model that suggested; null: the recogniser. */
  readonly model: Model | null;
}

/** Coder of what the program suggests by itself: where a decision says that its suggestion comes from. */
const RECOGNISER = "recogniser";

/**
 * Puts the chosen suggestions into the coder's file beside the case, and who decided into the history. Whatever `accept`
 * would refuse is refused here, before anything is written.
 */
export async function acceptSuggestions(
  found: readonly SuggestedStatement[],
  { flags, foreign, speech, model }: Accepting,
  io: Io,
): Promise<void> {
  const origin = model === null ? RECOGNISER : coderOf(model);
  const coder = flags.as ?? (model === null ? undefined : origin);
  if (coder === undefined || !/^[a-z][a-z0-9-]*$/.test(coder))
    throw new Stop(STATUS.badCommandLine, "entente: --accept needs --as CODER: small letters, digits and hyphens.");
  const { file: caseFile, folder } = await writableCase(flags.case, io);
  if (foreign.length > 0)
    throw new Stop(
      STATUS.badCase,
      ...foreign.map(
        (name) =>
          `entente: --accept: ${name} is no source of ${caseFile} yet. First run: entente import ${name} --case ${caseFile}`,
      ),
    );
  const chosen = chosenOf(found, flags.accept ?? "");
  const { kase, problems } = readCase(await textOf(caseFile, io), { file: caseFile });
  if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  const id = kase.id ?? "case";
  const file = join(folder, `${id}.${coder}.codings.jsonl`);
  const history = join(folder, `${id}.decisions.jsonl`);
  await locked(file, io, async () => {
    const before = await textOf(file, io);
    const there = readCodings(before, { file });
    stopOver(there.problems);
    const taken = new Set(there.codings.map(({ entry }) => entry.id));
    const fresh = chosen.filter((one) => !taken.has(one.id)).map((one) => placed(one, coder));
    stopOver(
      checkCodings(
        kase,
        fresh.map((entry) => ({ entry, file, line: 0 })),
      ),
    );
    const time = new Date().toISOString();
    // What a model writes into its own file, nobody has decided on yet.
    const decided = coder === origin ? [] : fresh;
    const decisions = decided.map(
      (coding): Decision => ({
        ...{ time, by: coder, decision: "accepted", statement: coding.id },
        suggestion: { ...coding, coder: origin },
      }),
    );
    await io.replaceFile(file, appendCodings(before, fresh));
    if (decisions.length > 0) await io.replaceFile(history, appendLines(await textOf(history, io), decisions));
    io.out(`${speech.say("code.accepted", { n: fresh.length, count: speech.digits.count(fresh.length), file })}\n`);
  });
}

/** The suggestions named; of all, those that tell enough. @throws {Stop} 64 for an id that was not suggested */
function chosenOf(found: readonly SuggestedStatement[], ids: string): readonly SuggestedStatement[] {
  if (ids === "all") return found.filter((one) => codingOf(one, RECOGNISER) !== null);
  return ids.split(",").map((id) => {
    const one = found.find((suggestion) => suggestion.id === id.trim());
    if (one === undefined)
      throw new Stop(STATUS.badCommandLine, `entente: --accept: nothing was suggested as "${id.trim()}".`);
    return one;
  });
}

/** @throws {Stop} 2 for what tells too little to be a coding */
function placed(one: SuggestedStatement, coder: string): Coding {
  const coding = codingOf(one, coder);
  if (coding !== null) return coding;
  throw new Stop(
    STATUS.badCase,
    `entente: --accept: ${one.id} tells no place on an issue, so it cannot be accepted as it is. Code the sentence by hand.`,
  );
}
