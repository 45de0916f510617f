/** A set of small integers: bit k of the set is bit k % 32 of word k / 32. */
export type Mask = Int32Array;

export function wordsFor(bits: number): number {
  return Math.max(1, Math.ceil(bits / 32));
}

export function maskOf(members: Iterable<number>, words: number): Mask {
  const mask = new Int32Array(words);
  for (const k of members) setBit(mask, k);
  return mask;
}

export function setBit(mask: Mask, k: number): void {
  mask[k >>> 5]! |= 1 << (k & 31);
}

export function hasBit(mask: Mask, k: number, offset = 0): boolean {
  return ((mask[offset + (k >>> 5)]! >>> (k & 31)) & 1) === 1;
}

export function isSubset(a: Mask, b: Mask): boolean {
  for (let w = 0; w < a.length; w++) if ((a[w]! & ~b[w]!) !== 0) return false;
  return true;
}

export function isEmpty(mask: Mask): boolean {
  return mask.every((word) => word === 0);
}

export function intersection(a: Mask, b: Mask): Mask {
  return a.map((word, w) => word & b[w]!);
}

export function without(a: Mask, b: Mask): Mask {
  return a.map((word, w) => word & ~b[w]!);
}

export function sizeOf(mask: Mask): number {
  let size = 0;
  for (const word of mask) for (let rest = word; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** The members, ascending. */
export function bitsOf(mask: Mask): number[] {
  const members: number[] = [];
  mask.forEach((word, w) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) members.push(32 * w + 31 - Math.clz32(rest & -rest));
  });
  return members;
}

/** By size, then by members: the set with the smaller first difference comes first. */
export function compareMasks(a: Mask, b: Mask): number {
  const bySize = sizeOf(a) - sizeOf(b);
  if (bySize !== 0) return bySize;
  for (let w = 0; w < a.length; w++) {
    const difference = a[w]! ^ b[w]!;
    if (difference !== 0) return (a[w]! & difference & -difference) !== 0 ? -1 : 1;
  }
  return 0;
}

/** The inclusion-minimal ones, by size, then by members. */
export function minimalMasks(masks: readonly Mask[]): Mask[] {
  const kept: Mask[] = [];
  for (const mask of masks.toSorted(compareMasks)) if (!kept.some((one) => isSubset(one, mask))) kept.push(mask);
  return kept;
}
