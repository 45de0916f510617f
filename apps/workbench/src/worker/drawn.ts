import { type Case, chunksOf, claimReader, type DrawnClaims, joinClaims, type Verb, worldRuns } from "entente";

/** Worlds drawn at a stretch; between two stretches messages are heard. */
const PART = 25;

interface Drawing {
  readonly params: Readonly<Record<string, unknown>>;
  /** Waits until messages were heard, and tells whether the worlds are still wanted. */
  readonly goesOn: () => Promise<boolean>;
}

/** The worlds of a question by run, as `ask` takes them; null where they are no longer wanted. */
export async function drawnFor(
  kase: Case,
  verb: Verb,
  { params, goesOn }: Drawing,
): Promise<Readonly<Record<string, DrawnClaims>> | null> {
  const signal = { aborted: false };
  const drawn: Record<string, DrawnClaims> = {};
  for (const run of worldRuns(kase, verb, params)) {
    const reader = claimReader(run.request, signal);
    const parts: DrawnClaims[] = [];
    for (const range of chunksOf({ draws: run.draws, stop: false }, PART)) {
      if (!(await goesOn())) return null;
      parts.push(reader(range, { signal, progress: () => {} }));
    }
    drawn[run.id] = joinClaims(parts);
  }
  return drawn;
}
