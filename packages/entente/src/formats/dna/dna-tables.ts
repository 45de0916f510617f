import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { inLanguage } from "../../case/text.js";
import { codePointsOf } from "../../evidence/documents/code-points.js";
import { type CaseNames, caseNames } from "../case-names.js";
import { readStretch, sealed, sourceIdOf, tagsOf } from "../envelope.js";
import { type Exchanged, type ExchangedSource, freeId, note, type ReadingFile, type ToExchange } from "../exchanged.js";
import { placedText } from "../placed-text.js";

/** A document of the Discourse Network Analyzer. */
export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly notes: string;
  /** Day, ISO 8601; null where it says none. */
  readonly date: string | null;
}

/** A statement of it: places in UTF-16 code units, as Java counts, and what its variables say. */
export interface DnaStatement {
  readonly id: number;
  readonly document: number;
  readonly start: number;
  readonly stop: number;
  readonly coder: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is read of a database, and written to one. */
export interface DnaTables {
  readonly documents: readonly DnaDocument[];
  readonly statements: readonly DnaStatement[];
}

const SOURCE_MARK = "entente-source: ";
const STAND_IN = "The text is not included: each line stands for a statement.";
/** The variable that carries the whole statement along. */
const ENVELOPE = "entente";
/** Variables that are read as codes; DNA's own statement type has them. */
const READ: readonly string[] = ["person", "organization", "concept", "agreement", "stance", ENVELOPE];

/** Statements of a case as a database holds them: organization, concept and agreement, and the stance beside these. */
export function dnaTablesOf({ kase, statements, texts }: ToExchange): DnaTables {
  const ids = [...new Set(Object.values(statements).map(({ source }) => source))];
  const documents: DnaDocument[] = [];
  const rows: DnaStatement[] = [];
  for (const [k, id] of ids.entries()) {
    const own = Object.entries(statements).filter(([, { source }]) => source === id);
    const placed = placedText(own, texts.get(id));
    const points = codePointsOf(placed.text);
    const { title, author, date } = kase.sources[id] ?? {};
    documents.push({
      id: k + 1,
      title: inLanguage(title, "en", id).slice(0, 190),
      text: placed.text,
      author: [author ?? ""].flat().join("; ").slice(0, 190),
      notes: `${SOURCE_MARK}${id}${placed.isStandIn ? `\n${STAND_IN}` : ""}`,
      date: date ?? null,
    });
    for (const [key, statement] of own) {
      const [start, stop] = placed.places.get(key) ?? [0, 1];
      const tags = tagsOf(kase, statement).map(short);
      const [organization = "", concept = "", stance = ""] = tags;
      const { issue, stance: at } = statement;
      const place =
        typeof at === "number"
          ? at
          : issue === undefined || at === undefined
            ? 100
            : (kase.issues[issue]?.options[at]?.at ?? 100);
      rows.push({
        id: rows.length + 1,
        document: k + 1,
        start: points.unit(start),
        stop: points.unit(stop),
        coder: statement.coder ?? null,
        values: {
          person: short(statement.actor ?? ""),
          organization,
          concept,
          agreement: place >= 50 ? 1 : 0,
          stance,
          [ENVELOPE]: sealed(
            key,
            statement,
            [start, stop],
            codesOf({ organization, concept, stance, agreement: place >= 50 ? 1 : 0 }),
          ),
        },
      });
    }
  }
  return { documents, statements: rows };
}

/** Names are at most 190 characters long there. */
function short(name: string): string {
  return [...name].slice(0, 95).join("");
}

function codesOf({
  organization = "",
  concept = "",
  stance = "",
  agreement,
}: Readonly<Record<string, string | number | undefined>>): string[] {
  const side = agreement === undefined ? [] : [Number(agreement) === 1 ? "agree" : "disagree"];
  return [organization, concept, stance]
    .map(String)
    .filter((name) => name !== "")
    .concat(side);
}

/** Statements of a database: who (organization, else person), on what (concept), for or against (agreement). */
export function statementsOfDna({ documents, statements }: DnaTables, reading: ReadingFile): Exchanged {
  const { file, kase } = reading;
  const names = caseNames(kase);
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const sources = new Map<
    number,
    ExchangedSource & { readonly points: ReturnType<typeof codePointsOf>; readonly text: string | null }
  >();
  const whole = new Map(documents.map((one) => [one.id, one.text]));
  for (const { id, title, text, author, notes, date } of documents) {
    const [mark = "", standIn] = notes.split("\n");
    const marked = mark.startsWith(SOURCE_MARK) ? mark.slice(SOURCE_MARK.length) : null;
    const source = marked ?? freeId(sourceIdOf(null, title, names), taken);
    taken.add(source);
    const said = { title, ...(author === "" ? {} : { author }), ...(date === null ? {} : { date }) };
    sources.set(id, { id: source, source: said, text: standIn === STAND_IN ? null : text, points: codePointsOf(text) });
  }
  const lost = new Set<string>();
  const codings = statements.flatMap((one) => {
    const name = `statement ${one.id}`;
    const source = sources.get(one.document);
    if (source === undefined) {
      problems.push(note(file, 0, `${name}: its document ${one.document} is not in the database; it was left out.`));
      return [];
    }
    for (const variable of Object.keys(one.values)) if (!READ.includes(variable)) lost.add(variable);
    const { person = "", organization = "", concept = "", agreement } = one.values;
    const holder = organization === "" ? person : organization;
    // Whoever codes in that program changes the agreement: a stance that it contradicts is an old one.
    const stance = isContrary(kase, names, one.values) ? "" : one.values.stance;
    const tags = codesOf({ organization: holder, concept, stance, agreement });
    const start = source.points.at(one.start);
    const end = source.points.at(one.stop);
    const read = readStretch(
      {
        start,
        end,
        tags,
        said: String(one.values[ENVELOPE] ?? ""),
        coder: one.coder,
        actor: person === "" || organization === "" ? undefined : String(person),
        quote: source.text === null ? undefined : whole.get(one.document)?.slice(one.start, one.stop),
        source: source.id,
        name,
        id: `d${one.id}`,
      },
      reading,
      names,
    );
    problems.push(...read.problems);
    return read.coding === null ? [] : [read.coding];
  });
  for (const variable of lost) problems.push(note(file, 0, `variable ${JSON.stringify(variable)} is not read.`));
  return { codings, sources: [...sources.values()].map(({ id, source, text }) => ({ id, source, text })), problems };
}

/** Whether a stance lies on the other side of its ladder than the agreement says. */
function isContrary(
  kase: Case | null,
  names: CaseNames,
  { concept, stance = "", agreement }: DnaStatement["values"],
): boolean {
  const issue = names.issue(String(concept));
  if (stance === "" || agreement === undefined || issue === null) return false;
  const option = names.option(issue, String(stance));
  const place = option === null ? Number(stance) : (kase?.issues[issue]?.options[option]?.at ?? Number.NaN);
  return !Number.isNaN(place) && place >= 50 !== (Number(agreement) === 1);
}
