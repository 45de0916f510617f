import type { Case, CaseEdit, Problem, Speech } from "entente";
import type { DocumentFile } from "../documents/read-parts.js";
import type { Io } from "../io.js";

/** A kind of file that `entente import` reads. */
export interface ImportFormat {
  readonly id: string;
  /** Whether a file is of this kind: by its bytes, and by its name only where no byte tells. */
  readonly recognises: (file: DocumentFile) => boolean;
  /** Loaded when a file of this kind is read, so that no other pays for it. */
  readonly load: () => Promise<ImportFile>;
}

/** What a file is imported into. */
export interface ImportInto {
  /** The case with what the files before this one put into it; null where none was named. */
  readonly kase: Case | null;
  /** Folder of the case; of the command where there is none. */
  readonly folder: string;
  /** Id wished for what the file becomes; omitted: made from what the file says. */
  readonly id?: string | undefined;
  /** Coder of statements; omitted: as the file says. */
  readonly coder?: string | undefined;
  /** Whether statements become statements of the case instead of codings beside it. */
  readonly intoCase?: boolean | undefined;
  readonly io: Io;
  readonly speech: Speech;
}

/** What a file becomes. Nothing of it is written by whoever makes it: the command does, or only says so. */
export interface Imported {
  /** Changes of the case, in order. */
  readonly edits: readonly CaseEdit[];
  /** New files, by their path from the folder of the case. One that is there with the same bytes is left as it is. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Sentences that say what was done. */
  readonly said: readonly string[];
  /** What `--json` prints for the file. */
  readonly json: unknown;
  readonly problems: readonly Problem[];
  /** Nothing of the file could be read; problems say why. */
  readonly failed: boolean;
}

export type ImportFile = (file: DocumentFile, into: ImportInto) => Promise<Imported>;
