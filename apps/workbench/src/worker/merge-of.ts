import { type Case, type CaseEdit, editCase, editsBetween, plainData } from "entente";
import type { MergeRow } from "../runner/protocol.js";

/** Three texts of a case: as both began, as it is here, as it is there. */
interface Three {
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What two people did to one case. */
export interface Merge {
  /** Theirs with all of mine that they have left alone; null where one of the texts is no case that can be read. */
  readonly text: string | null;
  /** Values that both have changed, each to something else. */
  readonly contested: readonly MergeRow[];
}

type Path = CaseEdit["path"];

/** Puts together what does not touch each other, and names what does: the widest place that both have changed within. */
export function mergeOf({ before, mine, theirs }: Three): Merge {
  const [base, own, other] = [plainData(before), plainData(mine), plainData(theirs)];
  if (!isCase(base) || !isCase(own) || !isCase(other)) return { text: null, contested: [] };
  const [here, there] = [pathsOf(base, own), pathsOf(base, other)];
  const rows = widest([...here, ...there]).map((path) => {
    const isIn = (one: Path): boolean => isWithin(one, path);
    const row = { path, before: at(base, path), mine: at(own, path), theirs: at(other, path) };
    return { row, isMine: here.some(isIn), isTheirs: there.some(isIn) };
  });
  const isContested = ({ row, isMine, isTheirs }: (typeof rows)[number]): boolean =>
    isMine && isTheirs && !isSame(row.mine, row.theirs);
  const edits = rows
    .filter((one) => one.isMine && !one.isTheirs)
    .map(({ row }): CaseEdit => ({ path: row.path, value: row.mine }));
  return {
    text: edits.length === 0 ? theirs : editCase(theirs, edits),
    contested: rows.filter(isContested).map(({ row }) => row),
  };
}

function isCase(value: unknown): value is Case {
  return typeof value === "object" && value !== null;
}

function pathsOf(from: Case, to: Case): readonly Path[] {
  return editsBetween(from, to).map(({ path }) => path);
}

function isWithin(path: Path, wide: Path): boolean {
  return wide.every((step, i) => path[i] === step);
}

/** Each place once, and none within another. */
function widest(paths: readonly Path[]): readonly Path[] {
  return paths.filter(
    (path, i) =>
      !paths.some((other, j) => isWithin(path, other) && (other.length < path.length || (j < i && other !== path))),
  );
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], data);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
