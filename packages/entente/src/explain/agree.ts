import { absentHolders } from "../engines/agree/absent-holders.js";
import { clashingLines } from "../engines/agree/clashing-lines.js";
import { inputsOfConstraint, inputsOfTable } from "./because.js";
import { delivered } from "./delivered.js";
import type { Draft, Telling } from "./draft.js";
import { explainLimits } from "./limits.js";
import type { MessageKey } from "./messages/en.js";
import { explainRecord } from "./record.js";
import type { AgreeResult, Count } from "./results.js";
import { explainTextsInZone } from "./signed.js";

/** How many details of one kind are said; the table holds all. */
const SAID = 3;

/** What `agree` found, in words: the headline by verdict, then what stands behind it. */
export function explainAgree(telling: Telling, result: AgreeResult): readonly Draft[] {
  return [
    headline(telling, result),
    ...inexact(telling, result),
    ...alone(telling, result),
    ...offers(telling, result),
    ...goals(telling, result),
    ...lines(telling, result),
    ...waysOut(telling, result),
    ...statusQuo(telling, result),
    ...explainTextsInZone(telling, result.agreements),
    ...explainRecord(telling),
    ...explainLimits(telling, "agree", { sampled: result.sampled, limits: limitsOf(result) }),
  ];
}

const BY_REASON: Readonly<Record<string, MessageKey>> = {
  someoneDoesNotGain: "agree.none.someoneDoesNotGain",
  demandsOnly: "agree.none.demandsOnly",
  idleOnly: "agree.none.idleOnly",
  noOffer: "agree.none.noOffer",
  emptyForum: "agree.emptyForum",
  ruleUnsatisfiable: "agree.ruleUnsatisfiable",
  emptyWhere: "agree.emptyWhere",
};
const BY_VERDICT: Readonly<Record<string, MessageKey>> = {
  joint: "agree.joint",
  offerRefused: "agree.offerRefused",
  giftOnly: "agree.giftOnly",
  room: "agree.room",
  onlyOnPaper: "agree.onlyOnPaper",
  near: "agree.near",
  noAlternatives: "agree.noAlternatives",
};

function headline({ asked, speech: { digits }, words }: Telling, result: AgreeResult): Draft {
  const { verdict, reason, zone, offers: made } = result;
  const key =
    reason === "unknown"
      ? unsettled(result)
      : ((reason === null ? undefined : BY_REASON[reason]) ?? BY_VERDICT[verdict] ?? "agree.none");
  const { table } = asked;
  const clash = verdict === "offerRefused" ? clashingLines(asked) : null;
  const absent = verdict === "onlyOnPaper" && result.exact ? absentHolders(asked, result.byOption, zone.count) : [];
  const [repair] = result.repairs;
  const numbers = {
    "zone.count": zone.count,
    "zone.deliverable": zone.deliverable,
    ...(made === null
      ? {}
      : {
          "offers.everyGains": made.everyGains,
          "offers.takenEveryGains": made.takenEveryGains,
          "offers.byKind.gift": made.byKind.gift,
        }),
  };
  return {
    id: "agree.verdict",
    level: "headline",
    key,
    values: {
      forum: words.forum(table.forum.id),
      members: words.parties(membersOf(asked)),
      addressees: words.parties(table.forum.toward),
      nMembers: table.members.length,
      nEveryGains: Number(made?.everyGains ?? 0),
      nExchanges: Number(made?.byKind.exchange ?? 0),
      nDemands: Number(made?.byKind.demand ?? 0),
      nCount: Number(zone.count),
      nOthers: Number(othersOf(result)),
      nDeliverable: Number(zone.deliverable),
      delivers: delivered(zone.count, zone.deliverable),
      count: digits.count(zone.count),
      others: digits.count(othersOf(result)),
      deliverable: digits.count(zone.deliverable),
      everyGains: digits.count(made?.everyGains ?? 0),
      taken: digits.count(made?.takenEveryGains ?? 0),
      n: Number(made?.byKind.gift ?? 0),
      gifts: digits.count(made?.byKind.gift ?? 0),
      demands: digits.count(made?.byKind.demand ?? 0),
      exchanges: digits.count(made?.byKind.exchange ?? 0),
      clash: clash === null ? "no" : "yes",
      ownLine: clash === null ? "" : words.constraint(clash.addressee),
      theirLine: clash === null ? "" : words.constraint(clash.sender),
      points: digits.points((repair?.cost ?? 0) / 100),
      absent: words.parties(absent.map(({ party }) => party)),
      nAbsent: absent.length,
      needed: digits.list([...new Set(absent.flatMap(({ issues }) => issues))].map(words.issue)),
      package: repair === undefined ? "" : words.moves(repair.package),
    },
    numbers,
    because: inputsOfTable(asked),
  };
}

