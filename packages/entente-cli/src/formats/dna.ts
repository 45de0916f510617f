import {
  type DnaDocument,
  type DnaStatement,
  dnaTablesOf,
  type Exchanged,
  type ReadingFile,
  statementsOfDna,
  type ToExchange,
} from "entente";
import type { Database } from "sql.js";
import { DOCUMENT_LIMITS, inMebibytes } from "../documents/document-limits.js";
import { DNA_SCHEMA, VARIABLES } from "./dna-schema.js";
import { failedFile } from "./failed-file.js";

const NEEDED = ["DOCUMENTS", "STATEMENTS", "VARIABLES", "DATABOOLEAN", "DATASHORTTEXT", "DATALONGTEXT"];
const LARGEST = 4 * DOCUMENT_LIMITS.packed;

type Row = readonly (string | number | null | Uint8Array)[];

/** Loaded when a database is read or written: SQLite as WebAssembly, in memory; it sees no file and runs no extension. */
async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  const { default: load } = await import("sql.js");
  const { Database } = await load();
  return new Database(bytes);
}

/** Reads a database of the Discourse Network Analyzer, version 3; version 2 where it keeps its texts alike. */
export async function readDna(bytes: Uint8Array, reading: ReadingFile): Promise<Exchanged> {
  const { file } = reading;
  if (bytes.length > LARGEST)
    return failedFile(file, `is ${inMebibytes(bytes.length)}, more than the ${inMebibytes(LARGEST)} that are read.`);
  let database: Database | null = null;
  try {
    database = await openDatabase(bytes);
    const tables = new Set(
      rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) =>
        String(name).toUpperCase(),
      ),
    );
    const missing = NEEDED.filter((name) => !tables.has(name));
    if (missing.length > 0)
      return failedFile(
        file,
        `is an SQLite database, but none of the Discourse Network Analyzer: it has no table ${missing[0]}.`,
      );
    const columns = new Set(
      rowsOf(database, "PRAGMA table_info(DATASHORTTEXT)").map(([, name]) => String(name).toUpperCase()),
    );
    return statementsOfDna(
      {
        documents: documentsOf(database),
        statements: statementsIn(database, columns.has("ENTITY") ? "entities" : "values"),
      },
      reading,
    );
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    return failedFile(file, `is no whole database: it was cut off or damaged (${why.slice(0, 80)}).`);
  } finally {
    database?.close();
  }
}

function rowsOf(database: Database, query: string): readonly Row[] {
  return (database.exec(query)[0]?.values ?? []) as readonly Row[];
}

function text(value: Row[number] | undefined): string {
  return typeof value === "string"
    ? value
    : value === null || value === undefined || value instanceof Uint8Array
      ? ""
      : String(value);
}

function documentsOf(database: Database): DnaDocument[] {
  return rowsOf(database, "SELECT ID, Title, Text, Author, Notes, Date FROM DOCUMENTS ORDER BY ID").map(
    ([id, title, whole, author, notes, date]) => ({
      id: Number(id),
      title: text(title),
      text: text(whole),
      author: text(author),
      notes: text(notes),
      date: dayOf(Number(date)),
    }),
  );
}

/** Version 3 counts seconds since 1970, version 2 milliseconds. 0 is a day that nobody gave. */
function dayOf(date: number): string | null {
  const milliseconds = Math.abs(date) > 1e11 ? date : date * 1000;
  const read = new Date(milliseconds);
  if (date === 0 || !Number.isFinite(milliseconds) || Number.isNaN(read.getTime())) return null;
  const day = read.toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : null;
}

