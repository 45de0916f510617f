import type { OptionForm, Pattern } from "./conflict.js";

/** Feasible patterns in ascending decimal value, the first option the lowest bit. */
export function feasiblePatterns({ options, infeasible }: OptionForm): number[] {
  const removed = infeasible.map((pattern) => maskOf(options, pattern));
  return Array.from({ length: 2 ** options.length }, (_, pattern) => pattern).filter(
    (pattern) => !removed.some(({ mask, value }) => (pattern & mask) === value),
  );
}

/** The options that a pattern names as bits, and which of these are taken. */
export function maskOf(options: readonly string[], pattern: Pattern): { mask: number; value: number } {
  let mask = 0;
  let value = 0;
  options.forEach((option, k) => {
    if (pattern[option] === undefined) return;
    mask |= 1 << k;
    if (pattern[option] === "Y") value |= 1 << k;
  });
  return { mask, value };
}

/** A pattern as it is written: Y or N per option. */
export function written(options: readonly string[], pattern: number): string {
  return options.map((_, k) => ((pattern >> k) & 1 ? "Y" : "N")).join("");
}

/** What a decider can move to from each feasible pattern: those that differ in its own options alone, each in its direction. */
export function movesByOptions(form: OptionForm, patterns: readonly number[], decider: string): number[][] {
  const own = form.owners[decider] ?? [];
  const number = new Map(patterns.map((pattern, x) => [pattern, x]));
  const choices = Array.from({ length: 2 ** own.length }, (_, chosen) =>
    own.reduce((bits, option, k) => ((chosen >> k) & 1 ? bits | (1 << option) : bits), 0),
  );
  return patterns.map((from) =>
    choices
      .flatMap((flipped) => {
        const allowed = own.every((option) => !((flipped >> option) & 1) || canFlip(form, option, from));
        const to = allowed && flipped !== 0 ? number.get(from ^ flipped) : undefined;
        return to === undefined ? [] : [to];
      })
      .sort((a, b) => a - b),
  );
}

function canFlip({ options, direction }: OptionForm, option: number, from: number): boolean {
  const allowed = direction[options[option] ?? ""] ?? "both";
  return allowed === "both" || (allowed === "forward") === (((from >> option) & 1) === 0);
}
