import type { Draft, Telling } from "./draft.js";
import type { PayResult } from "./results.js";

/** Whether the payers decide: at the table, and on when the bills come; who is done by then. */
export function decidersAndDue(telling: Telling, result: PayResult): Draft[] {
  return [
    ...withoutDeciding(telling, result),
    ...triggers(telling, result),
    ...finished(telling, result),
    ...apart(telling, result),
    ...levers(telling, result),
  ];
}

const pathsOfAll = ({ burdens }: PayResult): string[] => burdens.map(({ id }) => `burdens.${id}`);

function withoutDeciding({ asked, words }: Telling, result: PayResult): Draft[] {
  const { payWithoutDeciding: parties } = result;
  if (parties.length === 0) return [];
  const values = { parties: words.parties(parties), n: parties.length, forum: words.forum(asked.table.forum.id) };
  const because = pathsOfAll(result);
  const numbers = { parties: parties.length };
  return [{ id: "pay.withoutDeciding", level: "main", key: "pay.withoutDeciding", values, numbers, because }];
}

type Trigger = PayResult["triggers"][number];

/** One sentence for all bills that come by the same hands and fall to the same payers. */
function triggers({ asked, speech: { digits }, words }: Telling, result: PayResult): Draft[] {
  const told = result.triggers.filter(({ holders, payersWithout }) => holders.length > 0 && payersWithout.length > 0);
  return grouped(told, ({ holders, payersWithout, shareWithout }) => [
    ...holders,
    "",
    ...payersWithout.toSorted(),
    String(digits.share(shareWithout ?? 0)),
  ]).map((group) => {
    const [{ holders = [], payersWithout = [], shareWithout = null } = {}] = group;
    return {
      id: `pay.trigger.${group[0]?.burden ?? ""}`,
      level: "main",
      key: "pay.trigger",
      values: {
        burdens: digits.list(group.map(({ burden }) => words.text(asked.kase.burdens[burden]?.name, burden))),
        nBurdens: group.length,
        holders: words.parties(holders),
        parties: words.parties(payersWithout),
        n: payersWithout.length,
        share: digits.share(shareWithout ?? 0),
      },
      numbers: { bills: group.length, shareWithout },
      because: [
        ...group.map(({ burden }) => `burdens.${burden}`),
        ...[...new Set(group.flatMap(({ issues }) => issues))].map((issue) => `issues.${issue}.levers`),
      ],
    };
  });
}

function finished({ asked, speech: { digits }, words }: Telling, result: PayResult): Draft[] {
  const told = result.triggers.filter(({ done, open }) => done.length > 0 && open.length > 0);
  const here = Object.entries(result.finished);
  const done = here.filter(([, met]) => met).map(([party]) => party);
  const open = here.filter(([, met]) => !met).map(([party]) => party);
  const due = grouped(told, (one) => [...one.done, "", ...one.open]).map((group): Draft => {
    const [first] = group;
    return {
      id: `pay.doneWhenDue.${first?.burden ?? ""}`,
      level: "main",
      key: "pay.doneWhenDue",
      values: {
        burdens: digits.list(group.map(({ burden }) => words.text(asked.kase.burdens[burden]?.name, burden))),
        done: words.parties(first?.done ?? []),
        open: words.parties(first?.open ?? []),
        n: first?.done.length ?? 0,
        nBurdens: group.length,
        nOpen: first?.open.length ?? 0,
      },
      numbers: {},
      because: group.map(({ burden }) => `burdens.${burden}`),
    };
  });
  if (here.length === 0) return due;
  const key = done.length === 0 ? "pay.finishOpen" : open.length === 0 ? "pay.finishAll" : "pay.finish";
  const values = { done: words.parties(done), n: done.length, open: words.parties(open), nOpen: open.length };
  const numbers = { done: done.length, open: open.length };
  return [...due, { id: "pay.finish", level: "detail", key, values, numbers, because: pathsOfAll(result) }];
}

/** What would have to change hands for each to pay as it decides, and as it gains. */
function apart({ speech: { digits }, words, asked }: Telling, result: PayResult): Draft[] {
  return Object.entries(result.mismatchByUnit).flatMap(([unit, { payerDecider, payerBeneficiary }], k): Draft[] => {
    if (payerDecider === null && payerBeneficiary === null) return [];
    const key = payerDecider === null ? "pay.asGains" : payerBeneficiary === null ? "pay.asSay" : "pay.asBoth";
    return [
      {
        id: `pay.mismatch.${k}`,
        level: "main",
        key,
        values: {
          decided: digits.share(payerDecider ?? 0),
          gained: digits.share(payerBeneficiary ?? 0),
          forum: words.forum(asked.table.forum.id),
          unit,
        },
        numbers: { payerDecider, payerBeneficiary },
        because: result.burdens.filter((one) => one.unit === unit).map(({ id }) => `burdens.${id}`),
      },
    ];
  });
}

function levers({ asked, speech: { say, digits }, words }: Telling, { leverShare, target }: PayResult): Draft[] {
  const held = Object.entries(leverShare).toSorted(([, a], [, b]) => b - a);
  if (held.length === 0 || target === null) return [];
  const values = {
    parties: digits.list(
      held.map(([party, share]) => say("pay.part", { party: words.party(party), share: digits.share(share) })),
    ),
  };
  const moved = Object.keys(target.package).filter(
    (issue) => target.package[issue] !== asked.kase.issues[issue]?.statusQuo,
  );
  const because = moved.map((issue) => `issues.${issue}.levers`);
  return [{ id: "pay.levers", level: "detail", key: "pay.levers", values, numbers: leverShare, because }];
}

function grouped<T extends Trigger>(list: readonly T[], keyOf: (one: T) => readonly string[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one).join(",");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
