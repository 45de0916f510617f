import type { Region } from "../../case/space/region/region.js";
import { offerFigures } from "../../case/space/sweep/offer-figures.js";
import { KINDS, type Kind } from "../../case/space/sweep/offers.js";
import type { RegionParts } from "../../case/space/sweep/zone-region.js";
import type { Asked } from "../asked.js";
import { acceptedIn, type Bracket, measure } from "../bracket.js";
import { ofKind } from "../deal/offer-regions.js";
import type { Tools } from "../engine.js";
import { sweptOffers } from "../swept.js";

/** The offers of a table that addresses someone, counted. */
export interface OfferCounts {
  readonly count: Bracket;
  readonly taken: Bracket;
  readonly byKind: Readonly<Record<Kind, Bracket>>;
  readonly takenByKind: Readonly<Record<Kind, Bracket>>;
  readonly everyGains: Bracket;
  readonly takenEveryGains: Bracket;
}

/** Counts the offers, once a question. */
export function countOffers(asked: Asked, tools: Tools): OfferCounts {
  const held = asked.once(heldCounts);
  held.counted ??= counted(asked, tools);
  return held.counted;
}

function heldCounts(): { counted: OfferCounts | null } {
  return { counted: null };
}

/** Regions of offers of some kind; of any where it is null. */
export function offerRegions(asked: Asked, kind: Kind | null, parts: Partial<RegionParts> = {}): Region[] | null {
  const regions = acceptedIn(asked, { hands: "withAddressees", ...parts });
  return regions && (kind === null ? [...regions] : regions.map((region) => ofKind(asked, region, kind)));
}

function counted(asked: Asked, tools: Tools): OfferCounts {
  const swept = offerFigures(asked.once(sweptOffers));
  const taken = { taken: true } as const;
  const gaining = { members: "gain", players: asked.table.members } as const;
  const of = (figure: number, kind: Kind | null, parts: Partial<RegionParts>, outer?: Bracket): Bracket =>
    outer?.some === false ? outer : measure(asked, tools, figure, () => offerRegions(asked, kind, parts));
  const count = of(swept.count, null, {});
  const allTaken = of(swept.taken, null, taken, count);
  const kinds = (figures: Readonly<Record<Kind, number>>, parts: Partial<RegionParts>, outer: Bracket) =>
    Object.fromEntries(KINDS.map((kind) => [kind, of(figures[kind], kind, parts, outer)])) as Record<Kind, Bracket>;
  const byKind = kinds(swept.byKind, {}, count);
  const takenByKind = kinds(swept.takenByKind, taken, allTaken);
  const everyGains = of(swept.everyGains, "exchange", gaining, byKind.exchange);
  return {
    count,
    taken: allTaken,
    byKind,
    takenByKind,
    everyGains,
    takenEveryGains: of(swept.takenEveryGains, "exchange", { ...gaining, ...taken }, everyGains),
  };
}
