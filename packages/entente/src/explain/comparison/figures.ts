import type { Verb } from "../../engines/engine.js";
import type { AgreeResult, BlockResult, Count, DealResult, StandResult } from "../results.js";
import type { AnsweredSide } from "./side.js";

/** A figure as it stands in the result: a number or decimal string, words, a list of ids, or null. */
export type Value = Count | readonly string[] | null;

/** A figure whose change is followed. */
export interface Figure {
  readonly verb: Verb;
  /** Path in the verb's result, with ids in place of places in lists. */
  readonly key: string;
  readonly value: Value;
}

/** The words of the headlines and the counts behind them. */
export function figuresOf({ answers }: AnsweredSide): readonly Figure[] {
  return [
    ...agreeFigures(answers.agree.result as unknown as AgreeResult),
    ...standFigures(answers.stand.result as unknown as StandResult),
    ...dealFigures(answers.deal.result as unknown as DealResult),
    ...blockFigures(answers.block.result as unknown as BlockResult),
  ];
}

/** The counts of `agree`, which alone are computed anew for each input that differs. */
export function countsOf({ zone, offers, goals }: Pick<AgreeResult, "zone" | "offers" | "goals">): readonly Figure[] {
  const figure = (key: string, value: Value): Figure => ({ verb: "agree", key, value });
  return [
    figure("zone.count", zone.count),
    figure("zone.deliverable", zone.deliverable),
    ...(offers === null
      ? []
      : [figure("offers.everyGains", offers.everyGains), figure("offers.takenEveryGains", offers.takenEveryGains)]),
    ...goals.flatMap(({ id, room, takenEveryGains }) => [
      figure(`goals.${id}.room`, room),
      ...(takenEveryGains === null ? [] : [figure(`goals.${id}.takenEveryGains`, takenEveryGains)]),
    ]),
  ];
}

function agreeFigures(result: AgreeResult): Figure[] {
  return [
    { verb: "agree", key: "verdict", value: result.verdict },
    { verb: "agree", key: "reason", value: result.reason },
    { verb: "agree", key: "total", value: result.total },
    ...countsOf(result),
  ];
}

function standFigures({ outlier, first, pairs }: StandResult): Figure[] {
  return [
    { verb: "stand", key: "outlier.party", value: outlier?.party ?? null },
    ...Object.entries(first).map(
      ([party, issues]): Figure => ({ verb: "stand", key: `first.${party}`, value: issues }),
    ),
    ...pairs.map(({ a, b, cell }): Figure => ({ verb: "stand", key: `pairs.${a}.${b}.cell`, value: cell })),
  ];
}

function dealFigures({ nash }: DealResult): Figure[] {
  const options = Object.entries(nash?.package ?? {});
  return options.map(([issue, option]) => ({ verb: "deal", key: `nash.package.${issue}`, value: option }));
}

function blockFigures({ headline, parties }: BlockResult): Figure[] {
  return [
    { verb: "block", key: "headline.party", value: headline?.party ?? null },
    { verb: "block", key: "headline.constraint", value: headline?.constraint ?? null },
    ...parties.map(
      ({ id, soleBlocked }): Figure => ({
        verb: "block",
        key: `parties.${id}.soleBlocked`,
        value: soleBlocked,
      }),
    ),
  ];
}
