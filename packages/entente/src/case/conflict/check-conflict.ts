import { didYouMean } from "../nearest.js";
import { type Fault, fault, type Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import type { ConflictFile, Pattern, StateName } from "./conflict.js";

/** Options up to which a conflict in option form is read: two to that many states. */
const MOST_OPTIONS = 20;

/** What a conflict's schema cannot say: names that must be there, rankings that must be whole. */
export function conflictFaults(file: ConflictFile): Fault[] {
  const { optionForm: form, moves, ranking, prioritised, states } = file;
  const faults: Fault[] = [];
  if (form === undefined && moves === undefined)
    faults.push(fault("missing", [], "expected `moves` or `optionForm`: who can move where."));
  if (form === undefined && moves !== undefined && states === undefined)
    faults.push(fault("missing", [], "expected `states`, which `moves` speak of."));
  if (ranking === undefined && prioritised === undefined)
    faults.push(fault("missing", [], "expected `ranking` or `prioritised`: what each decision maker prefers."));
  const deciders = decidersOf(file);
  if (deciders.length === 0) faults.push(fault("missing", [], "nobody in this conflict decides anything."));
  for (const [part, given] of Object.entries({ moves, ranking, prioritised, owners: form?.owners }))
    for (const decider of Object.keys(given ?? {}))
      if (!deciders.includes(decider)) {
        const path = part === "owners" ? ["optionForm", part, decider] : [part, decider];
        const hint = didYouMean(decider, deciders);
        faults.push(fault("unknown-decider", path, `${quoted(decider)} owns no moves here.${hint}`, { target: "key" }));
      }
  for (const decider of deciders)
    if (ranking?.[decider] === undefined && prioritised?.[decider] === undefined)
      faults.push(fault("missing", [], `${quoted(decider)} has neither a ranking nor prioritised statements.`));
  return [...faults, ...optionFaults(file)];
}

export function decidersOf({ optionForm, moves }: ConflictFile): string[] {
  return Object.keys(moves ?? optionForm?.owners ?? {});
}

function optionFaults({ optionForm: form, prioritised = {} }: ConflictFile): Fault[] {
  if (form === undefined) {
    return Object.keys(prioritised).map((decider) =>
      fault("missing", ["prioritised", decider], "statements speak of options; expected `optionForm`."),
    );
  }
  const faults: Fault[] = [];
  const { options, owners, infeasible, direction } = form;
  if (options.length > MOST_OPTIONS) {
    const message = `${options.length} options make too many states; the limit is ${MOST_OPTIONS}.`;
    faults.push(fault("too-large", ["optionForm", "options"], message));
  }
  const known = (names: Iterable<string>, path: Path): void => {
    for (const name of names)
      if (!options.includes(name)) {
        const message = `option ${quoted(name)} is not among the options.${didYouMean(name, options)}`;
        faults.push(fault("unknown-option", [...path, name], message, { target: "key" }));
      }
  };
  options.forEach((option, k) => {
    const times = Object.values(owners)
      .flat()
      .filter((owned) => owned === k).length;
    if (times !== 1) {
      const message = `option ${quoted(option)} (index ${k}) has ${times} owners; expected one.`;
      faults.push(fault("owners", ["optionForm", "owners"], message));
    }
    if (options.indexOf(option) < k)
      faults.push(fault("named-twice", ["optionForm", "options", k], `option ${quoted(option)} is named twice.`));
  });
  for (const [decider, list] of Object.entries(owners))
    list.forEach((index, k) => {
      if (index >= options.length) {
        const message = `there is no option ${index}; the last is ${options.length - 1}.`;
        faults.push(fault("unknown-option", ["optionForm", "owners", decider, k], message));
      }
    });
  infeasible.forEach((pattern, k) => {
    known(Object.keys(pattern), ["optionForm", "infeasible", k]);
  });
  known(Object.keys(direction), ["optionForm", "direction"]);
  for (const [decider, statements] of Object.entries(prioritised))
    statements.forEach((statement, k) => {
      const members = "compound" in statement && Array.isArray(statement.compound) ? statement.compound : [statement];
      for (const member of members) known(Object.keys(member as Pattern), ["prioritised", decider, k]);
    });
  return faults;
}

/** Whether a list names every state once; one fault for each that is unknown, twice or missing. */
export function rankingFaults(
  list: readonly (StateName | readonly StateName[])[],
  numberOf: ReadonlyMap<string, number>,
  decider: string,
): Fault[] {
  const seen = new Set<string>();
  const path = ["ranking", decider];
  const faults = list.flatMap((entry, k) =>
    [entry].flat().flatMap((name) => {
      const key = String(name);
      const twice = seen.has(key);
      seen.add(key);
      if (!numberOf.has(key))
        return [
          fault("unknown-state", [...path, k], `there is no state ${quoted(name)}.${didYouMean(key, numberOf.keys())}`),
        ];
      return twice ? [fault("named-twice", [...path, k], `state ${quoted(name)} is ranked twice.`)] : [];
    }),
  );
  const missing = [...numberOf.keys()].filter((key) => !seen.has(key));
  if (missing.length === 0) return faults;
  const shown = missing.slice(0, 8).join(", ") + (missing.length > 8 ? ", …" : "");
  return [...faults, fault("not-ranked", path, `${missing.length} states are not ranked: ${shown}.`)];
}
