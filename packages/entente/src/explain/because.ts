import type { Asked } from "../engines/asked.js";

/** Paths of the inputs behind what a party accepts: its positions and saliences, red lines, linkages and alternative. */
export function inputsOfParty(asked: Asked, party: string): string[] {
  const { view } = asked;
  const positions = [...(view.positions.get(party)?.values() ?? [])];
  return [
    ...positions.flatMap(({ path }) => [path, `${path}.salience`]),
    ...view.redLines.filter(([, line]) => line.party === party).map(([id]) => `redLines.${id}`),
    ...view.linkages.filter(([, linkage]) => linkage.party === party).map(([id]) => `linkages.${id}`),
    ...(view.alternatives.has(party) ? [`alternatives.${party}`] : []),
  ];
}

/** Paths of the inputs behind the table's answer: those of its members and addressees, and the levers of the issues. */
export function inputsOfTable(asked: Asked): string[] {
  const { table, space, view } = asked;
  const parties = [...table.members, ...table.toward].map((p) => space.parties[p] ?? "");
  const levers = space.issues
    .filter((id) => view.kase.issues[id]?.levers !== undefined)
    .map((id) => `issues.${id}.levers`);
  return [...new Set([...parties.flatMap((party) => inputsOfParty(asked, party)), ...levers])];
}

/** The input behind a constraint: a red line's path, or everything behind a party's reservation value. */
export function inputsOfConstraint(asked: Asked, constraint: string): string[] {
  if (!constraint.startsWith("reserve:")) return [`redLines.${constraint}`];
  const party = constraint.slice("reserve:".length);
  return inputsOfParty(asked, party).filter((path) => !path.startsWith("redLines."));
}
