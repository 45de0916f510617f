/** A game in strategic form. Profiles run over the strategies of each player, those of the first fastest. */
export interface StrategicGame {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  /** Names of each player's strategies. */
  readonly strategies: readonly (readonly string[])[];
  /** Payoffs of all players when each plays the strategy of its number. */
  readonly payoffs: (chosen: readonly number[]) => readonly number[];
}

/** Most strategy profiles that are written. */
const MOST_PROFILES = 2 ** 20;

/**
 * A game as Gambit reads it, or why it is not written.
 *
 * @source Gambit 16, the .nfg format, payoff version
 */
export function nfgText({
  title,
  comment,
  players,
  strategies,
  payoffs,
}: StrategicGame): string | { readonly refused: string } {
  const counts = strategies.map((names) => names.length);
  const total = counts.reduce((product, count) => product * count, 1);
  if (total > MOST_PROFILES)
    return { refused: `has ${total} strategy profiles; at most ${MOST_PROFILES} are written.` };
  const profiles = Array.from({ length: total }, (_, profile) => {
    let rest = profile;
    const chosen = counts.map((count) => {
      const one = rest % count;
      rest = Math.floor(rest / count);
      return one;
    });
    return payoffs(chosen).join(" ");
  });
  return [
    `NFG 1 R ${marked(title)} ${list(players)}`,
    "",
    `{ ${strategies.map(list).join("\n")} }`,
    marked(comment),
    "",
    ...profiles,
    "",
  ].join("\n");
}

function list(texts: readonly string[]): string {
  return `{ ${texts.map(marked).join(" ")} }`;
}

function marked(text: string): string {
  return `"${text.replace(/\s+/g, " ").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
