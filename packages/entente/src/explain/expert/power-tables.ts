import type { RulePower } from "../../engines/forum/rule-power.js";
import { type Table, type Telling, tableOf } from "../tables/table.js";

/** The indices of power that look at minimal winning sets alone. */
export function powerTables({ speech, words }: Telling, power: RulePower["power"]): Table[] {
  const { say, digits } = speech;
  const share = (value: number | null): string => (value === null ? "–" : digits.share(value));
  return tableOf(speech, "expert-power", {
    title: "expert.power.title",
    columns: [
      [say("label.party"), "start"],
      [say("expert.power.deeganPackel"), "end"],
      [say("expert.power.johnston"), "end"],
      [say("expert.power.publicGood"), "end"],
    ],
    rows: Object.entries(power).map(([party, one]) => [
      words.party(party),
      share(one.deeganPackel),
      share(one.johnston),
      share(one.publicGood),
    ]),
  });
}
