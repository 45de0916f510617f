import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Case } from "../../case/model.js";
import { inLanguage } from "../../case/text.js";
import { hashOfBytes } from "../../evidence/documents/hash-of-bytes.js";
import { csvText } from "../csv-text.js";
import { packageTables } from "./package-tables.js";

/** Name of the descriptor in a package's folder. */
const DESCRIPTOR = "datapackage.json";

/** A case as its file holds it, and the texts of sources that lie beside it, by their paths. */
export interface ToPack {
  readonly kase: Case;
  readonly file: Uint8Array;
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/**
 * A data package (Frictionless Data, version 1): the case file as it is, its texts, the same as tables, and a descriptor with
 * size and SHA-256 of every file. Paths are relative to the package's folder.
 */
export function dataPackage({ kase, file, texts }: ToPack): Readonly<Record<string, Uint8Array>> {
  const id = kase.id ?? "case";
  const tables = packageTables(kase);
  const resources = [
    resourceOf(
      { name: "case", path: `${id}.case.yaml`, bytes: file },
      { title: "The case", mediatype: "application/yaml" },
    ),
    ...tables.map(({ name, title, rows, numbers, key }) => {
      const bytes = utf8ToBytes(csvText(rows));
      const fields = (rows[0] ?? []).map((column) => ({
        name: column,
        type: numbers.includes(column) ? "number" : "string",
      }));
      return resourceOf(
        { name, path: `tables/${name}.csv`, bytes },
        {
          title,
          profile: "tabular-data-resource",
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          schema: { fields, missingValues: [""], ...(key.length === 0 ? {} : { primaryKey: key }) },
        },
      );
    }),
    ...[...texts].map(([path, bytes], k) => resourceOf({ name: `text-${k + 1}`, path, bytes }, { title: path })),
  ];
  const descriptor = {
    profile: "data-package",
    name: id,
    title: inLanguage(kase.title, "en", id),
    description: inLanguage(kase.question, "en", ""),
    sources: Object.entries(kase.sources).map(([source, { title, url }]) => ({
      title: inLanguage(title, "en", source),
      ...(url === undefined ? {} : { path: url }),
    })),
    resources: resources.map(({ entry }) => entry),
  };
  return {
    [DESCRIPTOR]: utf8ToBytes(`${JSON.stringify(descriptor, null, 2)}\n`),
    ...Object.fromEntries(resources.map(({ path, bytes }) => [path, bytes])),
  };
}

function resourceOf(
  { name, path, bytes }: { readonly name: string; readonly path: string; readonly bytes: Uint8Array },
  more: object,
) {
  return { path, bytes, entry: { name, path, ...more, bytes: bytes.length, hash: hashOfBytes(bytes) } };
}
