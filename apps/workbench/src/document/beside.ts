import type { Folder, Written } from "./folder.js";
import { mergedLines } from "./merged-lines.js";

/**
 * Texts that lie beside a case, by the ending that follows its id: `ann.codings.jsonl`, `decisions.jsonl`, and `groups.csv`
 * for the deals of a class. What is no such file, as which coders see each other's work, the browser alone keeps.
 */
export type Beside = Readonly<Record<string, string>>;

const FILE = /^(?:(?:(?:[a-z][a-z0-9-]*\.)?(?:codings|decisions)|releases)\.jsonl|groups\.csv)$/;

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

/** What lies beside here, put together with what lies there by now. */
export function besideMerged(before: Beside, mine: Beside, theirs: Beside): Beside {
  const endings = Object.keys({ ...before, ...theirs }).filter((ending) => FILE.test(ending));
  const merged = endings.map((ending) => [
    ending,
    mergedLines(before[ending] ?? "", mine[ending] ?? "", theirs[ending] ?? ""),
  ]);
  return { ...mine, ...Object.fromEntries(merged) };
}

/** Writes what lies beside a case into its folder, and only over what was read. */
export interface BesideWriter {
  /** What lies there, as far as this page knows. */
  readonly base: () => Beside;
  /** @param beside - as it was read with the case */
  readonly follow: (beside: Beside) => void;
  /** What became of the first file that could not be written, or the last that may not be; null where all were. */
  readonly write: (id: string, beside: Beside) => Promise<Extract<Written, { refused: string }> | null>;
}

/** Times that lines are put together with those that others add at the same time. */
const TRIES = 5;

/** @param place - on a team's server others add to the same files: their lines and those from here are put together */
export function createBesideWriter(folder: Folder, place: "folder" | "project" = "folder"): BesideWriter {
  let written = new Map<string, string>();

  async function writeTo(name: string, before: string, text: string): Promise<Written> {
    for (let tries = 1; ; tries++) {
      const there = await folder.read(name);
      const theirs = there?.text ?? "";
      if (theirs !== before && place === "folder") return { refused: "changed" };
      const whole = mergedLines(before, text, theirs);
      const result = whole === theirs ? { tag: "" } : await folder.write(name, whole, there?.tag ?? null);
      if (!("refused" in result) || result.refused !== "changed" || place === "folder" || tries === TRIES)
        return result;
    }
  }

  return {
    base: () => Object.fromEntries(written),
    follow: (beside) => {
      written = new Map(Object.entries(beside));
    },
    write: async (id, beside) => {
      let forbidden: Extract<Written, { refused: string }> | null = null;
      for (const [ending, text] of Object.entries(beside)) {
        const before = written.get(ending) ?? "";
        if (!FILE.test(ending) || text === before) continue;
        const result = await writeTo(`${id}.${ending}`, before, text);
        if ("refused" in result) {
          if (result.refused !== "forbidden") return result;
          forbidden = result;
        } else written.set(ending, text);
      }
      return forbidden;
    },
  };
}
