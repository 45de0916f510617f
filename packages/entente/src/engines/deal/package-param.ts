import * as z from "zod";
import { compileCondition } from "../../case/condition.js";
import { EntenteError } from "../../error.js";
import type { Asked } from "../asked.js";
import { whereOf } from "../asked.js";

/** A package as a parameter: options by issue, or written as on a command line; issues left out stay at the status quo. */
export const packageParam = z.union([
  z.record(z.string(), z.string()),
  z.string().regex(/\S/, 'a package such as "access = licensed, quota = science"'),
]);
export type PackageParam = z.output<typeof packageParam>;

/** The package that parameters of a verb name; undefined where they name none. */
export function packageIn({ package: given }: Readonly<Record<string, unknown>>): PackageParam | undefined {
  return packageParam.optional().parse(given);
}

/**
 * Option numbers of a package given as a parameter.
 *
 * @throws {EntenteError} `bad-package` naming the part that is no "issue = option", `unknown-issue`, `unknown-option`
 */
export function optionsOf({ kase, space }: Asked, given: PackageParam): Int32Array {
  const tests =
    typeof given === "string"
      ? whereOf(kase, given).tests
      : compileCondition(
          kase.issues,
          Object.fromEntries(Object.entries(given).map(([issue, option]) => [issue, `= ${option}`])),
        );
  const options = Int32Array.from(space.statusQuo);
  for (const { issue, passes } of tests) {
    const option = passes.indexOf(1);
    if (option < 0 || option !== passes.lastIndexOf(1)) {
      const what = typeof given === "string" ? given : Object.keys(given).join(", ");
      throw new EntenteError("bad-package", `"${what}" names no single option of issue "${space.issues[issue]}"`);
    }
    options[issue] = option;
  }
  return options;
}
