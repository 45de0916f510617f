import type { WorkDocument } from "./document.js";
import type { Folder } from "./folder.js";
import { PROJECT_KEY } from "./member.js";
import type { Vault } from "./vault.js";

/** Beginning of the names under which the browser keeps ledgers, beside the cases themselves. */
export const LEDGER = "ledger:";

/** The ledger of a case: a file beside it in the user's folder, else kept in the browser. */
export interface LedgerStore {
  readonly read: () => Promise<string>;
  /**
   * What somebody else has sealed since is not written over: `changed`, and it is read again.
   *
   * @param over - the text as it was read, after which a line was sealed
   */
  readonly write: (text: string, over: string) => Promise<"written" | "changed">;
  readonly file: string;
}

export function ledgerStore(
  key: string,
  { file: caseFile }: Pick<WorkDocument, "file">,
  { vault, folder, now }: { readonly vault: Vault; readonly folder: Folder; readonly now: () => number },
): LedgerStore {
  const file = `${caseFile.replace(/\.case\.(ya?ml|json)$/, "")}.ledger.jsonl`;
  const isInFolder = key.startsWith("folder:") || key.startsWith(PROJECT_KEY);
  let last: { readonly text: string; readonly tag: string | null } = { text: "", tag: null };
  return {
    file,
    read: async () => {
      if (!isInFolder) return (await vault.load(`${LEDGER}${key}`))?.text ?? "";
      const found = await folder.read(file);
      last = { text: found?.text ?? "", tag: found?.tag ?? null };
      return last.text;
    },
    write: async (text, over) => {
      if (!isInFolder) {
        await vault.save({ key: `${LEDGER}${key}`, file, text, changes: [], scenarios: {}, saved: now() });
        return "written";
      }
      // It may have been read anew while the line was sealed.
      if (over !== last.text) return "changed";
      const written = await folder.write(file, text, last.tag);
      if ("refused" in written && written.refused === "changed") return "changed";
      if (!("tag" in written))
        throw new Error(
          written.refused === "failed" ? written.message : `${file} was not written (${written.refused}).`,
        );
      last = { text, tag: written.tag };
      return "written";
    },
  };
}
