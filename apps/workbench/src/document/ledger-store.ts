import type { WorkDocument } from "./document.js";
import type { Folder } from "./folder.js";
import { PROJECT_KEY } from "./member.js";
import type { Vault } from "./vault.js";

/** Beginning of the names under which the browser keeps ledgers, beside the cases themselves. */
export const LEDGER = "ledger:";

/** The ledger of a case: a file beside it in the user's folder, else kept in the browser. */
export interface LedgerStore {
  readonly read: () => Promise<string>;
  /** What somebody else has sealed since it was read is not written over: `changed`, and it is read again. */
  readonly write: (text: string) => Promise<"written" | "changed">;
  readonly file: string;
}

export function ledgerStore(
  key: string,
  { file: caseFile }: Pick<WorkDocument, "file">,
  { vault, folder, now }: { readonly vault: Vault; readonly folder: Folder; readonly now: () => number },
): LedgerStore {
  const file = `${caseFile.replace(/\.case\.(ya?ml|json)$/, "")}.ledger.jsonl`;
  const isInFolder = key.startsWith("folder:") || key.startsWith(PROJECT_KEY);
  let tag: string | null = null;
  return {
    file,
    read: async () => {
      if (!isInFolder) return (await vault.load(`${LEDGER}${key}`))?.text ?? "";
      const found = await folder.read(file);
      tag = found?.tag ?? null;
      return found?.text ?? "";
    },
    write: async (text) => {
      if (!isInFolder) {
        await vault.save({ key: `${LEDGER}${key}`, file, text, changes: [], scenarios: {}, saved: now() });
        return "written";
      }
      const written = await folder.write(file, text, tag);
      if ("refused" in written && written.refused === "changed") return "changed";
      if (!("tag" in written))
        throw new Error(
          written.refused === "failed" ? written.message : `${file} was not written (${written.refused}).`,
        );
      tag = written.tag;
      return "written";
    },
  };
}
