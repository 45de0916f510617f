import { basename, dirname } from "node:path";
import type { Io } from "./io.js";
import { readBytes } from "./load-case.js";
import { STATUS, Stop } from "./status.js";

/** The file of a case that may be written to. @throws {Stop} 64 for standard input and for a case that ships, which is nobody's own */
export async function writableCase(name: string, io: Io): Promise<{ readonly file: string; readonly folder: string }> {
  const { file, folder } = await readBytes(name, io);
  const ships = folder === io.casesFolder && basename(file) === file && dirname(name) === ".";
  if (name !== "-" && !ships) return { file, folder };
  const why = name === "-" ? "standard input cannot be written to" : "a case that ships stays as it is; copy it first";
  throw new Stop(STATUS.badCommandLine, `entente: ${name}: ${why}.`);
}
