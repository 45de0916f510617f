import * as z from "zod";
import { compileCondition } from "../../case/condition.js";
import { firstDay } from "../../case/date.js";
import { countMeeting } from "../../case/space/sweep/tally.js";
import type { View } from "../../case/view.js";
import { defineEngine } from "../engine.js";
import { countSchema } from "../shapes.js";
import { sweptSpace, sweptZone } from "../swept.js";

export const agreementSchema = z.strictObject({
  id: z.string(),
  date: z.string().nullable(),
  coverage: z.record(z.string(), z.number().min(0)).describe("Share of each party's salience on issues that it names."),
  silent: z.array(z.string()).describe("Issues that it does not name."),
  silentFirst: z.array(z.string()).describe("Parties whose first issue it leaves silent."),
  inZone: z.boolean().describe("Whether some package of the zone meets it with every silent issue at the status quo."),
  room: countSchema.describe("Packages of the zone that meet it."),
});

export const signedTextsEngine = defineEngine({
  id: "signed-texts",
  verb: "agree",
  title: "Signed texts",
  question: "What do the agreements already signed cover, and do they lie in the zone?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ agreements: z.array(agreementSchema) }),
  run: (asked) => {
    const { kase, view, space } = asked;
    const { halves } = asked.once(sweptSpace);
    const zone = asked.once(sweptZone).packages;
    const signed = Object.entries(kase.agreements).filter(
      ([, { date }]) => date === undefined || firstDay(date) <= view.asOf,
    );
    const terms = signed.map(([, { terms }]) => compileCondition(kase.issues, terms));
    const kept = terms.map((tests) => [
      ...tests,
      ...space.issues.flatMap((_, issue) => {
        if (tests.some((test) => test.issue === issue)) return [];
        const passes = new Uint8Array(space.options[issue]?.length ?? 0);
        passes[space.statusQuo[issue]!] = 1;
        return [{ issue, passes }];
      }),
    ]);
    const room = countMeeting(halves, terms, zone);
    const asIs = countMeeting(halves, kept, zone);
    return {
      agreements: signed.map(([id, { date, terms: named }], k) => {
        const silent = space.issues.filter((issue) => !Object.hasOwn(named, issue));
        return {
          id,
          date: date ?? null,
          coverage: Object.fromEntries(
            space.parties.map((party) => [
              party,
              Object.keys(named).reduce((sum, issue) => sum + weightOf(view, party, issue), 0),
            ]),
          ),
          silent,
          silentFirst: space.parties.filter((party) =>
            firstIssues(view, party).some((issue) => silent.includes(issue)),
          ),
          inZone: (asIs[k] ?? 0) > 0,
          room: room[k] ?? 0,
        };
      }),
    };
  },
});

/** ω: a party's salience on an issue as a share of all its saliences. */
function weightOf(view: View, party: string, issue: string): number {
  const positions = view.positions.get(party);
  const total = [...(positions?.values() ?? [])].reduce((sum, { salience }) => sum + salience, 0);
  return total > 0 ? (positions?.get(issue)?.salience ?? 0) / total : 0;
}

/** The issues on which a party's salience is largest. */
function firstIssues(view: View, party: string): string[] {
  const positions = [...(view.positions.get(party)?.values() ?? [])];
  const largest = Math.max(0, ...positions.map(({ salience }) => salience));
  return positions.filter(({ salience }) => salience === largest && salience > 0).map(({ issue }) => issue);
}
