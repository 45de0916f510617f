import { type Case, claimReader, type DrawnClaims, joinClaims, type Verb, worldRuns } from "entente";

/** Most worlds drawn at a stretch; between two stretches messages are heard. */
const PART = 25;
/** Milliseconds that a stretch should take at most; a world of millions of packages takes longer than that alone. */
const STRETCH = 50;

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
    for (let from = 0, part = 1; from < run.draws; ) {
      if (!(await goesOn())) return null;
      const to = Math.min(run.draws, from + part);
      const began = performance.now();
      parts.push(reader([from, to], { signal, progress: () => {} }));
      part = performance.now() - began > STRETCH ? Math.max(1, part >> 1) : Math.min(PART, 2 * part);
      from = to;
    }
    drawn[run.id] = joinClaims(parts);
  }
  return drawn;
}
