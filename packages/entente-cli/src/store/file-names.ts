import type { EntryKind } from "./tables.js";

const STEM = String.raw`[\p{L}\p{N}][\p{L}\p{N}._-]{0,180}`;
const TEXTS = new RegExp(String.raw`^${STEM}\.(?:(?:case|scenario)\.(?:ya?ml|json)|groups\.csv)$`, "u");
const LINES = new RegExp(String.raw`^(${STEM})\.(codings|decisions|ledger)\.jsonl$`, "u");
const RELEASES = new RegExp(String.raw`^${STEM}\.releases\.jsonl$`, "u");
const KINDS: Readonly<Record<string, EntryKind>> = { codings: "coding", decisions: "decision", ledger: "forecast" };

/** Whether a name is that of a file of a case: by name alone, since a folder within the folder has no name here. */
export function isCaseFile(name: string): boolean {
  return TEXTS.test(name) || LINES.test(name) || isReleases(name);
}

/** Whether a file lists what a mediator has let others know. */
export function isReleases(name: string): boolean {
  return RELEASES.test(name);
}

/** What the lines of a file are, and of which case; null for a file that is no list of lines. */
export function linesKind(name: string): { readonly kind: EntryKind; readonly kase: string } | null {
  const [, stem = "", ending = ""] = LINES.exec(name) ?? [];
  const kind = KINDS[ending];
  if (kind === undefined) return null;
  // `<case id>.<coder>.codings.jsonl`: an id has no dot.
  return { kind, kase: stem.split(".")[0] ?? stem };
}
