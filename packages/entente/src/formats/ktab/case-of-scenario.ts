import type { DraftCase } from "../draft-case.js";
import { baseName, freeId, idOf, note } from "../exchanged.js";
import type { Scenario } from "./scenario.js";

/**
 * A case of a spatial scenario: actors are parties, dimensions issues. Their options are the places that somebody holds, and
 * the two ends; the first end is taken for a status quo, which such a scenario lacks, and that is said.
 */
export function caseOfScenario({ name, description, dimensions, actors }: Scenario, file: string): DraftCase {
  const parties = idsOf(
    actors.map((actor) => actor.name),
    "actor",
  );
  const issues = idsOf(dimensions, "dimension");
  const ladders = dimensions.map((_, k) => laddersOf(actors.map(({ positions }) => positions[k] ?? 0)));
  const problems = dimensions.map((dimension, k) =>
    note(
      file,
      0,
      `a scenario has no status quo: the place 0 of ${dimension} is taken for it. Set issues.${issues[k]}.statusQuo before asking who would accept what.`,
    ),
  );
  const draft = {
    entente: 1,
    title: name === "" ? "Scenario" : name,
    ...(description === "" ? {} : { note: description }),
    parties: Object.fromEntries(
      actors.map((actor, a) => [
        parties[a],
        {
          ...(actor.name === parties[a] ? {} : { name: actor.name }),
          capability: actor.power,
          ...(actor.description === "" ? {} : { note: actor.description }),
        },
      ]),
    ),
    issues: Object.fromEntries(
      dimensions.map((dimension, k) => [
        issues[k],
        { ...(dimension === issues[k] ? {} : { name: dimension }), statusQuo: placeId(0), options: ladders[k] },
      ]),
    ),
    positions: Object.fromEntries(
      actors.map((actor, a) => [
        parties[a],
        Object.fromEntries(
          dimensions.map((_, k) => [
            issues[k],
            { at: actor.positions[k], salience: actor.saliences[k], note: `As ${baseName(file)} has it.` },
          ]),
        ),
      ]),
    ),
    forums: { all: { name: "everyone", members: parties, rule: "unanimity" } },
  };
  return { draft, problems };
}

function idsOf(names: readonly string[], otherwise: string): string[] {
  const taken = new Set<string>();
  return names.map((name, k) => {
    const id = freeId(idOf(name, `${otherwise}-${k + 1}`), taken);
    taken.add(id);
    return id;
  });
}

/** Options at the places that are held and at both ends, from low to high. */
export function laddersOf(places: readonly number[]): Record<string, { readonly at: number; readonly name: string }> {
  const all = [...new Set([0, 100, ...places])].sort((a, b) => a - b);
  return Object.fromEntries(all.map((at) => [placeId(at), { at, name: String(at) }]));
}

/** Id of the option at a place: `at-52-8`. */
export function placeId(at: number): string {
  return `at-${String(at).replace(".", "-").replace("e-", "-em")}`;
}
