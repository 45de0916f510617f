import type { Case, Text } from "../../case/model.js";
import { inLanguage } from "../../case/text.js";
import { positionTable } from "../position-table.js";
import { statementTable } from "../statement-table.js";

/** A table of the package: its rows with the header first, and the columns that hold numbers. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly string[];
  readonly key: readonly string[];
}

const LANGUAGES = ["en", "ko", "ja", "zh"] as const;

/** What of a case is tables: for those who read it with a program for tables. The case file itself holds all of it. */
export function packageTables(kase: Case): readonly PackageTable[] {
  const statements = statementTable(kase.statements);
  return [
    { name: "parties", title: "Parties", rows: partyRows(kase), numbers: ["capability"], key: ["id"] },
    {
      name: "options",
      title: "Issues and their options",
      rows: optionRows(kase),
      numbers: ["at"],
      key: ["issue", "option"],
    },
    {
      name: "positions",
      title: "Positions and saliences",
      rows: positionTable(kase),
      numbers: ["salience", "low", "high", "salienceLow", "salienceHigh"],
      key: [],
    },
    { name: "sources", title: "Sources", rows: sourceRows(kase), numbers: [], key: ["id"] },
    {
      name: "statements",
      title: "Coded statements",
      rows: statements,
      numbers: ["paragraph", "priority", "start", "end"],
      key: ["id"],
    },
  ];
}

const named = (text: Text | undefined, language: string): string =>
  text === undefined ? "" : typeof text === "string" ? (language === "en" ? text : "") : (text[language] ?? "");

function partyRows({ parties }: Case): string[][] {
  const rows = Object.entries(parties).map(([id, party]) => [
    id,
    ...LANGUAGES.map((language) => named(party.name, language)),
    party.iso ?? "",
    party.capability === undefined ? "" : String(party.capability),
    party.within ?? "",
  ]);
  return [["id", ...LANGUAGES.map((language) => `name_${language}`), "iso", "capability", "within"], ...rows];
}

function optionRows({ issues }: Case): string[][] {
  const rows = Object.entries(issues).flatMap(([issue, { options, statusQuo }]) =>
    Object.entries(options).map(([option, { at, name }]) => [
      issue,
      option,
      String(at),
      ...LANGUAGES.map((language) => named(name, language)),
      option === statusQuo ? "yes" : "no",
    ]),
  );
  return [["issue", "option", "at", ...LANGUAGES.map((language) => `name_${language}`), "status_quo"], ...rows];
}

function sourceRows({ sources }: Case): string[][] {
  const rows = Object.entries(sources).map(([id, { title, author, publisher, date, language, file, url }]) => [
    id,
    inLanguage(title, "en", ""),
    [author ?? []].flat().join("; "),
    publisher ?? "",
    date ?? "",
    language ?? "",
    file ?? "",
    url ?? "",
  ]);
  return [["id", "title", "author", "publisher", "date", "language", "file", "url"], ...rows];
}
