import type { Agreement, Case, Coding, SourceText, SuggestedStatement } from "entente";
import { createContext, useContext } from "react";
import type { Beside } from "../document/beside.js";
import type { Member } from "../document/member.js";
import type { DocumentsResult, DocumentsTask } from "../runner/documents-protocol.js";
import type { CaseInput } from "../runner/protocol.js";
import type { Runner } from "../runner/runner.js";
import type { Coder } from "./coder.js";

type ResultOf<K extends DocumentsTask["kind"]> = Extract<DocumentsResult, { kind: K }>;

/** What the parts of the Documents screen share. */
export interface DocumentsModel {
  readonly kase: Case;
  readonly beside: Beside;
  /** Whether this page may change the case. */
  readonly isLocked: boolean;
  /** Whether the member's role leaves cases and decisions to others, whatever this page may. */
  readonly isCoderOnly: boolean;
  /** Who one is in the project that the case lies in; null where it lies in none. */
  readonly member: Member | null;
  readonly coder: Coder | null;
  readonly coders: readonly Coder[];
  readonly become: (coder: Coder) => void;
  /** Texts at hand, by the id of their source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Keeps a document in the browser, or in the user's folder; the reason where it could not be. */
  readonly keepText: (
    text: SourceText,
    file: { readonly name: string; readonly bytes: Uint8Array; readonly path: string },
  ) => Promise<string | null>;
  /** What the texts seem to state and nobody decided on. */
  readonly suggestions: readonly SuggestedStatement[];
  readonly isSuggesting: boolean;
  /** Codings that one may see and that wait. */
  readonly waiting: readonly Coding[];
  /** How far the coders agree whose codings one may see; null where only one coded, or it is being worked out. */
  readonly agreement: Agreement | null;
  /** The same in sentences. */
  readonly agreed: readonly string[];
  /** The case as it is written, for the worker. */
  readonly input: CaseInput;
  readonly ask: <K extends DocumentsTask["kind"]>(task: Extract<DocumentsTask, { kind: K }>) => Promise<ResultOf<K>>;
  /** One undo step. */
  readonly editBeside: (beside: Beside, label: string) => void;
}

export const DocumentsContext = createContext<DocumentsModel | null>(null);

export function useDocuments(): DocumentsModel {
  const model = useContext(DocumentsContext);
  if (model === null) throw new Error("a part of Documents was shown outside of it");
  return model;
}

/** Asks the worker; a task that a newer one of its kind has replaced is never answered. */
export function askWorker<K extends DocumentsTask["kind"]>(
  runner: Runner,
  task: Extract<DocumentsTask, { kind: K }>,
): Promise<ResultOf<K>> {
  return new Promise((resolve, reject) => {
    runner.send("documents", { task }, (reply) => {
      if (reply.kind === "documents") resolve(reply.result as ResultOf<K>);
      else if (reply.kind === "failed") reject(new Error(reply.message));
    });
  });
}
