/** What is asked of a state when states are thinned. */
export interface State {
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly by: string;
  readonly note: string | null;
}

const MINUTES = 10;
/** The newest state and the one before it always stay. */
const KEPT = 2;

/**
 * The state that a new one makes superfluous: a page that saves by itself would else leave one for every pause in typing.
 * Of what one person writes, the states that lie ten minutes apart stay, and those with a note.
 *
 * @param newest - the newest states, newest first; four are enough
 */
export function superfluous(newest: readonly State[]): State | null {
  const [candidate, before] = newest.slice(KEPT);
  if (candidate === undefined || before === undefined) return null;
  const apart = Date.parse(candidate.made) - Date.parse(before.made);
  const isOwn = candidate.note === null && candidate.by === before.by;
  return isOwn && apart < MINUTES * 60_000 ? candidate : null;
}
