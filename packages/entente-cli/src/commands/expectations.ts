import { ask, askStatus, type Case, mismatches } from "entente";
import { parametersOf } from "../flags.js";
import { checkResult } from "./check-result.js";
import { isQuestion } from "./questions.js";

type Expectation = Case["expect"][string];

/** How one entry of a case's `expect` fared. */
export interface Outcome {
  readonly id: string;
  readonly verb: string;
  /** Null where the question does not exist yet. */
  readonly passed: boolean | null;
  readonly mismatches: ReturnType<typeof mismatches>;
}

/** Asks everything that a case expects to be answered in a certain way. */
export async function runExpectations(
  kase: Case,
  withScenario: (scenario: string) => Promise<Case>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [id, entry] of Object.entries(kase.expect)) {
    const { verb, scenario, result } = entry;
    if (!["check", "status"].includes(verb) && !isQuestion(verb)) {
      outcomes.push({ id, verb, passed: null, mismatches: [] });
      continue;
    }
    const asked = scenario === undefined ? kase : await withScenario(scenario);
    const found = mismatches(resultOf(asked, entry), result);
    outcomes.push({ id, verb, passed: found.length === 0, mismatches: found });
  }
  return outcomes;
}

function resultOf(kase: Case, { verb, forum, where, asOf, voice, package: options }: Expectation): object {
  if (verb === "status") {
    const given = Object.entries({ forum, asOf, voice }).filter(([, value]) => value !== undefined);
    // What a missed step changes is asked of the ten questions, which have entries of their own.
    return askStatus(kase, Object.fromEntries(given), { moved: "left" }).answer.result;
  }
  if (!isQuestion(verb)) return checkResult(kase, { asOf, voice });
  // No entry says how many worlds: what is expected holds without any.
  const draws = 0;
  const typed = where === undefined ? undefined : conditionText(where);
  const given = { forum, where: typed, asOf, voice, package: options, draws };
  const known = parametersOf(verb);
  return ask(
    kase,
    verb,
    Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== undefined && name in known)),
  ).result;
}

/** A condition as it is typed on a command line. */
function conditionText(where: NonNullable<Expectation["where"]>): string {
  if (typeof where === "string") return where;
  return Object.entries(where)
    .map(([issue, test]) => `${issue} ${typeof test === "string" ? test : `[${test.join(", ")}]`}`)
    .join(", ");
}
