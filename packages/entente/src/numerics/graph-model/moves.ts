/** One decider's moves: from x to targets[offsets[x]] … targets[offsets[x + 1] − 1]. */
export interface Moves {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Lists moves state by state. */
export function listMoves(states: number, from: (x: number) => readonly number[]): Moves {
  const offsets = new Int32Array(states + 1);
  const lists = Array.from({ length: states }, (_, x) => from(x));
  lists.forEach((list, x) => {
    offsets[x + 1] = offsets[x]! + list.length;
  });
  const targets = new Int32Array(offsets[states]!);
  lists.forEach((list, x) => {
    targets.set(list, offsets[x]!);
  });
  return { offsets, targets };
}

/** The same moves backwards. */
export function reversed({ offsets, targets }: Moves): Moves {
  const states = offsets.length - 1;
  const back = new Int32Array(states + 1);
  for (let e = 0; e < targets.length; e++) back[targets[e]! + 1]!++;
  for (let x = 0; x < states; x++) back[x + 1]! += back[x]!;
  const next = back.slice();
  const sources = new Int32Array(targets.length);
  for (let x = 0; x < states; x++)
    for (let e = offsets[x]!; e < offsets[x + 1]!; e++) sources[next[targets[e]!]!++] = x;
  return { offsets: back, targets: sources };
}