function unsettled({ offers: made, zone }: AgreeResult): MessageKey {
  if (made !== null) return "agree.unknownOffer";
  return BigInt(zone.count) > 0n ? "agree.unknownDelivery" : "agree.unknown";
}

function membersOf({ table, space }: Telling["asked"]): string[] {
  return table.members.map((p) => space.parties[p] ?? "");
}

/** Packages besides the status quo; under `--where` those that meet it. */
function othersOf({ total, where }: AgreeResult): Count {
  return String(BigInt(where === null ? total : where.total) - (where === null ? 1n : 0n));
}

function inexact({ speech: { digits } }: Telling, { exact, zone }: AgreeResult): Draft[] {
  if (exact || zone.low === undefined || zone.high === undefined) return [];
  const values = { low: digits.count(zone.low), high: digits.count(zone.high) };
  const numbers = { "zone.low": zone.low, "zone.high": zone.high };
  return [{ id: "agree.interval", level: "main", key: "agree.interval", values, numbers, because: [] }];
}

/** Lists of what stands in the way are said only where there is no room. */
function limitsOf({ limits, zone, clashes, repairs, clashesComplete, repairsComplete }: AgreeResult): string[] {
  if (BigInt(zone.count) > 0n) return limits;
  return [
    ...limits,
    ...(clashesComplete === false && clashes.length > 0 ? ["clashes-not-complete"] : []),
    ...(repairsComplete === false && repairs.length > 0 ? ["repairs-from-sample"] : []),
  ];
}

/** With addressees: what the members could do without them. */
function alone({ asked, speech: { digits }, words }: Telling, result: AgreeResult): Draft[] {
  if (result.offers === null || result.reason === "emptyForum") return [];
  const { count, deliverable } = result.zone;
  const values = {
    nMembers: asked.table.members.length,
    members: words.parties(membersOf(asked)),
    addressees: words.parties(asked.table.forum.toward),
    count: digits.count(count),
    others: digits.count(othersOf(result)),
    deliverable: digits.count(deliverable ?? 0),
    nCount: Number(count),
    delivers: delivered(count, deliverable),
  };
  const numbers = { "zone.count": count, "zone.deliverable": deliverable };
  return [{ id: "agree.alone", level: "main", key: "agree.alone", values, numbers, because: inputsOfTable(asked) }];
}

function offers({ asked, speech: { digits }, words }: Telling, { offers: made }: AgreeResult): Draft[] {
  if (made === null) return [];
  const { count, byKind, refusedBy, everyGains, takenEveryGains } = made;
  const drafts: Draft[] = [];
  if (BigInt(count) > 0n) {
    const values = {
      count: digits.count(count),
      exchange: digits.count(byKind.exchange),
      gift: digits.count(byKind.gift),
      demand: digits.count(byKind.demand),
      idle: digits.count(byKind.idle),
    };
    const { exchange, gift, demand, idle } = byKind;
    const numbers = { "offers.count": count, exchange, gift, demand, idle };
    drafts.push({
      id: "agree.kinds",
      level: "main",
      key: "agree.kinds",
      values,
      numbers,
      because: inputsOfTable(asked),
    });
  }
  const worst = refusedBy.toSorted((a, b) => Number(b.count) - Number(a.count))[0];
  if (worst !== undefined) {
    const refused = String(BigInt(everyGains) - BigInt(takenEveryGains));
    const values = {
      constraint: words.constraint(worst.constraint),
      count: digits.count(worst.count),
      sole: digits.count(worst.sole),
      refused: digits.count(refused),
    };
    const numbers = { refused, count: worst.count, sole: worst.sole };
    const because = inputsOfConstraint(asked, worst.constraint);
    drafts.push({ id: "agree.refusedBy", level: "main", key: "agree.refusedBy", values, numbers, because });
  }
  const { silentAddressees } = asked.table;
  if (silentAddressees.length > 0) {
    const values = { addressees: words.parties(silentAddressees) };
    drafts.push({
      id: "agree.silentAddressee",
      level: "main",
      key: "agree.silentAddressee",
      values,
      numbers: {},
      because: [],
    });
  }
  return drafts;
}

