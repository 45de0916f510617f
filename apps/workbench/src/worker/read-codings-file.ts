import { type Case, checkCodings, isPositionHeader, type PlacedCoding, type Problem, readPositionTable } from "entente";
import { readDocument } from "../../../../packages/entente-cli/src/documents/read-document.js";
import { otherThanNamed } from "../../../../packages/entente-cli/src/formats/other-than-named.js";
import { readStatementFile, tableRows } from "../../../../packages/entente-cli/src/formats/read-file.js";
import { formatOf } from "../../../../packages/entente-cli/src/formats/statement-file.js";
import type { GivenFile, ReadCodings, ReadFile } from "../runner/documents-protocol.js";

/** Coder of codings for which a file names none, as the command has it. */
const CODER = "import";

/** What a file of statements or positions says, before it is checked against the case. */
export type RawCodings = Awaited<ReturnType<typeof rawCodings>>;

export async function rawCodings(file: GivenFile, kase: Case) {
  const format = formatOf(file.bytes);
  const none = { positions: [] as ReadCodings["positions"] };
  if (format === null) return { ...otherThanNamed(file), ...none };
  if (format === "csv" || format === "xlsx") {
    const table = await tableRows(format, file.bytes);
    if ("rows" in table && table.rows[0] !== undefined && isPositionHeader(table.rows[0].cells)) {
      const { edits, problems } = readPositionTable(table.rows, { file: file.name, kase });
      return { codings: [], sources: [], positions: problems.some(isError) ? [] : edits, problems };
    }
  }
  return { ...(await readStatementFile(format, file.bytes, { file: file.name, kase, coder: CODER })), ...none };
}

/**
 * The codings of a file that can stand in the case, and a problem for each that cannot. One on a text that is at hand under
 * another id, told by the hash of the text, comes to stand on that.
 */
export async function codingsOf(
  { name, bytes }: GivenFile,
  raw: RawCodings,
  { kase, hashes }: { readonly kase: Case; readonly hashes: Readonly<Record<string, string>> },
): Promise<ReadFile> {
  const sources = await newSources(raw, kase);
  const same = new Map(
    sources.flatMap(({ id, text }) => {
      const here = text === null ? undefined : hashes[text.hash];
      return here === undefined ? [] : [[id, here] as const];
    }),
  );
  const whole: Case = {
    ...kase,
    sources: { ...Object.fromEntries(sources.map(({ id, source }) => [id, source])), ...kase.sources },
  };
  const codings: ReadCodings["codings"][number][] = [];
  const problems: Problem[] = [...raw.problems];
  for (const placed of raw.codings) {
    const entry = { ...placed.entry, source: same.get(placed.entry.source) ?? placed.entry.source };
    const wrong = checkCodings(whole, [{ ...placed, entry }]).filter(isError);
    if (wrong.length === 0) codings.push(entry);
    problems.push(...wrong.map((one) => namedBy(one, placed)));
  }
  const used = new Set(codings.map(({ source }) => source));
  const found = { codings, positions: raw.positions, sources: sources.filter(({ id }) => used.has(id)) };
  // What cannot be read at all is no file of codings; one of which every line is wrong is.
  const isEmpty = codings.length + raw.codings.length + raw.positions.length === 0 && problems.some(isError);
  return {
    name,
    bytes,
    text: null,
    codings: isEmpty && problems.every(({ line }) => line === 0) ? null : found,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

async function newSources({ sources }: RawCodings, kase: Case): Promise<ReadCodings["sources"]> {
  const found: ReadCodings["sources"][number][] = [];
  for (const { id, source, text: said } of sources) {
    if (Object.hasOwn(kase.sources, id)) continue;
    const bytes = said === null ? null : new TextEncoder().encode(said);
    const text = bytes === null ? null : (await readDocument(bytes, { name: `${id}.txt`, id })).text;
    found.push({ id, source, text, bytes });
  }
  return found;
}

/** A statement of a database or project stands on no line: its id tells which it is. */
function namedBy(problem: Problem, { entry }: PlacedCoding): Problem {
  return problem.line > 0 ? problem : { ...problem, column: 0, message: `${entry.id}: ${problem.message}` };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
