import { schemaFaults } from "../checks/schema-faults.js";
import { DEFAULT_LIMITS } from "../limits.js";
import type { Case } from "../model.js";
import { didYouMean } from "../nearest.js";
import { readOverlay } from "../overlay/read-overlay.js";
import type { Problem } from "../problem.js";
import { parseSource } from "../syntax/parse-source.js";
import { type Fault, fault } from "../syntax/parsed.js";
import { problemsOf } from "../syntax/problems-of.js";
import { quoted } from "../syntax/quoted.js";
import { answersOverlay } from "./answers-overlay.js";
import { type FormAnswers, formAnswersSchema } from "./form-answers.js";
import { formVersion } from "./form-content.js";
import { pointsLeft } from "./wishes.js";

/**
 * Reads what a delegate's form sealed, after it was opened. Answers to another case, another version of its ladders, or that do
 * not fit them are refused as a whole.
 */
export function readAnswers(
  source: string | Uint8Array,
  kase: Case,
  { file = "" }: { readonly file?: string | undefined } = {},
): { readonly answers: FormAnswers | null; readonly problems: readonly Problem[] } {
  const { text, parsed } = parseSource(source, DEFAULT_LIMITS);
  const refused = (faults: readonly Fault[]) => ({
    answers: null,
    problems: problemsOf(faults, { file, text, parsed }).map((one) => ({ ...one, line: 0, column: 0 })),
  });
  if (parsed.faults.length > 0) return refused([fault("no-form", [], "holds no answers of a form.")]);
  const read = formAnswersSchema.safeParse(parsed.value);
  if (!read.success) return refused(schemaFaults(formAnswersSchema, parsed.value, read.error.issues).slice(0, 1));
  const [wrong] = faultsIn(read.data, kase);
  if (wrong !== undefined) return refused([wrong]);
  // What the overlay would be is checked like any, against the case as it would be with it.
  const overlay = JSON.stringify(answersOverlay(kase, [read.data]));
  const bad = readOverlay(overlay, kase, { file }).problems.find(({ severity }) => severity === "error");
  if (bad !== undefined) return { answers: null, problems: [{ ...bad, line: 0, column: 0 }] };
  return { answers: read.data, problems: [] };
}

function faultsIn(answers: FormAnswers, kase: Case): Fault[] {
  const { case: id, party, version, points, places, ballot } = answers;
  if (id !== kase.id) {
    return [fault("other-case", [], `answers case ${quoted(id)}; this one is ${quoted(kase.id)}. Name its own case.`)];
  }
  if (!Object.hasOwn(kase.parties, party)) {
    const near = didYouMean(party, Object.keys(kase.parties));
    return [fault("unknown-party", ["party"], `no party ${quoted(party)} is in the case.${near}`)];
  }
  if (version !== formVersion(kase, party)) {
    const why = "answers another version of the case: its ladders have changed since. Send a new form.";
    return [fault("other-version", [], why)];
  }
  const left = pointsLeft(points);
  if (left !== 0) return [fault("points", ["points"], `${100 - left} points are given; there are 100 to give.`)];
  const unknown = [...Object.keys(points), ...Object.keys(places)].find((issue) => !Object.hasOwn(kase.issues, issue));
  if (unknown !== undefined) return [fault("unknown-issue", [], `no issue ${quoted(unknown)} is in the case.`)];
  const unplaced = Object.keys(points).find((issue) => (points[issue] ?? 0) > 0 && places[issue] === undefined);
  if (unplaced !== undefined) return [fault("no-place", ["places"], `${unplaced} has points and no place.`)];
  const odd = ballot
    .flatMap(({ package: chosen }) => Object.entries(chosen))
    .find(([issue, option]) => kase.issues[issue]?.options[option] === undefined);
  return odd === undefined ? [] : [fault("unknown-option", ["ballot"], `no option ${odd.join(" = ")} is in the case.`)];
}
