import type { Draft, Telling } from "./draft.js";
import type { StandResult } from "./results.js";

/** Two who speak, with what ties them. */
export interface SpokenPair {
  readonly a: string;
  readonly b: string;
  readonly alike: number;
  readonly opposed: number;
  /** Alike less opposed. */
  readonly tie: number;
}

/** Pairs that have spoken on one issue, the most opposed first. */
export function spokenPairs(discourse: StandResult["discourse"]): SpokenPair[] {
  if (discourse === null) return [];
  const holders = Object.keys(discourse.matrix);
  return holders
    .flatMap((a, p) =>
      holders.slice(p + 1).map((b) => {
        const of = (ties: Readonly<Record<string, Readonly<Record<string, number>>>>): number => ties[a]?.[b] ?? 0;
        return { a, b, alike: of(discourse.congruence), opposed: of(discourse.conflict), tie: of(discourse.matrix) };
      }),
    )
    .filter(({ alike, opposed }) => alike + opposed > 0)
    .sort((one, other) => one.tie - other.tie);
}

/** Who speaks most alike and most against each other, and the camps in which that leaves them. */
export function explainDiscourse(telling: Telling, { discourse }: StandResult): Draft[] {
  if (discourse === null) return [];
  const { asked, speech, words } = telling;
  const pairs = spokenPairs(discourse);
  const because = Object.entries(asked.kase.statements).flatMap(([id, { kind }]) => (kind === "stance" ? [id] : []));
  const pairDraft = (key: "stand.spokeAlike" | "stand.spokeAgainst", pair: SpokenPair | undefined): Draft[] => {
    if (pair === undefined || (key === "stand.spokeAlike" ? pair.tie <= 0 : pair.tie >= 0)) return [];
    const values = { a: words.party(pair.a), b: words.party(pair.b) };
    return [{ id: key, level: "detail", key, values, numbers: { tie: pair.tie }, because }];
  };
  return [
    ...pairDraft("stand.spokeAlike", pairs.at(-1)),
    ...pairDraft("stand.spokeAgainst", pairs[0]),
    ...campsDraft(discourse.modularity),
  ];

  function campsDraft(
    modularity: { readonly value: number; readonly camps: readonly (readonly string[])[] } | null,
  ): Draft[] {
    const [first = [], second = []] = modularity?.camps ?? [];
    if (modularity === null || first.length + second.length < 3 || modularity.value <= 0 || second.length === 0)
      return [];
    const list = (camp: readonly string[]): string => speech.digits.list(camp.map(words.party));
    const values = { first: list(first), second: list(second) };
    const numbers = { modularity: modularity.value };
    return [{ id: "stand.camps", level: "detail", key: "stand.camps", values, numbers, because }];
  }
}
