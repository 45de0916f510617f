import type { Finding } from "../explain/finding.js";
import type { Material } from "./material.js";

/** A sentence with the list of a package in it: what stands before, the moves with their separators, what follows. */
export interface Told {
  readonly before: string;
  readonly moves: readonly string[];
  readonly after: string;
}

/** Fewer moves are read in the flow of the sentence. */
const MANY = 4;

/** Packages of the answers in words, the longest first; those that move little are left to the sentence. */
export function packagesOf({ answers, kase, words }: Pick<Material, "answers" | "kase" | "words">): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [key, one] of Object.entries(value)) {
      if (key === "package" && isPackage(one)) found.add(words.moves(one));
    }
  };
  const isPackage = (value: unknown): value is Readonly<Record<string, string>> =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([issue, option]) => Object.hasOwn(kase.issues, issue) && typeof option === "string");
  for (const { result } of answers) for (const part of Object.values(result)) look(part);
  return [...found].toSorted((a, b) => b.length - a.length);
}

/** Splits a sentence around the package that it lists; null where it lists none, or a short one. */
export function toldMoves(text: string, packages: readonly string[]): Told | null {
  const list = packages.find((one) => text.includes(one));
  if (list === undefined) return null;
  const moves = list.split(/(?<=[;；]) ?/u);
  if (moves.length < MANY) return null;
  const at = text.indexOf(list);
  const after = text.slice(at + list.length);
  // The full stop belongs to the last line of the list.
  const [stop = ""] = /^[.。]?/u.exec(after) ?? [];
  return {
    before: text.slice(0, at),
    moves: moves.map((move, k) => (k === moves.length - 1 ? `${move}${stop}` : move)),
    after: after.slice(stop.length),
  };
}

/** Letters that a headline may have before its claim is set apart from what follows the colon; full-width ones count twice. */
const LONG = 220;
const CLAIM = 24;

/** A long headline as its claim and what follows it; null where it is short or has no colon. */
export function toldClaim({ text, level }: Pick<Finding, "text" | "level">): Told | null {
  if (level !== "headline" || widthOf(text) < LONG) return null;
  const [claim = ""] = /^.*?(: |：|。| (?=\((?!\d))|(?=（(?!\d)))/u.exec(text) ?? [];
  if (widthOf(claim) < CLAIM || claim.length === text.length) return null;
  return { before: claim, moves: [], after: text.slice(claim.length) };
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
}
