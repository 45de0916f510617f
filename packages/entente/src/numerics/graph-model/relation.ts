/** Moves along one dimension of k options: cell a·k + b is 1 where a can become b; every option can stay. */
export type Relation = Uint8Array;

/** Nothing moves. */
export function stillness(options: number): Relation {
  const relation = new Uint8Array(options * options);
  for (let a = 0; a < options; a++) relation[a * options + a] = 1;
  return relation;
}

/** What any number of steps, each of one of the relations, can bring about. */
export function closureOfUnion(relations: readonly Relation[], options: number): Relation {
  const closure = stillness(options);
  for (const relation of relations) for (let c = 0; c < closure.length; c++) closure[c]! |= relation[c]!;
  for (let via = 0; via < options; via++)
    for (let a = 0; a < options; a++)
      if (closure[a * options + via] === 1)
        for (let b = 0; b < options; b++) closure[a * options + b]! |= closure[via * options + b]!;
  return closure;
}

export function transposed(relation: Relation, options: number): Relation {
  const turned = new Uint8Array(relation.length);
  for (let a = 0; a < options; a++)
    for (let b = 0; b < options; b++) turned[b * options + a] = relation[a * options + b]!;
  return turned;
}

export function isTransitive(relation: Relation, options: number): boolean {
  const closure = closureOfUnion([relation], options);
  return relation.every((cell, c) => cell === closure[c]);
}

/** Whether every move can be taken back by the same hand; with transitivity, options fall into classes. */
export function isSymmetric(relation: Relation, options: number): boolean {
  const turned = transposed(relation, options);
  return relation.every((cell, c) => cell === turned[c]);
}

export function isStill(relation: Relation, options: number): boolean {
  for (let a = 0; a < options; a++)
    for (let b = 0; b < options; b++) if (a !== b && relation[a * options + b] === 1) return false;
  return true;
}