function statementsIn(database: Database, shortTexts: "entities" | "values"): DnaStatement[] {
  const values = new Map<number, Record<string, string | number>>();
  const tables = [
    ["DATABOOLEAN", "d.Value", ""],
    ["DATALONGTEXT", "d.Value", ""],
    shortTexts === "entities"
      ? ["DATASHORTTEXT", "e.Value", "JOIN ENTITIES e ON e.ID = d.Entity"]
      : ["DATASHORTTEXT", "d.Value", ""],
  ] as const;
  for (const [table, value, join] of tables)
    for (const [statement, variable, said] of rowsOf(
      database,
      `SELECT d.StatementId, v.Variable, ${value} FROM ${table} d JOIN VARIABLES v ON v.ID = d.VariableId ${join}`,
    )) {
      const own = values.get(Number(statement)) ?? {};
      own[`${text(variable)}`] = table === "DATABOOLEAN" ? Number(said) : text(said);
      values.set(Number(statement), own);
    }
  const coders = new Map(
    rowsOf(database, "SELECT ID, Name FROM CODERS").map(([id, name]) => [Number(id), text(name)] as const),
  );
  return rowsOf(database, "SELECT ID, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY ID").map(
    ([id, document, start, stop, coder]) => ({
      id: Number(id),
      document: Number(document),
      start: Number(start),
      stop: Number(stop),
      coder: coders.get(Number(coder)) ?? null,
      values: values.get(Number(id)) ?? {},
    }),
  );
}

/** A database of the Discourse Network Analyzer 3 with the statements of a case. */
export async function writeDna(given: ToExchange): Promise<Uint8Array> {
  const { documents, statements } = dnaTablesOf(given);
  const database = await openDatabase();
  try {
    database.exec("BEGIN");
    database.exec(DNA_SCHEMA);
    const coders = [...new Set(["Admin", ...statements.map(({ coder }) => coder ?? "Admin")])];
    const insert = (table: string, rows: readonly (readonly (string | number | null)[])[]): void => {
      const [first] = rows;
      if (first === undefined) return;
      const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => "?").join(", ")})`);
      for (const row of rows) statement.run([...row]);
      statement.free();
    };
    insert("SETTINGS(Property, Value)", [
      ["version", "3.0"],
      ["date", "2000-01-01"],
    ]);
    insert(
      "CODERS(ID, Name, Password)",
      coders.map((name, k) => [k + 1, name.slice(0, 190), ""]),
    );
    insert("STATEMENTTYPES(ID, Label, Red, Green, Blue)", [[1, "DNA Statement", 239, 208, 51]]);
    insert(
      "VARIABLES(ID, Variable, DataType, StatementTypeId)",
      VARIABLES.map(([name, type], k) => [k + 1, name, type, 1]),
    );
    insert(
      "DOCUMENTS(ID, Title, Text, Coder, Author, Notes, Date)",
      documents.map(({ id, title, text: whole, author, notes, date }) => [
        id,
        title,
        whole,
        1,
        author,
        notes,
        secondsOf(date),
      ]),
    );
    insert(
      "STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
      statements.map(({ id, document, start, stop, coder }) => [
        id,
        1,
        document,
        start,
        stop,
        coders.indexOf(coder ?? "Admin") + 1,
      ]),
    );
    const entities = new Map<string, number>();
    const entityOf = (variable: number, value: string): number => {
      const key = `${variable} ${value}`;
      const known = entities.get(key) ?? entities.size + 1;
      if (!entities.has(key)) {
        entities.set(key, known);
        insert("ENTITIES(ID, VariableId, Value, Red, Green, Blue)", [[known, variable, value, 0, 0, 0]]);
      }
      return known;
    };
    VARIABLES.forEach(([name, type], k) => {
      const values = statements.map(({ id, values: own }) => [id, k + 1, own[name] ?? ""] as const);
      if (type === "short text")
        insert(
          "DATASHORTTEXT(StatementId, VariableId, Entity)",
          values.map(([id, variable, value]) => [id, variable, entityOf(variable, String(value))]),
        );
      else insert(`${type === "boolean" ? "DATABOOLEAN" : "DATALONGTEXT"}(StatementId, VariableId, Value)`, values);
    });
    database.exec("COMMIT");
    return database.export();
  } finally {
    database.close();
  }
}

function secondsOf(date: string | null): number {
  if (date === null) return 0;
  return Date.parse(date) / 1000;
}
