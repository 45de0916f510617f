import { type Case, speechIn, type Verb } from "entente";
import type * as Results from "../../../packages/entente/src/explain/results.js";

/** A row of a table by the headings of its columns. */
export type Row = Readonly<Record<string, string>>;

const { digits } = speechIn("en");
const { count, share, points, place } = digits;
const none = "–";
const or = <T>(value: T | null | undefined, write: (one: T) => string): string =>
  value === null || value === undefined ? none : write(value);

/** Finds what a cell names: ids by what the case calls them, whatever letter it begins with. */
function named(kase: Case) {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const english = (text: unknown, id: string): string =>
    typeof text === "string" ? text : ((text as { readonly en?: string } | undefined)?.en ?? id);
  const find = (entries: Readonly<Record<string, { readonly name?: unknown }>>, name: string): string => {
    const found = Object.entries(entries).find(([id, entry]) => same(english(entry.name, id), name));
    if (found === undefined) throw new Error(`nothing of the case is called ${name}`);
    return found[0];
  };
  return {
    party: (name: string) => find(kase.parties, name),
    issue: (name: string) => find(kase.issues, name),
    option: (issue: string, name: string) => find(kase.issues[issue]?.options ?? {}, name.replace(/^\((.*)\)$/, "$1")),
    forum: (name: string) => find(kase.forums, name),
    condition: (name: string) => find(kase.redLines, name),
    english,
    same,
  };
}

