import type { Case, SourceText } from "entente";
import type { Workbench } from "../shell/workbench.js";
import { askWorker } from "./model.js";
import { sourcesAtHand } from "./source-files.js";
import { openTextVault } from "./text-vault.js";

/** Texts of the sources of the open case: read before, dropped here, beside the sample or in the user's folder. */
export async function textsAtHand(
  sources: Case["sources"],
  { key, folder, runner }: Pick<Workbench, "key" | "folder" | "runner">,
): Promise<readonly SourceText[]> {
  const { texts, files } = await sourcesAtHand(sources, { caseKey: key() ?? "", vault: openTextVault(), folder });
  return files.length === 0 ? texts : [...texts, ...(await askWorker(runner, { kind: "texts", sources: files })).texts];
}
