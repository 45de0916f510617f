import { EntenteError } from "../error.js";
import type { Case, Condition } from "./model.js";
import { instead } from "./nearest.js";

/** One test of a condition over the options of one issue: `passes[option]` is 1 where it holds. */
export interface Test {
  readonly issue: number;
  readonly passes: Uint8Array;
}
/** A condition compiled against a case: all tests must hold; an empty list always holds. */
export type Tests = readonly Test[];

const COMPARISON = /^\s*(!=|<=|>=|=|<|>)\s*(\S+)\s*$/;
const SIGNS = ["=", "!=", "<", "<=", ">", ">="] as const;
/** How a test compares the place of an option. */
export type Sign = (typeof SIGNS)[number];

/**
 * A comparison in its two parts.
 *
 * @throws {EntenteError} `bad-test`
 */
export function readComparison(test: string): { readonly sign: Sign; readonly option: string } {
  const [, found, option = ""] = COMPARISON.exec(test) ?? [];
  const sign = SIGNS.find((one) => one === found);
  if (sign === undefined) throw new EntenteError("bad-test", `"${test}" is no test`);
  return { sign, option };
}

const compare: Readonly<Record<Exclude<Sign, "=" | "!=">, (place: number, bound: number) => boolean>> = {
  "<": (place, bound) => place < bound,
  "<=": (place, bound) => place <= bound,
  ">": (place, bound) => place > bound,
  ">=": (place, bound) => place >= bound,
};

/**
 * Compiles a condition; comparison runs along the ladder's `at`, `=` and `!=` by the option's id.
 *
 * @throws {EntenteError} `unknown-issue`, `unknown-option`, `bad-test` for a condition that the case's reader has not checked
 */
export function compileCondition(issues: Case["issues"], condition: Condition): Tests {
  const ids = Object.keys(issues);
  return Object.entries(condition).map(([id, test]) => {
    const issue = ids.indexOf(id);
    const entry = issues[id];
    if (issue < 0 || entry === undefined)
      throw new EntenteError("unknown-issue", `issue "${id}" is not in this case.${instead(id, ids)}`);
    const options = Object.entries(entry.options);
    const placeOf = (option: string): number => {
      const found = entry.options[option];
      if (found !== undefined) return found.at;
      const hint = instead(option, Object.keys(entry.options));
      throw new EntenteError("unknown-option", `issue "${id}" has no option "${option}".${hint}`);
    };
    return { issue, passes: Uint8Array.from(options, ([option, { at }]) => (passes(option, at) ? 1 : 0)) };

    function passes(option: string, at: number): boolean {
      if (typeof test !== "string") {
        test.forEach(placeOf);
        return test.includes(option);
      }
      const { sign, option: bound } = readComparison(test);
      const place = placeOf(bound);
      if (sign === "=") return option === bound;
      if (sign === "!=") return option !== bound;
      return compare[sign](at, place);
    }
  });
}

/** Whether a package, given as option numbers in the case's order of issues, meets all tests. */
export function meets(tests: Tests, options: ArrayLike<number>): boolean {
  return tests.every(({ issue, passes }) => passes[options[issue] ?? -1] === 1);
}

/**
 * Reads a condition as typed on a command line: `access = closed, quota >= science`.
 *
 * @throws {EntenteError} `bad-condition` naming the part that is none
 */
export function parseCondition(text: string): Condition {
  const condition: Condition = {};
  for (const part of text.split(",")) {
    const [, issue, test, option] = /^\s*([a-z][a-z0-9-]*)\s*(!=|<=|>=|=|<|>)\s*([a-z][a-z0-9-]*)\s*$/.exec(part) ?? [];
    if (issue === undefined || Object.hasOwn(condition, issue)) {
      const why = issue === undefined ? `"${part.trim()}" is no test` : `issue "${issue}" is tested twice`;
      throw new EntenteError("bad-condition", `${why}; write conditions as "access = closed, quota >= science"`);
    }
    condition[issue] = `${test} ${option}`;
  }
  return condition;
}