/** What the figures of a table must be, from what the command prints under `result`; one row for each that is shown. */
export const CELLS: Readonly<Record<Verb, (kase: Case, json: unknown, rows: readonly Row[]) => readonly Row[]>> = {
  agree: (kase, json, rows) => {
    const result = json as Results.AgreeResult;
    const name = named(kase);
    return rows.map(({ Issue = "", Option = "" }): Row => {
      const issue = name.issue(Issue);
      const option = name.option(issue, Option);
      const found = result.byOption[issue]?.[option];
      if (found === undefined) throw new Error(`${Option} is not in the result`);
      const part = (of: unknown, all: unknown): string => (Number(all) === 0 ? none : share(Number(of) / Number(all)));
      if (result.offers !== null) return { "In exchanges": part(found.everyGains, result.offers.everyGains) };
      const { at } = kase.issues[issue]?.options[option] ?? { at: Number.NaN };
      return { Place: place(at), "In the room": part(found.zone, result.zone.count) };
    });
  },
  stand: (_kase, json, rows) => {
    const result = json as Results.StandResult;
    expectLength(rows, result.pairs);
    return result.pairs.map((pair) => ({
      Distance: or(pair.distance, (one) => place(100 * one)),
      "On coded issues only": or(pair.coded?.distance, (one) => place(100 * one)),
      "Relative lead": or(pair.lead, share),
      Overlap: or(pair.overlap, share),
    }));
  },
  deal: (kase, json, rows) => {
    const { smallest, nash, largest } = json as Results.DealResult;
    return rows.map(({ Deal = "", Package = "" }): Row => {
      const told = { Smallest: smallest, "Fair, Nash": nash, Largest: largest };
      const [, criterion = null] = Object.entries(told).find(([begins]) => Deal.startsWith(begins)) ?? [];
      if (criterion === null) return {};
      const name = named(kase);
      const moved = Object.entries<string>(criterion.package).filter(
        ([issue, option]) => kase.issues[issue]?.statusQuo !== option,
      );
      const shown = Package.split("; ").map((part) => {
        const [issue = "", ...option] = part.split(": ");
        const id = name.issue(issue);
        return [id, name.option(id, option.join(": "))];
      });
      if (JSON.stringify(shown) !== JSON.stringify(moved)) throw new Error(`${Deal}: another package`);
      const gains = Object.values<number>(criterion.gains);
      return { ...codes(rows, criterion.utilities), "Least gain": points(Math.min(...gains)) };
    });
  },
  block: (kase, json, rows) => {
    const result = json as Results.BlockResult;
    const name = named(kase);
    const all = result.parties.flatMap(({ id, by }) => by.map((one) => ({ ...one, party: id })));
    return rows.map(({ Condition = "", Party = "" }): Row => {
      const party = name.party(Party);
      const walks = Condition.startsWith("Walks away");
      const found = all.find(
        (one) =>
          one.party === party &&
          (walks ? one.constraint === `reserve:${party}` : one.constraint === name.condition(Condition)),
      );
      if (found === undefined) throw new Error(`${Party}: ${Condition} is no condition of the result`);
      const within = result.combinations.filter(({ constraints }) => constraints.includes(found.constraint));
      return {
        Stops: count(found.blocks),
        "Stops alone": count(found.soleBlocked),
        "In combinations": count(within.length),
      };
    });
  },
  order: (kase, json, rows) => {
    const result = json as Results.OrderResult;
    const name = named(kase);
    const steps = result.steps.length > 0 ? result.steps : openedBy(result);
    return rows.map(({ Step = "", Issue = "", To = "" }): Row => {
      const step = steps[Number(Step) - 1];
      const issue = name.issue(Issue);
      const change = step?.changes.find((one) => one.issue === issue);
      if (step === undefined || change === undefined) throw new Error(`${Issue} does not move at step ${Step}`);
      if (typeof change.to === "string" && change.to !== name.option(issue, To)) throw new Error(`${Issue}: not ${To}`);
      const exposures = Object.values<number>(step.exposure);
      return { ...codes(rows, step.gains), Exposure: points(Math.max(0, ...exposures)) };
    });
  },
  forum: (kase, json, rows) => {
    const result = json as Results.ForumResult;
    const name = named(kase);
    return rows.map(({ Forum = "" }): Row => {
      const of = Object.keys(kase.forums).some((id) => name.same(name.english(kase.forums[id]?.name, id), Forum))
        ? result.forums[name.forum(Forum)]
        : result.sufficientTables[0];
      if (of?.zone == null) return {};
      return { Room: or(of.zone.count, count), Deliverable: or(of.zone.deliverable, count) };
    });
  },
  ratify: (kase, json, rows) => {
    const result = json as Results.RatifyResult;
    const name = named(kase);
    return rows.map(({ Party = "", Body = none }): Row => {
      const party = name.party(Party);
      const home = result.parties[party];
      const clock = result.clocks.find((one) => one.party === party);
      const time = { "Days left": or(clock?.daysAway, place), "Term ends": clock?.termEnds ?? none };
      if (Body === none) return time;
      return { ...time, For: or(home?.votesFor, place), Of: or(home?.of, place) };
    });
  },
  break: (kase, json, rows) => {
    const result = json as Results.BreakResult;
    const name = named(kase);
    return rows.map(({ Party = "" }): Row => {
      const id = name.party(Party);
      const spoiler = result.spoilers?.find(({ faction }) => faction === id);
      const one = result.stability?.perParty[id];
      if (spoiler !== undefined) return { Gain: points(-spoiler.loss), "Spoiler score": points(spoiler.score) };
      const enforced = result.selfEnforcement?.[id];
      return {
        Gain: or(one?.bestImprovement?.gain, points),
        "After the answer": or(one?.sanction?.gain, points),
        "Its own": or(enforced?.discount, points),
      };
    });
  },
  pay: (_kase, json, rows) => {
    const result = json as Results.PayResult;
    expectLength(rows, result.parties);
    return result.parties.map((one) => ({
      Pays: or(one.share, share),
      Gains: or(one.benefit, share),
      Decides: or(one.say, share),
      "Sole levers": or(one.leverShare, share),
      Range: `${points(one.low / 100)}–${points(one.high / 100)}`,
    }));
  },
  watch: (_kase, json, rows) => {
    const result = json as Results.WatchResult;
    expectLength(rows, result.claims);
    return result.claims.map(({ inputs, holds }) => ({
      Worlds: or(holds, share),
      Coded: count(inputs.coded),
      Judged: count(inputs.judged),
      Sources: count(inputs.sources),
    }));
  },
};

/** Figures of parties stand under their codes, in the order in which the result names them. */
function codes([first = {}]: readonly Row[], figures: Readonly<Record<string, number>>): Row {
  const under = Object.keys(first).filter((heading) => /^[A-Z]{2,4}$/.test(heading));
  const values = Object.values(figures);
  if (under.length !== values.length) throw new Error(`${under} for ${Object.keys(figures)}`);
  return Object.fromEntries(under.map((code, k) => [code, points(values[k] ?? Number.NaN)]));
}

/** Where no order works, the way that the first relaxation opens. */
function openedBy({ relaxation, pairedRelaxation }: Results.OrderResult): Results.OrderResult["steps"] {
  const open = relaxation.find(({ notForSale }) => !notForSale) ?? relaxation[0] ?? pairedRelaxation[0];
  return open?.steps ?? [];
}

function expectLength(rows: readonly Row[], all: readonly unknown[]): void {
  if (rows.length !== all.length) throw new Error(`${rows.length} rows for ${all.length}`);
}
