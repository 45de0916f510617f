import { join } from "node:path";
import { type Case, formatProblem, type Overlay, readOverlay } from "entente";
import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";
import { identityIn, LARGEST_OPEN, open } from "./sealing.js";

export const OVERLAY_ENDING = ".party.yaml";

/** Sealed overlays that lie in a folder, in alphabetical order. */
async function overlayFiles(folder: string, io: Io): Promise<string[]> {
  const names = await io.listFolder(folder);
  return names
    .filter((name) => name.endsWith(OVERLAY_ENDING))
    .sort()
    .map((name) => join(folder, name));
}

/** The key of a file. @throws {Stop} 64 where the file cannot be read or holds none */
export async function keyOf(file: string, io: Io): Promise<string> {
  const bytes = await io.readFile(file).catch(() => null);
  const identity = bytes === null ? null : await identityIn(new TextDecoder().decode(bytes));
  if (identity !== null) return identity;
  const why = bytes === null ? "cannot be read" : "holds no key";
  throw new Stop(
    STATUS.badCommandLine,
    `entente: --key: ${file}: ${why}. Name a file that \`entente overlay keygen\` wrote.`,
  );
}

/** An overlay with its file, or the lines that say why it cannot be used. */
export type Entrusted =
  | { readonly file: string; readonly overlay: Overlay }
  | { readonly file: string; readonly why: "other-case" }
  | { readonly file: string; readonly why: "bad"; readonly lines: readonly string[] };

/** Everything that lies beside a case, opened as far as the key opens it. */
export async function allEntrusted(folder: string, kase: Case, opening: Opening): Promise<readonly Entrusted[]> {
  const files = await overlayFiles(folder, opening.io);
  return Promise.all(files.map((file) => entrusted(file, kase, opening)));
}

/** Opens one overlay of a case. */
async function entrusted(file: string, kase: Case, { identity, io }: Opening): Promise<Entrusted> {
  const opened = await open(await io.readFile(file), identity);
  if (opened.kind !== "open") return { file, why: "bad", lines: [`entente: ${file}: ${WHY[opened.kind]}`] };
  const { overlay, problems } = readOverlay(opened.text, kase, { file });
  if (overlay !== null) return { file, overlay };
  if (problems.some(({ code }) => code === "other-case")) return { file, why: "other-case" };
  return { file, why: "bad", lines: problems.map(formatProblem) };
}

interface Opening {
  readonly identity: string;
  readonly io: Io;
}

const WHY = {
  "other-key": "is sealed for another key, so nothing of it is read. Use its owner's or the mediator's.",
  plain: "is not sealed, so it is not read. Seal it with `entente overlay seal`, and delete the open copy.",
  damaged: "was changed or cut short since it was sealed, so nothing of it is read. Ask its party for it again.",
  large: `is larger than an overlay may be, ${LARGEST_OPEN / 1024} kB, so nothing of it is read. Take notes out of it.`,
} as const;
