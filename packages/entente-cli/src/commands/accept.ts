import { join } from "node:path";
import {
  type Acceptance,
  acceptCodings,
  appendLines,
  type Case,
  checkCodings,
  type Decision,
  decisionSchema,
  editCase,
  formatProblem,
  nearest,
  type PlacedCoding,
  readCase,
  readJsonLines,
  type SourceTexts,
  speechIn,
} from "entente";
import { loadSourceTexts } from "../documents/load-source-texts.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCodings, stopOver } from "../load-codings.js";
import { locked, textOf } from "../locked.js";
import { STATUS, Stop } from "../status.js";
import { writableCase } from "../writable-case.js";
import { type AddCommand, examplesOf } from "./command.js";
import { corrected } from "./corrections.js";
import { printed } from "./verb.js";

interface AcceptFlags {
  readonly case: string;
  readonly ids?: string;
  readonly by?: string;
  readonly correct?: string[];
  readonly reject?: boolean;
  readonly note?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** The command that makes statements of codings. */
export const addAccept: AddCommand = (program, io, done) => {
  program
    .command("accept")
    .summary("Write codings into the case as statements, or record that they were rejected")
    .description(
      "Write codings into the case as statements that name their coder and who accepted them. Comments and order of the case stay. Each decision is added to <case id>.decisions.jsonl beside it.",
    )
    .argument("<codings...>", "codings files (JSON Lines)")
    .requiredOption("--case <file>", "the case that they are written into")
    .option("--ids <id,…>", "only these codings (default: all)")
    .option("--by <name>", "who decides (default: the user's name)")
    .option("--correct <id.field=value...>", "change a field before accepting, as in --correct c3.stance=60")
    .option("--reject", "record that they were rejected; the case stays as it is")
    .option("--note <text>", "why, for the history of decisions")
    .option("--json", "print what was written as JSON")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente accept my.ann.codings.jsonl --case my.case.yaml --by ann",
        'entente accept my.suggested.codings.jsonl --case my.case.yaml --ids c2,c5 --reject --note "said of 2017"',
      ),
    )
    .action(async (files: string[], flags: AcceptFlags) => {
      await accept(files, flags, io);
      done(STATUS.answer);
    });
};

async function accept(files: readonly string[], flags: AcceptFlags, io: Io): Promise<void> {
  const speech = speechIn(languageOf(flags.lang));
  const by = flags.by ?? io.env.USER ?? io.env.USERNAME ?? "unnamed";
  const chosen = chosenOf(await loadCodings(files, io), flags.ids);
  const after = corrected(chosen, flags.correct ?? []);
  const { file, folder } = await writableCase(flags.case, io);
  await locked(file, io, async () => {
    const text = await textOf(file, io);
    const { kase, problems } = readCase(text, { file });
    if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    const history = join(folder, `${kase.id ?? "case"}.decisions.jsonl`);
    const before = await historyOf(history, io);
    const accepted =
      flags.reject === true
        ? { edits: [], statements: {}, problems: [] }
        : acceptedOf(kase, after, { by, texts: (await loadSourceTexts(folder, kase, io)).texts });
    const decisions = decisionsOn(chosen, { flags, by, accepted, changed: (k) => after[k] !== chosen[k] });
    if (accepted.edits.length > 0) await io.replaceFile(file, written(text, accepted, file));
    await io.replaceFile(history, appendLines(before, decisions));
    const n = chosen.length;
    const values = { n, count: speech.digits.count(n), file, history };
    io.out(
      flags.json === true
        ? printed({
            entente: 1,
            verb: "accept",
            case: { id: kase.id ?? "case" },
            params: { files, by },
            result: { decisions, statements: accepted.statements },
            findings: [],
            warnings: [],
          })
        : `${speech.say(flags.reject === true ? "accept.rejected" : "accept.written", values)}\n`,
    );
  });
}

/** The codings that were named. @throws {Stop} 64 for an id that none of them has */
function chosenOf(codings: readonly PlacedCoding[], ids: string | undefined): readonly PlacedCoding[] {
  if (ids === undefined) return codings;
  const wanted = ids.split(",").map((id) => id.trim());
  const known = codings.map(({ entry }) => entry.id);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown === undefined) return codings.filter(({ entry }) => wanted.includes(entry.id));
  const near = nearest(unknown, known);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  throw new Stop(STATUS.badCommandLine, `entente: --ids: no coding "${unknown}".${hint}`);
}

/** @throws {Stop} 2 over codings that the case cannot take */
function acceptedOf(
  kase: Case,
  codings: readonly PlacedCoding[],
  { by, texts }: { readonly by: string; readonly texts: SourceTexts },
): Acceptance {
  stopOver(checkCodings(kase, codings, texts));
  const accepted = acceptCodings(kase, codings, by);
  stopOver(accepted.problems);
  return accepted;
}

/** The case's text with the statements in it, read once more before it is put in place. */
function written(text: string, { edits }: Acceptance, file: string): string {
  const after = editCase(text, edits);
  stopOver(readCase(after, { file }).problems);
  return after;
}

/** The decisions so far. @throws {Stop} 2 where one cannot be read: nothing is added to a history that is broken */
async function historyOf(file: string, io: Io): Promise<string> {
  const text = await textOf(file, io);
  stopOver(readJsonLines(text, { file, schema: decisionSchema }).problems);
  return text;
}

function decisionsOn(
  chosen: readonly PlacedCoding[],
  {
    flags,
    by,
    accepted,
    changed,
  }: {
    readonly flags: AcceptFlags;
    readonly by: string;
    readonly accepted: Acceptance;
    readonly changed: (k: number) => boolean;
  },
): Decision[] {
  const time = new Date().toISOString();
  const note = flags.note === undefined ? {} : { note: flags.note };
  return chosen.map(({ entry }, k) => {
    if (flags.reject === true) return { time, by, decision: "rejected", suggestion: entry, ...note };
    const statement = accepted.statements[entry.id];
    const correction = changed(k) && statement !== undefined ? { correction: statement } : {};
    return {
      time,
      by,
      decision: changed(k) ? "corrected" : "accepted",
      suggestion: entry,
      statement: entry.id,
      ...correction,
      ...note,
    };
  });
}
