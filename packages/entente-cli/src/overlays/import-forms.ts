import { basename, dirname, join } from "node:path";
import {
  answersOverlay,
  type Case,
  type FormAnswers,
  formatProblem,
  type Language,
  readAnswers,
  speechIn,
  tellForms,
} from "entente";
import type { Io } from "../io.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFiles } from "../write-files.js";
import { keyOf, OVERLAY_ENDING } from "./overlay-files.js";
import { LARGEST_OPEN, open, recipientOf, seal } from "./sealing.js";

export interface FormImport {
  readonly key: string;
  /** The case over which the answers are laid. */
  readonly case: string;
  readonly output?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly language: Language;
}

type Forms = [FormAnswers, ...FormAnswers[]];

/**
 * Opens what forms sealed, says it in words, and lays it beside the case as an overlay a party, sealed for the same key. One
 * form that cannot be opened or does not fit, and nothing is written.
 *
 * @throws {Stop} 2 with one line a file that is refused
 */
export async function importForms(files: readonly string[], options: FormImport, io: Io): Promise<void> {
  const { language } = options;
  const loaded = await loadCase(options.case, io);
  const identity = await keyOf(options.key, io);
  const read = await Promise.all(files.map((file) => answersIn(file, loaded.kase, { identity, io })));
  const bad = read.flatMap((one) => ("line" in one ? [one.line] : []));
  if (bad.length > 0) throw new Stop(STATUS.badCase, ...bad);
  const byParty = new Map<string, Forms>();
  for (const one of read) {
    if (!("answers" in one)) continue;
    const known = byParty.get(one.answers.party);
    if (known === undefined) byParty.set(one.answers.party, [one.answers]);
    else known.push(one.answers);
  }
  if (options.output !== undefined && byParty.size > 1) {
    throw new Stop(
      STATUS.badCommandLine,
      "entente: -o: the forms are of several parties; leave it out, and each gets a file.",
    );
  }
  const address = await recipientOf(identity);
  const overlays = await Promise.all(
    [...byParty].map(async ([party, forms]) => {
      const file = options.output ?? placeOf(loaded, party);
      const text = `${JSON.stringify(answersOverlay(loaded.kase, forms), null, 2)}\n`;
      return { file, bytes: new TextEncoder().encode(await seal(text, [address])) };
    }),
  );
  const odd = overlays.find(({ file }) => !file.endsWith(OVERLAY_ENDING));
  if (odd !== undefined) {
    throw new Stop(
      STATUS.badCommandLine,
      `entente: -o: ${odd.file}: must end in ${OVERLAY_ENDING}, so that it is found.`,
    );
  }
  if (options.dryRun !== true) {
    await writeNewFiles(
      overlays.map(({ file, bytes }) => [file, bytes] as const),
      io,
    );
  }
  tell(loaded.kase, byParty, options, io);
  if (options.dryRun === true || options.json === true) return;
  const { say } = speechIn(language);
  for (const { file } of overlays) io.out(`${say("form.wrote", { file })}\n`);
}

function tell(kase: Case, byParty: ReadonlyMap<string, Forms>, { json, language }: FormImport, io: Io): void {
  const speech = speechIn(language);
  const told = [...byParty.values()].map((forms) => ({ forms, ...tellForms(kase, forms, { language }) }));
  if (json === true) {
    io.out(`${JSON.stringify({ entente: 1, forms: told.map(({ tables: _, ...rest }) => rest) }, null, 2)}\n`);
    return;
  }
  for (const one of told) {
    io.out(`${renderFindings(one, one.tables, { style: styleOf(io), speech })}\n`);
    const [first] = one.forms;
    if (one.forms.length > 1) io.out(`${speech.say("form.firstStands", { delegate: first.delegate || "1" })}\n`);
  }
}

/** Beside the case, by its name and the party's. */
function placeOf({ file, folder, kase }: LoadedCase, party: string): string {
  const stem = file === "-" ? (kase.id ?? "case") : basename(file).replace(/\..*$/u, "");
  return join(file === "-" ? "." : dirname(file) === "." ? "." : folder, `${stem}.${party}${OVERLAY_ENDING}`);
}

async function answersIn(
  file: string,
  kase: Case,
  { identity, io }: { readonly identity: string; readonly io: Io },
): Promise<{ readonly answers: FormAnswers } | { readonly line: string }> {
  const bytes = await io.readFile(file).catch(() => null);
  if (bytes === null) return { line: `entente: ${file}: no such file. Name what a form saved.` };
  const opened = await open(bytes, identity);
  if (opened.kind !== "open") return { line: `entente: ${file}: ${WHY[opened.kind]}` };
  const { answers, problems } = readAnswers(opened.text, kase, { file });
  if (answers !== null) return { answers };
  return { line: problems.slice(0, 1).map(formatProblem).join("") };
}

const WHY = {
  "other-key": "is sealed for another key, so nothing of it is read. Use the key for which the form was made.",
  plain: "is no sealed form, so it is not read. Name the file that the form saved.",
  damaged: "was changed or cut short since it was saved, so nothing of it is read. Ask for it again.",
  large: `is larger than any form, ${LARGEST_OPEN / 1024} kB, so nothing of it is read. Name the file that the form saved.`,
} as const;
