import type { Case, SourceText } from "entente";
import type { Folder } from "../document/folder.js";
import { PROJECT_KEY } from "../document/member.js";
import { PICKED_KEY } from "../document/picked-folder.js";
import type { GivenFile } from "../runner/documents-protocol.js";
import { SAMPLES } from "../samples/samples.js";
import type { TextVault } from "./text-vault.js";

/** What is at hand of a case's sources: texts that were read before, and files that still have to be. */
export interface AtHand {
  readonly texts: readonly SourceText[];
  readonly files: readonly (GivenFile & { readonly id: string })[];
}

export interface Places {
  /** Name under which the browser keeps the case: `sample:strait`, `folder:my.case.yaml`. */
  readonly caseKey: string;
  readonly vault: TextVault;
  readonly folder: Folder;
}

/** Looks for each source's document: in the browser's store, beside the sample, in the user's folder. */
export async function sourcesAtHand(sources: Case["sources"], places: Places): Promise<AtHand> {
  const texts: SourceText[] = [];
  const files: (GivenFile & { readonly id: string })[] = [];
  for (const [id, { file }] of Object.entries(sources)) {
    // In a project the document is the one that all have: what this browser kept stands in where none is there.
    const isProject = places.caseKey.startsWith(PROJECT_KEY);
    const there = isProject && file !== undefined ? await bytesOf(file, places) : null;
    const kept =
      there === null ? await places.vault.load(textKey(places.caseKey, id)).catch(() => undefined) : undefined;
    if (kept !== undefined) {
      texts.push({ ...kept.text, id });
      continue;
    }
    const bytes = there ?? (file === undefined || isProject ? null : await bytesOf(file, places));
    if (file !== undefined && bytes !== null) files.push({ id, name: file, bytes });
  }
  return { texts, files };
}

export function textKey(caseKey: string, source: string): string {
  return `${caseKey} ${source}`;
}

async function bytesOf(file: string, { caseKey, folder }: Places): Promise<Uint8Array | null> {
  if (caseKey.startsWith("sample:")) {
    const text = await SAMPLES.find(({ id }) => `sample:${id}` === caseKey)?.source(file);
    return text === undefined || text === null ? null : new TextEncoder().encode(text);
  }
  return ["folder:", PICKED_KEY, PROJECT_KEY].some((one) => caseKey.startsWith(one))
    ? folder.readSource(file).catch(() => null)
    : null;
}
