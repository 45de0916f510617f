import { inputsOfParty, inputsOfTable } from "./because.js";
import { chanceKey } from "./chance.js";
import type { Draft, Telling } from "./draft.js";
import type { MessageKey } from "./messages/en.js";
import type { BreakResult } from "./results.js";

const SAID = 3;

/** Patience, spoilers, survival and ripeness in words. */
export function durability(telling: Telling, result: BreakResult): Draft[] {
  return [
    ...survival(telling, result),
    ...spoilers(telling, result),
    ...ripeness(telling, result),
    ...patience(telling, result),
  ];
}

function patience(
  { asked, speech: { digits }, words }: Telling,
  { selfEnforcement, selfEnforcementOpen: open }: BreakResult,
): Draft[] {
  const drafts = Object.entries(selfEnforcement ?? {})
    .filter(([, { deltaStar }]) => deltaStar === null || deltaStar > 0)
    .map(([party, { deltaStar, discount, keep, tempted }]): Draft => {
      const never = (tempted ?? keep) > keep ? "break.keepsNever" : "break.keepsLine";
      return {
        id: `break.keeps.${party}`,
        level: "detail",
        key: deltaStar === null ? never : deltaStar <= discount ? "break.keeps" : "break.keepsNot",
        values: { party: words.party(party), needed: digits.share(deltaStar ?? 1), discount: digits.share(discount) },
        numbers: { deltaStar, discount },
        because: [...inputsOfParty(asked, party), `parties.${party}`],
      };
    });
  if (open.length === 0) return drafts;
  const values = { parties: words.parties(open), n: open.length };
  const numbers = { parties: open.length };
  return [
    ...drafts,
    { id: "break.keepsUnknown", level: "detail", key: "break.keepsUnknown", values, numbers, because: [] },
  ];
}

const SPOILERS: Readonly<Record<"yes" | "no" | "unknown", MessageKey>> = {
  yes: "break.spoiler.blocks",
  no: "break.spoiler.cannotBlock",
  unknown: "break.spoiler",
};

function spoilers({ asked, speech: { digits }, words }: Telling, { spoilers: found }: BreakResult): Draft[] {
  return (found ?? []).slice(0, SAID).map(({ faction, within, loss, score, canBlock, levers }): Draft => {
    const values = {
      faction: words.party(faction),
      party: words.party(within),
      loss: digits.points(loss),
      issues: digits.list(levers.map(words.issue)),
      nLevers: levers.length,
    };
    const key = SPOILERS[canBlock === null ? "unknown" : canBlock ? "yes" : "no"];
    const because = [...inputsOfParty(asked, faction), `parties.${faction}`];
    return { id: `break.spoiler.${faction}`, level: "main", key, values, numbers: { loss, score }, because };
  });
}

function survival({ asked, speech, words }: Telling, { survival: curve, survivalLeaves }: BreakResult): Draft[] {
  const { digits, say } = speech;
  const last = curve?.at(-1);
  if (last === undefined) return [];
  const names = new Map(asked.kase.events.map(({ id, name }) => [id, words.text(name, id)]));
  const telling = last.factors.filter(({ value }) => value < 1);
  const factors = telling.map((factor) => {
    const share = digits.share(factor.value);
    if (factor.kind === "leader") return say("party.share", { party: words.party(factor.party), share });
    const name = factor.kind === "event" ? (names.get(factor.event) ?? factor.event) : say("break.base");
    return say("party.share", { party: name, share });
  });
  const leaders = last.factors.flatMap((factor) => (factor.kind === "leader" ? [`parties.${factor.party}`] : []));
  const dated = last.when !== "signed";
  const drafts: Draft[] = [];
  if (telling.length > 0 || dated) {
    const certain = telling.length === 0 ? "break.survivalNoRisk" : dated ? "break.survival" : "break.survivalSigned";
    drafts.push({
      id: "break.survival",
      level: "main",
      key: certain,
      values: {
        date: last.date,
        share: digits.share(last.s),
        words: say(chanceKey(last.s)),
        factors: digits.list(factors),
      },
      numbers: { s: last.s },
      because: leaders,
    });
  } else
    drafts.push({ id: "break.survival", level: "main", key: "break.noClock", values: {}, numbers: {}, because: [] });
  const { commitmentAssumed = [], notInOffice = [] } = survivalLeaves ?? {};
  for (const [id, parties] of Object.entries({ commitmentAssumed, notInOffice })) {
    if (parties.length === 0) continue;
    drafts.push({
      id: `break.${id}`,
      level: "detail",
      key: id === "notInOffice" ? "break.notInOffice" : "break.commitmentAssumed",
      values: { parties: words.parties(parties) },
      numbers: { parties: parties.length },
      because: parties.map((party) => `parties.${party}`),
    });
  }
  return drafts;
}

function ripeness(
  { asked, speech: { digits, say }, words }: Telling,
  { ripeness: scores, ripe }: BreakResult,
): Draft[] {
  if (scores === null || ripe === null) return [];
  const entries = Object.entries(scores);
  const better = entries.filter(([, { score }]) => score <= 1e-9);
  const values = {
    parties: words.parties(entries.map(([party]) => party)),
    holdouts: digits.list(
      better.map(([party, { score }]) =>
        say("party.points", { party: words.party(party), points: digits.points(-score) }),
      ),
    ),
    priced: entries.some(([, { costStated }]) => costStated) ? "yes" : "no",
  };
  const numbers = Object.fromEntries(entries.map(([party, { score }]) => [party, score]));
  const key = ripe ? "break.ripe" : "break.notRipe";
  return [{ id: "break.ripe", level: "main", key, values, numbers, because: inputsOfTable(asked) }];
}