function goals({ asked, speech: { digits }, words }: Telling, result: AgreeResult): Draft[] {
  return result.goals.map(({ id, room, deliverable, everyGains, takenEveryGains }): Draft => {
    const toward = everyGains !== null && takenEveryGains !== null;
    const key = toward ? "agree.goal.offers" : BigInt(room) === 0n ? "agree.goal.none" : "agree.goal.room";
    const values = {
      n: Number(everyGains ?? room),
      nTaken: Number(takenEveryGains ?? 0),
      goal: words.goal(id),
      room: digits.count(room),
      deliverable: digits.count(deliverable),
      delivers: delivered(room, deliverable),
      everyGains: digits.count(everyGains ?? 0),
      taken: digits.count(takenEveryGains ?? 0),
    };
    const numbers = { room, deliverable, everyGains, takenEveryGains };
    return { id: `agree.goal.${id}`, level: "detail", key, values, numbers, because: inputsOfTable(asked) };
  });
}

function lines({ asked, speech: { digits }, words }: Telling, { constraints }: AgreeResult): Draft[] {
  return constraints
    .filter(({ soleBlocked }) => BigInt(soleBlocked) > 0n)
    .toSorted((a, b) => Number(b.soleBlocked) - Number(a.soleBlocked))
    .slice(0, SAID)
    .map(({ id, soleBlocked }) => ({
      id: `agree.soleLine.${id}`,
      level: "detail",
      key: "agree.soleLine",
      values: { n: Number(soleBlocked), constraint: words.constraint(id), count: digits.count(soleBlocked) },
      numbers: { soleBlocked },
      because: inputsOfConstraint(asked, id),
    }));
}

/** Where there is no room: what cannot all be kept, the cheapest way out, the nearest miss. */
function waysOut({ asked, speech: { digits, say }, words }: Telling, result: AgreeResult): Draft[] {
  const { clashes, repairs, nearMisses, zone } = result;
  if (BigInt(zone.count) > 0n) return [];
  const drafts: Draft[] = clashes.slice(0, SAID).map((clash, k) => ({
    id: `agree.clash.${k}`,
    level: "main",
    key: "agree.clash",
    values: { constraints: digits.list(clash.map(words.constraint)) },
    numbers: { constraints: clash.length },
    because: clash.flatMap((id) => inputsOfConstraint(asked, id)),
  }));
  const [repair] = repairs;
  if (repair !== undefined && repair.drop.length > 0) {
    const forSale = repair.cost !== null;
    const values = {
      points: digits.points((repair.cost ?? 0) / 100),
      concessions: words.parties(Object.keys(repair.concessions)),
      constraints: digits.list((forSale ? repair.drop : repair.notForSale).map(words.constraint)),
      package: words.moves(repair.package),
    };
    const because = repair.drop.flatMap((id) => inputsOfConstraint(asked, id));
    const key = forSale ? "agree.repair" : "agree.repairNotForSale";
    drafts.push({ id: "agree.repair", level: "main", key, values, numbers: { cost: repair.cost }, because });
  }
  const [miss] = nearMisses;
  if (miss !== undefined) {
    const short = Object.entries(miss.regret).filter(([, regret]) => regret > 0);
    const broken = miss.redLinesBroken.length > 0;
    const values = {
      package: words.moves(miss.package),
      constraints: digits.list(miss.redLinesBroken.map(words.constraint)),
      regrets: digits.list(
        short.map(([party, regret]) =>
          say("party.points", { party: words.party(party), points: digits.points(regret) }),
        ),
      ),
    };
    const key = broken ? "agree.nearMissLines" : "agree.nearMiss";
    drafts.push({
      id: "agree.nearMiss",
      level: "detail",
      key,
      values,
      numbers: { maxRegret: miss.maxRegret },
      because: inputsOfTable(asked),
    });
  }
  return drafts;
}

function statusQuo({ asked, speech: { digits }, words }: Telling, { statusQuoBreaks }: AgreeResult): Draft[] {
  if (statusQuoBreaks.length === 0) return [];
  const values = { constraints: digits.list(statusQuoBreaks.map(words.constraint)) };
  const because = statusQuoBreaks.flatMap((id) => inputsOfConstraint(asked, id));
  return [{ id: "agree.statusQuoBreaks", level: "main", key: "agree.statusQuoBreaks", values, numbers: {}, because }];
}
