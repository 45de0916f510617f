import type { Folder, Written } from "./folder.js";

/**
 * Texts that lie beside a case, by the ending that follows its id: `ann.codings.jsonl`, `decisions.jsonl`. What is no such
 * file, as which coders see each other's work, the browser alone keeps.
 */
export type Beside = Readonly<Record<string, string>>;

const FILE = /^(?:[a-z][a-z0-9-]*\.)?(?:codings|decisions)\.jsonl$/;

/** The id by which files beside a case are named: as the case says, else its file's name up to the first dot. */
export function idOfCase(file: string, text: string): string {
  const [, said] = /^id:\s*["']?([a-z][a-z0-9-]*)/m.exec(text) ?? [];
  return said ?? file.replace(/^.*[\\/]/, "").replace(/\..*$/s, "");
}

/** What lies in the folder beside a case. */
export async function besideIn(folder: Folder, id: string): Promise<Beside> {
  const names = await folder.list();
  const own = names.filter((name) => name.startsWith(`${id}.`) && FILE.test(name.slice(id.length + 1)));
  const files = await Promise.all(own.map((name) => folder.read(name)));
  return Object.fromEntries(
    files.flatMap((file) => (file === null ? [] : [[file.name.slice(id.length + 1), file.text]])),
  );
}

/** Writes what lies beside a case into its folder, and only over what was read. */
export interface BesideWriter {
  /** @param beside - as it was read with the case */
  readonly follow: (beside: Beside) => void;
  /** What became of the first file that could not be written; null where all could. */
  readonly write: (id: string, beside: Beside) => Promise<Extract<Written, { refused: string }> | null>;
}

export function createBesideWriter(folder: Folder): BesideWriter {
  let written = new Map<string, string>();
  return {
    follow: (beside) => {
      written = new Map(Object.entries(beside));
    },
    write: async (id, beside) => {
      for (const [ending, text] of Object.entries(beside)) {
        const before = written.get(ending) ?? "";
        if (!FILE.test(ending) || text === before) continue;
        const there = await folder.read(`${id}.${ending}`);
        if ((there?.text ?? "") !== before) return { refused: "changed" };
        const result = await folder.write(`${id}.${ending}`, text, there?.tag ?? null);
        if ("refused" in result) return result;
        written.set(ending, text);
      }
      return null;
    },
  };
}
