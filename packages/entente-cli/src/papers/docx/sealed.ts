import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest year that an archive can write down. */
const EPOCH = new Date(1980, 0, 1);

/** A document whose dates are the day it is about, so that making it again gives the same bytes. */
export function sealed(document: Uint8Array, asOf: string): Uint8Array {
  const [year = "2000", month = "01", day = "01"] = asOf.split("-");
  const moment = `${year}-${month}-${day}T00:00:00Z`;
  const parts = unzipSync(document);
  const dated = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    if (name !== "docProps/core.xml") return [name, bytes];
    const text = strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
    return [name, strToU8(text)];
  });
  return zipSync(Object.fromEntries(dated), { level: 6, mtime: EPOCH });
}
