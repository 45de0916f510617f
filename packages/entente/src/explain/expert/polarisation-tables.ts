import type { StandResult } from "../results.js";
import { type Table, type Telling, tableOf } from "../tables/table.js";

/** How far what is said falls into two camps, and which: by the widest split, by that into equal camps, by modularity. */
export function polarisationTables({ speech, words }: Telling, discourse: StandResult["discourse"]): Table[] {
  const { say, digits } = speech;
  if (discourse === null) return [];
  const { polarisation, modularity } = discourse;
  const camp = (members: readonly string[] | undefined): string =>
    members === undefined || members.length === 0 ? "–" : words.parties(members);
  const row = (name: string, value: number, camps: readonly (readonly string[])[]): string[] => [
    name,
    digits.decimal(value),
    camp(camps[0]),
    camp(camps[1]),
  ];
  return tableOf(speech, "expert-polarisation", {
    title: "expert.polarisation.title",
    columns: [
      [say("expert.polarisation.by"), "start"],
      [say("expert.polarisation.value"), "end"],
      [say("expert.polarisation.one"), "start"],
      [say("expert.polarisation.other"), "start"],
    ],
    rows: [
      ...(polarisation === null
        ? []
        : [
            row(say("expert.polarisation.widest"), polarisation.best, polarisation.camps),
            row(say("expert.polarisation.balanced"), polarisation.balanced, polarisation.balancedCamps),
          ]),
      ...(modularity === null ? [] : [row(say("expert.polarisation.modularity"), modularity.value, modularity.camps)]),
    ],
  });
}
