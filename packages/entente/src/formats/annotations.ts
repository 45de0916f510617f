import type { Statement } from "../case/model.js";
import type { Problem } from "../case/problem.js";
import { decodeText } from "../case/syntax/decode-text.js";
import { plainDataFaults } from "../case/syntax/parse-text.js";
import { problemAt } from "../evidence/coding/read-codings.js";
import { caseNames } from "./case-names.js";
import {
  checkedCoding,
  type Exchanged,
  idOf,
  note,
  plainStatement,
  type ReadingFile,
  type ToExchange,
} from "./exchanged.js";
import { lacking, readTags } from "./tags.js";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const URN = "urn:entente:";
/** Key of the whole statement beside the tags that other programs read. */
const STATEMENT = `${URN}statement`;
const DEPTH = 32;

/**
 * Statements as an annotation page in JSON-LD: tags for party, issue and stance, the place in the source, and the statement.
 *
 * @source W3C Recommendation of 23 February 2017, Web Annotation Data Model
 */
export function annotations({ kase, statements }: Pick<ToExchange, "kase" | "statements">): string {
  const items = Object.entries(statements).map(([id, statement]) => ({
    id: `${URN}${kase.id ?? "case"}:${id}`,
    type: "Annotation",
    motivation: "classifying",
    ...(statement.coder === undefined ? {} : { creator: { type: "Person", nickname: statement.coder } }),
    body: bodyOf(statement),
    target: targetOf(statement, kase.sources[statement.source]?.url),
    [STATEMENT]: { id, ...plainStatement(statement) },
  }));
  const page = { "@context": CONTEXT, id: `${URN}${kase.id ?? "case"}`, type: "AnnotationPage", items };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function bodyOf({ holder, issue, stance, gloss }: Statement): object[] {
  const tags = [holder, issue, stance].flatMap((tag) => (tag === undefined ? [] : [String(tag)]));
  const glosses = gloss === undefined ? [] : typeof gloss === "string" ? [[undefined, gloss]] : Object.entries(gloss);
  return [
    ...tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
    ...glosses.map(([language, value]) => ({
      type: "TextualBody",
      purpose: "commenting",
      value,
      ...(language === undefined ? {} : { language }),
    })),
  ];
}

function targetOf({ source, start, end, quote }: Statement, url: string | undefined): object {
  const selectors = [
    ...(start === undefined || end === undefined ? [] : [{ type: "TextPositionSelector", start, end }]),
    ...(quote === undefined ? [] : [{ type: "TextQuoteSelector", exact: quote }]),
  ];
  return { source: url ?? `${URN}source:${source}`, ...(selectors.length === 0 ? {} : { selector: selectors }) };
}

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Whether a text begins as JSON-LD of annotations. */
export function isAnnotations(text: string): boolean {
  return /^\s*[[{]/.test(text) && text.includes(CONTEXT);
}

/** Reads annotations: the statement where they carry one, else tags that name a party, an issue and a stance of the case. */
export function readAnnotations(source: string | Uint8Array, reading: ReadingFile): Exchanged {
  const { file } = reading;
  const failed = (message: string): Exchanged => ({
    codings: [],
    sources: [],
    problems: [note(file, 1, message, { severity: "error", code: "no-annotations" })],
  });
  const { text, faults } = decodeText(source);
  if (faults.length > 0) return { codings: [], sources: [], problems: faults.map((one) => problemAt(file, 1, one)) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed("expected JSON-LD, found text that is no whole JSON.");
  }
  const unplain = plainDataFaults(value, DEPTH);
  if (unplain.length > 0) return { codings: [], sources: [], problems: unplain.map((one) => problemAt(file, 1, one)) };
  const items = itemsOf(value);
  if (items.length === 0) return failed("holds no annotation. Expected an AnnotationPage, or one Annotation.");
  const problems: Problem[] = [];
  const codings = items.flatMap((item, k) => {
    const read = readAnnotation(item, { reading, place: k + 1 });
    problems.push(...read.problems);
    return read.coding === null ? [] : [read.coding];
  });
  return { codings, sources: [], problems };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  if (value.type === "Annotation") return [value];
  const first = isObject(value.first) ? listOf(value.first.items) : [];
  return [...listOf(value.items), ...first];
}

function readAnnotation(
  item: unknown,
  { reading, place }: { readonly reading: ReadingFile; readonly place: number },
): ReturnType<typeof checkedCoding> {
  const { file, kase, coder } = reading;
  const lost = (message: string): ReturnType<typeof checkedCoding> => ({
    coding: null,
    problems: [note(file, 0, `annotation ${place}: ${message}`)],
  });
  if (!isObject(item)) return lost("is no object.");
  const creator = isObject(item.creator) ? (item.creator.nickname ?? item.creator.name) : item.creator;
  const by = typeof creator === "string" ? creator : coder;
  const whole = item[STATEMENT];
  if (isObject(whole))
    return numbered(checkedCoding({ id: `a${place}`, coder: by, ...whole }, { file, line: 0 }), place);
  const bodies = listOf(item.body)
    .map((body) => (typeof body === "string" ? { value: body } : body))
    .filter(isObject);
  const tags = bodies.flatMap(({ value, purpose }) =>
    typeof value === "string" && purpose !== "commenting" ? [value] : [],
  );
  const comment = bodies.find(({ purpose }) => purpose === "commenting")?.value;
  const names = caseNames(kase);
  const tagged = readTags(tags, names);
  const missing = lacking(tagged);
  if (missing !== "") return lost(`its tags name ${missing} of the case; it was left out.`);
  const [target] = listOf(item.target);
  const at = isObject(target) ? target : { source: target };
  const named = typeof at.source === "string" ? at.source : "";
  const selectors = listOf(at.selector).filter(isObject);
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const quoteOf = selectors.find(({ type }) => type === "TextQuoteSelector")?.exact;
  const value = {
    id: `a${place}`,
    coder: by,
    source: names.source(named) ?? names.source(named.slice(named.lastIndexOf(":") + 1)) ?? idOf(named, "source"),
    holder: tagged.holder,
    issue: tagged.issue,
    stance: tagged.stance,
    ...(typeof position?.start === "number" && typeof position.end === "number"
      ? { start: position.start, end: position.end }
      : {}),
    ...(typeof quoteOf === "string" ? { quote: quoteOf } : {}),
    ...(typeof comment === "string" ? { gloss: comment } : {}),
  };
  const read = numbered(checkedCoding(value, { file, line: 0 }), place);
  if (tagged.rest.length === 0) return read;
  const rest = tagged.rest.map((tag) => `"${tag}"`).join(", ");
  return { ...read, problems: [...read.problems, note(file, 0, `annotation ${place}: tags not read: ${rest}.`)] };
}

/** Annotations have no lines: problems name them by their number. */
function numbered(read: ReturnType<typeof checkedCoding>, place: number): ReturnType<typeof checkedCoding> {
  return {
    ...read,
    problems: read.problems.map((one) => ({ ...one, column: 0, message: `annotation ${place}: ${one.message}` })),
  };
}
