/** A game in strategic form as a file of Gambit states it. */
export interface ReadNfg {
  readonly title: string;
  readonly players: readonly string[];
  readonly strategies: readonly (readonly string[])[];
  /** Payoffs of all players, a profile a row; the first player's strategies vary fastest. */
  readonly payoffs: readonly (readonly number[])[];
  /** Profiles from which nobody gains by changing its own strategy. */
  readonly pureEquilibria: () => number[][];
}

/**
 * Reads the payoff version of Gambit's .nfg by its documented grammar:
 * `NFG 1 R "title" { "player" … } { { "strategy" … } … } ["comment"] number …`. Anything else throws.
 */
export function readNfg(text: string): ReadNfg {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}]|[^\s{}"]+/g) ?? [];
  let at = 0;
  const expectToken = (...wanted: readonly string[]): void => {
    const token = tokens[at++];
    if (token === undefined || !wanted.includes(token))
      throw new Error(`expected ${wanted.join(" or ")}, found ${token}`);
  };
  const isText = (token: string | undefined): token is string => token?.startsWith('"') === true;
  const readText = (): string => {
    const token = tokens[at++];
    if (!isText(token)) throw new Error(`expected a text, found ${token}`);
    return token.slice(1, -1).replace(/\\(.)/g, "$1");
  };
  const readTexts = (): string[] => {
    const texts: string[] = [];
    expectToken("{");
    while (tokens[at] !== "}") texts.push(readText());
    expectToken("}");
    return texts;
  };
  expectToken("NFG");
  expectToken("1");
  expectToken("R", "D");
  const title = readText();
  const players = readTexts();
  const strategies: string[][] = [];
  expectToken("{");
  while (tokens[at] === "{") strategies.push(readTexts());
  expectToken("}");
  if (isText(tokens[at])) readText();
  const numbers = tokens.slice(at).map(Number);
  const counts = strategies.map((names) => names.length);
  const profiles = counts.reduce((product, count) => product * count, 1);
  if (strategies.length !== players.length) throw new Error("as many lists of strategies as players");
  if (numbers.some(Number.isNaN) || numbers.length !== profiles * players.length)
    throw new Error(`expected ${profiles * players.length} payoffs, found ${numbers.length}`);
  const payoffs = Array.from({ length: profiles }, (_, k) =>
    numbers.slice(k * players.length, (k + 1) * players.length),
  );
  const indexOf = (profile: readonly number[]): number =>
    profile.reduceRight((sum, chosen, p) => sum * (counts[p] ?? 1) + chosen, 0);
  const profileOf = (index: number): number[] => {
    let rest = index;
    return counts.map((count) => {
      const chosen = rest % count;
      rest = Math.floor(rest / count);
      return chosen;
    });
  };
  const isStable = (index: number): boolean =>
    counts.every((count, p) =>
      Array.from({ length: count }, (_, other) => indexOf(profileOf(index).with(p, other))).every(
        (moved) => (payoffs[moved]?.[p] ?? 0) <= (payoffs[index]?.[p] ?? 0),
      ),
    );
  return {
    title,
    players,
    strategies,
    payoffs,
    pureEquilibria: () => payoffs.flatMap((_, index) => (isStable(index) ? [profileOf(index)] : [])),
  };
}
