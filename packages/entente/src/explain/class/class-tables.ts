import type { ClassResult, GroupResult } from "../../engines/class/class-result.js";
import { type Column, type Table, type Telling, tableOf, withIds } from "../tables/table.js";

/** A row a group: its deal, gains, distance, who left what, what all could still gain, lines broken. */
export function classTables({ speech, words }: Telling, { parties, groups }: ClassResult): readonly Table[] {
  const { say, digits } = speech;
  const columns: (readonly [string, Column["align"]])[] = [
    [say("class.column.group"), "start"],
    [say("class.column.deal"), "start"],
    ...parties.map((party) => [words.party(party), "end"] as const),
    [say("class.column.distance"), "end"],
    [say("class.column.alone"), "start"],
    [say("class.column.together"), "end"],
    [say("class.column.lines"), "start"],
  ];
  const aloneOf = ({ alone }: GroupResult): string =>
    digits.list(
      Object.entries(alone).map(([party, gain]) =>
        say("party.points", { party: words.party(party), points: digits.points(gain) }),
      ),
    ) || "–";
  const rows = groups.map((group) => [
    group.name,
    group.package === null ? say("class.noDeal") : words.moves(group.package),
    ...parties.map((party) => digits.points(group.gains[party] ?? 0)),
    group.distance === null ? "–" : digits.decimal(group.onFront === true ? 0 : group.distance),
    aloneOf(group),
    digits.points(group.left?.total ?? 0),
    digits.list(group.lines.map(({ id }) => words.constraint(id))) || "–",
  ]);
  const names = groups.map(({ name }) => name);
  return withIds(tableOf(speech, "class", { title: "class.table", columns, rows }), names);
}
