import {
  codebookOf,
  type Exchanged,
  projectOfStatements,
  type QdaProject,
  type ReadingFile,
  readQde,
  statementsOfProject,
  type ToExchange,
  textPath,
  writeQdc,
  writeQde,
} from "entente";
import { strToU8, type Zippable, zipSync } from "fflate";
import { failedFile } from "./failed-file.js";
import { unpack } from "./unpack.js";

/** Date of every entry, so that the same project gives the same bytes. */
const EPOCH = "2000-01-01T00:00:00Z";

/** A project of an archive (.qdpx), or of its XML alone (.qde, .qdc), with what was left out of it. */
export type OpenedProject =
  | { readonly project: QdaProject; readonly left: ReadonlyMap<string, number>; readonly wrong: readonly string[] }
  | { readonly refused: string };

export function openProject(bytes: Uint8Array): OpenedProject {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readQde(textOf(bytes), () => null);
  const opened = unpack(bytes, (name) => /\.(?:qde|txt)$/i.test(name));
  if ("refused" in opened) return opened;
  const found = [...opened.files].find(([name]) => /(?:^|\/)project\.qde$/i.test(name));
  if (found === undefined) return { refused: "holds no project.qde. Export it again as a REFI-QDA project." };
  // Programs spell the folder of the texts in their own ways.
  const byName = new Map([...opened.files].map(([name, file]) => [name.toLowerCase().replace(/^.*\//, ""), file]));
  return readQde(textOf(found[1]), (path) => {
    const file = byName.get(path.toLowerCase().replace(/^.*\//, ""));
    return file === undefined ? null : textOf(file);
  });
}

/** An archive of a project: the same bytes for the same project. */
export function packProject(project: QdaProject): Uint8Array {
  const texts = project.sources.flatMap(({ guid, text }) =>
    text === null ? [] : [[`Sources/${textPath(guid)}`, entry(strToU8(text))] as const],
  );
  return zipSync({ "project.qde": entry(strToU8(writeQde(project, EPOCH))), ...Object.fromEntries(texts) });
}

function entry(bytes: Uint8Array): Zippable[string] {
  return [bytes, { mtime: "2000-01-01 00:00:00", level: 6 }];
}

export function readProject(bytes: Uint8Array, reading: ReadingFile): Exchanged & { readonly project?: QdaProject } {
  const opened = openProject(bytes);
  if ("refused" in opened) return failedFile(reading.file, opened.refused);
  const { project, left, wrong } = opened;
  const read = statementsOfProject(project, reading);
  const lost = [...left].map(([name, count]) => `${count} × <${name}> is not read.`);
  const problems = [...wrong, ...lost].map((message) => ({
    code: "lost",
    severity: "warning" as const,
    file: reading.file,
    line: 0,
    column: 0,
    path: "",
    message,
  }));
  return { ...read, problems: [...problems, ...read.problems], project };
}

export function writeProject(given: ToExchange): Uint8Array {
  return packProject(projectOfStatements(given));
}

export function writeCodebook({ kase }: ToExchange): string {
  return writeQdc(codebookOf(kase));
}

/** UTF-8 with or without a mark, or UTF-16 with one; what is neither is read as it comes, and says so by its letters. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}
