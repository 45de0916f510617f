import type { PartyStability } from "../../engines/break/stability-schema.js";
import { conceptHeld } from "../../engines/break/verdict.js";
import type { MessageKey } from "../messages/en.js";
import type { BreakResult, Package } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

const HELD = {
  nash: "break.held.nash",
  seq: "break.held.seq",
  smr: "break.held.smr",
  gmr: "break.held.gmr",
  none: "break.held.none",
  undecided: "break.held.undecided",
} as const satisfies Readonly<Record<string, MessageKey>>;
const WHEN = {
  signed: "break.label.signed",
  before: "break.label.before",
  after: "break.label.after.day",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Per party its breach, what it gains, who answers and what that leaves; and how long it stands by date. */
export function breakTables(telling: Telling, result: BreakResult): Table[] {
  if (result.target === null) return [];
  return [...breaches(telling, result), ...survival(telling, result)];
}

function breaches(telling: Telling, { target, stability, selfEnforcement }: BreakResult): Table[] {
  const { speech, words } = telling;
  const { say, digits } = speech;
  const signed = Object.entries(stability.perParty).filter(
    ([party, { improvements }]) => improvements !== 0 || selfEnforcement?.[party] !== undefined,
  );
  const row = ([party, one]: [string, PartyStability]): string[] => {
    const { bestImprovement: move, sanction } = one;
    const patience = selfEnforcement?.[party];
    const from = target?.package ?? {};
    const to = (move?.to ?? from) as Package;
    return [
      words.party(party),
      move === null ? "–" : changed(telling, from, to),
      move === null ? "–" : digits.points(move.gain ?? 0),
      sanction === null
        ? "–"
        : say("chart.pair", { name: words.parties(sanction.by), value: changed(telling, to, sanction.to as Package) }),
      sanction === null ? "–" : digits.points(sanction.gain ?? 0),
      say(HELD[conceptHeld(one)]),
      patience === undefined
        ? "–"
        : `${patience.deltaStar === null ? "×" : digits.share(patience.deltaStar)} / ${digits.share(patience.discount)}`,
    ];
  };
  return tableOf(speech, "breaches", {
    title: "break.table.breaches",
    columns: [
      [say("label.party"), "start"],
      [say("break.label.move"), "start"],
      [say("break.label.gain"), "end"],
      [say("break.label.answer"), "start"],
      [say("break.label.after"), "end"],
      [say("break.label.held"), "start"],
      [say("break.label.patience"), "end"],
    ],
    rows: signed.map(row),
  });
}

function changed({ speech, words }: Telling, from: Package, to: Package): string {
  return speech.digits.row(
    Object.entries(to)
      .filter(([issue, option]) => from[issue] !== option)
      .map(([issue, option]) =>
        speech.say("package.move", { issue: words.issue(issue), option: words.option(issue, option) }),
      ),
  );
}

function survival({ speech, words, kase }: Telling, { survival: curve }: BreakResult): Table[] {
  const { say, digits } = speech;
  if (curve === null || curve.every(({ s }) => s === 1)) return [];
  const names = new Map(kase.events.map(({ id, name }) => [id, words.text(name, id)]));
  return tableOf(speech, "survival", {
    title: "break.table.survival",
    columns: [
      [say("break.label.date"), "start"],
      [say("break.label.stands"), "end"],
      [say("break.label.factors"), "start"],
    ],
    rows: curve.map(({ date, when, s, factors }) => [
      say(WHEN[when], { date }),
      digits.share(s),
      factors
        .filter(({ value }) => value < 1)
        .map((factor) => {
          const share = digits.share(factor.value);
          const party =
            factor.kind === "leader"
              ? words.party(factor.party)
              : factor.kind === "event"
                ? (names.get(factor.event) ?? factor.event)
                : say("break.base");
          return say("party.share", { party, share });
        })
        .join(" × "),
    ]),
  });
}
