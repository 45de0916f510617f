import type { Contest } from "../../case/contests/contest.js";
import { firstDay } from "../../case/date.js";
import type { Case } from "../../case/model.js";
import { frameSchema, putQuestion } from "../asked.js";

/**
 * The issues of a case as a contest: what each party wanted on the last day before the outcome, and where each issue ended.
 * An issue that the outcome's package leaves out ended at the status quo.
 *
 * @throws {EntenteError} as `putQuestion`
 */
export function contestsOfCase(kase: Case): Contest[] {
  const { outcome } = kase;
  const decided = outcome?.date === undefined ? null : firstDay(outcome.date);
  const frame = frameSchema.parse(decided === null ? {} : { asOf: dayBefore(decided) });
  const { view, space } = putQuestion(kase, frame);
  const armed = Object.values(kase.parties).some(({ capability }) => capability !== undefined);
  return space.issues.map((issue, i): Contest => {
    const options = space.options[i] ?? [];
    const places = space.places[i] ?? new Float64Array();
    const statusQuo = places[space.statusQuo[i] ?? 0] ?? 0;
    const option = outcome?.package[issue];
    const ended = option === undefined ? statusQuo : (places[options.indexOf(option)] ?? statusQuo);
    return {
      issue: `${kase.id ?? "case"}/${issue}`,
      proposal: kase.id ?? "case",
      date: decided,
      statusQuo,
      outcome: outcome === undefined ? null : ended,
      actors: space.parties.flatMap((party) => {
        const held = view.positions.get(party)?.get(issue);
        if (held === undefined) return [];
        const capability = kase.parties[party]?.capability ?? (armed ? null : 1);
        return [{ actor: party, place: held.ideal, salience: held.salience / 100, capability }];
      }),
    };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
