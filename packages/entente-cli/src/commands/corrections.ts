import type { PlacedCoding } from "entente";
import { formatProblem, readCodings } from "entente";
import { STATUS, Stop } from "../status.js";

/**
 * Codings with fields changed as asked: `id.field=value`; a value that is JSON is read as such, any other as a text, and none
 * takes the field out.
 *
 * @throws {Stop} 64 for a correction that cannot be read or names no coding, 2 where it leaves a bad coding
 */
export function corrected(codings: readonly PlacedCoding[], corrections: readonly string[]): readonly PlacedCoding[] {
  const parts = corrections.map((text) => partsOf(text, codings));
  return codings.map((placed) => {
    const own = parts.filter(({ id }) => id === placed.entry.id);
    if (own.length === 0) return placed;
    const changed = Object.assign({}, placed.entry, ...own.map(({ field, value }) => ({ [field]: value })));
    const { codings: read, problems } = readCodings(JSON.stringify(changed), { file: "--correct" });
    const [found] = read;
    if (found === undefined) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    return { ...placed, entry: found.entry };
  });
}

function partsOf(text: string, codings: readonly PlacedCoding[]) {
  const [, id, field, value = ""] = /^([^.=\s]+)\.([A-Za-z]+)=(.*)$/s.exec(text) ?? [];
  if (id === undefined || field === undefined)
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --correct: "${text}" is no correction. Write id.field=value, as in c3.stance=60.`,
    );
  if (field === "id" || !codings.some(({ entry }) => entry.id === id))
    throw new Stop(
      STATUS.badCommandLine,
      field === "id"
        ? "entente: --correct: an id stays as it is."
        : `entente: --correct: no coding "${id}" is to be accepted.`,
    );
  return { id, field, value: value === "" ? undefined : spelt(value) };
}

function spelt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
