import type { Case, SourceText } from "entente";
import type { Folder } from "../document/folder.js";
import type { Runner } from "../runner/runner.js";
import { askWorker } from "./model.js";
import { sourcesAtHand } from "./source-files.js";
import { openTextVault } from "./text-vault.js";

/** Texts of the sources of the open case: read before, dropped here, beside the sample or in the user's folder. */
export async function textsAtHand(
  sources: Case["sources"],
  { caseKey, folder, runner }: { readonly caseKey: string; readonly folder: Folder; readonly runner: Runner },
): Promise<readonly SourceText[]> {
  const { texts, files } = await sourcesAtHand(sources, { caseKey, vault: openTextVault(), folder });
  return files.length === 0 ? texts : [...texts, ...(await askWorker(runner, { kind: "texts", sources: files })).texts];
}
