/** Shapes of the results that explanations read: the keys of MODELS, by verb. */
export type Count = number | string;
export type Package = Readonly<Record<string, string>>;

export interface SignedText {
  readonly id: string;
  readonly coverage: Readonly<Record<string, number>>;
  readonly silentFirst: readonly string[];
  readonly inZone: boolean | null;
  readonly room: Count | null;
}

export interface Repair {
  readonly drop: readonly string[];
  readonly cost: number | null;
  readonly package: Package;
  readonly opens: Count | null;
  readonly concessions: Readonly<Record<string, number>>;
  readonly notForSale: readonly string[];
}

export interface NearMiss {
  readonly package: Package;
  readonly redLinesBroken: readonly string[];
  readonly maxRegret: number;
  readonly regret: Readonly<Record<string, number>>;
}

export interface AgreeResult {
  readonly verdict: string;
  readonly reason: string | null;
  readonly total: Count;
  readonly where: { readonly id: string; readonly total: Count } | null;
  readonly exact: boolean;
  readonly zone: {
    readonly count: Count;
    readonly deliverable: Count | null;
    readonly low?: Count;
    readonly high?: Count;
  };
  readonly offers: null | {
    readonly count: Count;
    readonly everyGains: Count;
    readonly takenEveryGains: Count;
    readonly byKind: Readonly<Record<"exchange" | "gift" | "demand" | "idle", Count>>;
    readonly refusedBy: readonly {
      readonly party: string;
      readonly constraint: string;
      readonly count: Count;
      readonly sole: Count;
    }[];
  };
  readonly goals: readonly {
    readonly id: string;
    readonly total: Count;
    readonly room: Count;
    readonly deliverable: Count;
    readonly everyGains: Count | null;
    readonly takenEveryGains: Count | null;
  }[];
  readonly constraints: readonly {
    readonly id: string;
    readonly party: string;
    readonly soleBlocked: Count;
    readonly blocks: Count;
  }[];
  readonly clashes: readonly (readonly string[])[];
  readonly repairs: readonly Repair[];
  readonly nearMisses: readonly NearMiss[];
  readonly agreements: readonly SignedText[];
  readonly statusQuoBreaks: readonly string[];
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly distance: number | null;
  readonly lead: number | null;
  readonly coded: { readonly distance: number | null };
  readonly cell: "common" | "errands" | "trade" | "headOn" | null;
  readonly hold: number | null;
  readonly shared: readonly string[];
}

export interface Move {
  readonly issue: string;
  readonly from: number;
  readonly to: number;
  readonly towards: { readonly party: string } | null;
}

export interface StandResult {
  readonly thresholds: { readonly distance: number; readonly lead: number };
  readonly first: Readonly<Record<string, readonly string[]>>;
  readonly pairs: readonly Pair[];
  readonly outlier: {
    readonly party: string;
    readonly gap: number;
    readonly toOthers: number;
    readonly amongRest: number;
  } | null;
  readonly officialGap: readonly { readonly party: string; readonly issues: Readonly<Record<string, number>> }[];
  readonly falseFronts: readonly {
    readonly a: string;
    readonly b: string;
    readonly official: number;
    readonly real: number;
  }[];
  readonly drift: {
    readonly from: string;
    readonly to: string;
    readonly parties: readonly { readonly party: string; readonly moves: readonly Move[] }[];
  } | null;
  readonly ties: {
    readonly frustration: number;
    readonly strains: readonly { readonly between: readonly string[]; readonly about: unknown }[];
    readonly innerQuarrels: readonly (readonly string[])[];
  } | null;
  readonly brokers: {
    readonly named: readonly { readonly by: string; readonly between: readonly string[] }[];
    readonly gaps: readonly {
      readonly a: string;
      readonly b: string;
      readonly distance: number;
      readonly brokers: readonly { readonly party: string }[];
    }[];
  } | null;
  readonly agreements: readonly SignedText[];
}

export interface Deal {
  readonly package: Package;
  readonly gains: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, readonly string[]>> | null;
  readonly asked: Readonly<Record<string, readonly string[]>> | null;
  readonly alsoOptimalCount?: Count;
}

export interface DealResult {
  readonly total: Count;
  readonly players: readonly string[];
  readonly reason: string | null;
  readonly nash: Deal | null;
  readonly kalaiSmorodinsky: Deal | null;
  readonly egalitarian: Deal | null;
  readonly utilitarian: Deal | null;
  readonly smallest: Deal | null;
  readonly largest: Deal | null;
  readonly front: { readonly count: Count | null };
  readonly onTable: {
    readonly distanceToFront: number;
    readonly improvements: readonly { readonly package: Package }[];
  } | null;
  readonly trades: readonly {
    readonly issues: readonly string[];
    readonly parties: readonly string[];
    readonly from: Package;
    readonly gains: Readonly<Record<string, number>>;
    readonly externality: Readonly<Record<string, number>>;
  }[];
  readonly cannotGain: readonly string[];
  readonly losses: Readonly<Record<string, number>> | null;
  readonly noDeal: { readonly horizon: string | null } | null;
  readonly forecast: {
    readonly issues: readonly {
      readonly id: string;
      readonly headline: number | null;
      readonly nearestOption: string | null;
    }[];
  };
}

export interface Blocker {
  readonly id: string;
  readonly member: boolean;
  readonly veto: boolean;
  readonly soleBlocked: Count;
  readonly unlocked: Count;
  readonly by: readonly { readonly constraint: string; readonly soleBlocked: Count }[];
  readonly redLinesInTheWay: readonly string[];
  readonly price: {
    readonly points: number;
    readonly package: Package;
    readonly canPay: readonly string[];
    readonly jointly: boolean;
    readonly gainsMost: string | null;
    readonly surplus: Readonly<Record<string, number>>;
  } | null;
  readonly concession: { readonly points: number; readonly package: Package } | null;
}

export interface BlockResult {
  readonly zone: { readonly count: Count };
  readonly headline: { readonly party: string; readonly constraint: string | null; readonly soleBlocked: Count } | null;
  readonly parties: readonly Blocker[];
  readonly combinations: readonly { readonly constraints: readonly string[]; readonly count: Count }[];
}
