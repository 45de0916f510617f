import type { Case, Statement } from "../case/model.js";
import type { Problem } from "../case/problem.js";
import { inLanguage } from "../case/text.js";
import type { PlacedCoding } from "../evidence/coding/read-codings.js";
import { type CaseNames, caseNames } from "./case-names.js";
import { checkedCoding, idOf, note, plainStatement, type ReadingFile } from "./exchanged.js";
import { lacking, readTags } from "./tags.js";

/**
 * A statement as it goes along inside a format that cannot hold all of it: with the place and the tags that were written, so
 * that what somebody changed in another program is seen.
 */
interface Envelope {
  readonly entente: 1;
  readonly id: string;
  readonly at: readonly [number, number];
  readonly tags: readonly string[];
  readonly statement: Readonly<Record<string, unknown>>;
}

/** A stretch of text as another program has it: Unicode code points from 0, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
  /** What may be an envelope. */
  readonly said: string;
  readonly coder: string | null;
  readonly actor?: string | undefined;
  /** The text between its ends, where it is known. */
  readonly quote?: string | undefined;
  readonly source: string;
  /** How problems name it, and an id for it. */
  readonly name: string;
  readonly id: string;
}

export function sealed(
  id: string,
  statement: Statement,
  at: readonly [number, number],
  tags: readonly string[],
): string {
  const envelope: Envelope = { entente: 1, id, at, tags, statement: plainStatement(statement) };
  return JSON.stringify(envelope);
}

/** The envelope in a text; null where it is something else. */
function unsealed(text: string): Envelope | null {
  if (!text.startsWith('{"entente":1,')) return null;
  try {
    const value: unknown = JSON.parse(text);
    const { id, at, tags, statement } = value as Envelope;
    const isWhole =
      typeof id === "string" &&
      Array.isArray(at) &&
      Array.isArray(tags) &&
      typeof statement === "object" &&
      statement !== null;
    return isWhole ? (value as Envelope) : null;
  } catch {
    return null;
  }
}

/** Names by which other programs tag a statement: its party, its issue, its stance. */
export function tagsOf(kase: Case, { holder, issue, stance }: Statement): string[] {
  const ladder = issue === undefined ? undefined : kase.issues[issue];
  const party = inLanguage(kase.parties[holder]?.name, "en", holder);
  if (issue === undefined) return [party];
  const topic = inLanguage(ladder?.name, "en", issue);
  if (stance === undefined) return [party, topic];
  return [
    party,
    topic,
    typeof stance === "number" ? String(stance) : inLanguage(ladder?.options[stance]?.name, "en", stance),
  ];
}

/** Reads a stretch: the statement that came along in it, with what was changed since; else what its tags say. */
export function readStretch(
  stretch: Stretch,
  reading: ReadingFile,
  names: CaseNames = caseNames(reading.kase),
): { readonly coding: PlacedCoding | null; readonly problems: readonly Problem[] } {
  const { file } = reading;
  const problems: Problem[] = [];
  const say = (message: string): void => {
    problems.push(note(file, 0, `${stretch.name}: ${message}`));
  };
  const envelope = unsealed(stretch.said);
  const tagged = readTags(stretch.tags, names);
  const by = stretch.coder ?? reading.coder;
  let value: Record<string, unknown>;
  if (envelope !== null) {
    value = { id: envelope.id, coder: by, ...envelope.statement };
    if (!isSame(envelope.tags, stretch.tags)) {
      const { holder, issue, stance } = tagged;
      Object.assign(value, ...[{ holder }, { issue }, { stance }].filter((one) => !Object.values(one).includes(null)));
      say("was coded anew in another program; its new codes count.");
    }
    if (envelope.at[0] !== stretch.start || envelope.at[1] !== stretch.end) {
      Object.assign(value, { start: stretch.start, end: stretch.end });
      delete value.quote;
      say("was moved in another program; its new place counts.");
    }
  } else {
    const missing = lacking(tagged);
    if (missing !== "") {
      say(`its codes (${stretch.tags.join(", ") || "none"}) name ${missing} of the case; it was left out.`);
      return { coding: null, problems };
    }
    const { holder, issue, stance, rest } = tagged;
    if (rest.length > 0) say(`codes that were not read: ${rest.join(", ")}.`);
    const { start, end, actor, quote } = stretch;
    value = {
      id: stretch.id,
      coder: by,
      source: stretch.source,
      holder,
      issue,
      stance,
      start,
      end,
      ...(actor === undefined ? {} : { actor }),
      ...(quote === undefined || quote === "" ? {} : { quote }),
    };
  }
  const read = checkedCoding(value, { file, line: 0 });
  const told = read.problems.map((one) => ({ ...one, column: 0, message: `${stretch.name}: ${one.message}` }));
  return { coding: read.coding, problems: [...problems, ...told] };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

/** Id of the source that a document of another program is: by what was written with it, its title, or a new one. */
export function sourceIdOf(marked: string | null, title: string, names: CaseNames): string {
  return (marked === null ? null : (names.source(marked) ?? marked)) ?? names.source(title) ?? idOf(title, "source");
}
