import type { Case, Issue } from "../../case/model.js";
import { type HeldPosition, type View, viewCase } from "../../case/view.js";
import type { AnsweredSide } from "./side.js";

/** An input of one side or both; null where the side has none. */
export interface DifferingInput {
  readonly path: string;
  readonly a: unknown;
  readonly b: unknown;
}

/** Inputs that differ, in the order in which they are most likely to matter: who sits where, lines, levers, places, weights. */
export function differingInputs(a: AnsweredSide, b: AnsweredSide): readonly DifferingInput[] {
  const [before, after] = [inputsAt(a), inputsAt(b)];
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  return paths
    .filter((path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)))
    .map((path) => ({ path, a: before.get(path) ?? null, b: after.get(path) ?? null }))
    .toSorted((one, other) => rankOf(one.path) - rankOf(other.path));
}

const RANKS = ["forums", "issues", "redLines", "linkages", "alternatives", "positions"];

function rankOf(path: string): number {
  const [collection = ""] = path.split(".", 1);
  return RANKS.indexOf(collection) + (path.endsWith(".salience") ? 1 : 0);
}

/** Every input of a side that its answers can depend on, as it is in force on its day, without what is said about it. */
function inputsAt({ kase, frame, answers }: AnsweredSide): Map<string, unknown> {
  const view = viewCase(kase, { asOf: frame.asOf, voice: frame.voice });
  const { forum } = answers.agree.result as { readonly forum: string };
  const seat = view.forums.find(({ id }) => id === forum);
  const entries: [string, unknown][] = [];
  if (seat !== undefined) {
    const { members, rule, toward, issues } = seat;
    entries.push([`forums.${forum}`, { members, rule, toward, issues }]);
  }
  for (const [id, issue] of Object.entries(kase.issues)) entries.push(...issueInputs(id, issue));
  for (const [id, { party, when, require, sacred = false }] of view.redLines) {
    entries.push([`redLines.${id}`, { party, when, require, sacred }]);
  }
  for (const [id, { party, when, value }] of view.linkages) entries.push([`linkages.${id}`, { party, when, value }]);
  for (const [party, { value, package: options }] of view.alternatives) {
    entries.push([`alternatives.${party}`, { value, package: options }]);
  }
  entries.push(...positionInputs(kase, view));
  return new Map(entries);
}

function issueInputs(id: string, { statusQuo, levers, options }: Issue): [string, unknown][] {
  const places = Object.fromEntries(Object.entries(options).map(([option, { at }]) => [option, at]));
  return [
    [`issues.${id}`, { options: places, statusQuo }],
    ...(levers === undefined ? [] : [[`issues.${id}.levers`, levers] as [string, unknown]]),
  ];
}

function positionInputs(kase: Case, view: View): [string, unknown][] {
  return Object.keys(kase.parties).flatMap((party) =>
    [...(view.positions.get(party)?.values() ?? [])]
      .filter(({ inheritedFrom }) => inheritedFrom === null)
      .flatMap((held): [string, unknown][] => [
        [held.path, placeOf(kase, held)],
        [`${held.path}.salience`, held.salience],
      ]),
  );
}

/** A place on the ladder, or the table of values per option where the position has one. */
function placeOf(kase: Case, { issue, ideal, values }: HeldPosition): unknown {
  if (values === null) return ideal;
  const options = Object.keys(kase.issues[issue]?.options ?? {});
  return Object.fromEntries(options.map((option, k) => [option, values[k] ?? 0]));
}
