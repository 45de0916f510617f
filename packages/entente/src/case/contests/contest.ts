/** One party on one issue that was decided, or was to be. */
export interface ContestActor {
  readonly actor: string;
  /** 0 … 100. */
  readonly place: number;
  /** 0 … 1. */
  readonly salience: number;
  /** Any scale, ≥ 0; null where only others have one: then it is left out of what capability weighs. */
  readonly capability: number | null;
}

/** One issue of one proposal: who stood where, and how it ended. Plain data. */
export interface Contest {
  readonly issue: string;
  /** Issues of one proposal are decided together, may be traded, and are never split over blocks or resamples. */
  readonly proposal: string;
  /** Day of the decision; null where unknown. */
  readonly date: string | null;
  /** 0 … 100; null where nothing held before. */
  readonly statusQuo: number | null;
  /** 0 … 100; null while undecided. */
  readonly outcome: number | null;
  readonly actors: readonly ContestActor[];
}

/** A contest that counts: decided, and somebody cares. */
export type Decided = Contest & { readonly outcome: number };

export function isDecided(contest: Contest): contest is Decided {
  return contest.outcome !== null && contest.actors.some(({ salience }) => salience > 0);
}

/** Contests by proposal, in the order in which proposals first appear. */
export function byProposal<One extends Contest>(contests: readonly One[]): One[][] {
  const groups = new Map<string, One[]>();
  for (const contest of contests) groups.set(contest.proposal, [...(groups.get(contest.proposal) ?? []), contest]);
  return [...groups.values()];
}
