import type { Draft, Telling } from "./draft.js";
import type { PayResult } from "./results.js";

/** What the case lacks for a bill, and what was done instead. */
export function payTroubles({ asked, speech: { digits }, words }: Telling, result: PayResult): Draft[] {
  const named = (id: string): string => words.text(asked.kase.burdens[id]?.name, id);
  const rescaled = result.rescaled.map(
    ({ burden, key, sum }): Draft => ({
      id: `pay.rescaled.${burden}.${key}`,
      level: "main",
      key: "pay.rescaled",
      values: { burden: named(burden), list: key, sum: digits.points(sum / 100) },
      numbers: { sum },
      because: [`burdens.${burden}`],
    }),
  );
  const costing = result.burdens.filter(({ cost }) => cost > 0);
  const lacking = (rule: "benefit" | "stated"): string[] =>
    costing.filter(({ shares }) => shares[rule] === null).map(({ id }) => id);
  const unsplit = (["benefit", "stated"] as const).flatMap((rule): Draft[] => {
    const ids = lacking(rule);
    if (ids.length === 0) return [];
    const key = rule === "benefit" ? "pay.nobodyGains" : "pay.nobodyPays";
    const values = { burdens: digits.list(ids.map(named)), n: ids.length };
    const because = ids.map((id) => `burdens.${id}`);
    return [{ id: key, level: "main", key, values, numbers: { burdens: ids.length }, because }];
  });
  const unable = costing
    .filter(({ withoutAbility }) => withoutAbility.length > 0)
    .map(
      ({ id, withoutAbility }): Draft => ({
        id: `pay.noAbility.${id}`,
        level: "detail",
        key: "pay.noAbility",
        values: {
          burden: named(id),
          ability: asked.kase.burdens[id]?.ability ?? "",
          parties: words.parties(withoutAbility),
          n: withoutAbility.length,
        },
        numbers: { parties: withoutAbility.length },
        because: [`burdens.${id}`],
      }),
    );
  return [...rescaled, ...unsplit, ...unable];
}
