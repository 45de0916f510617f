/** A queue from which the least comes first; among equals the one pushed first. */
export interface MinHeap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

export function minHeap<T>(compare: (a: T, b: T) => number): MinHeap<T> {
  const items: { readonly item: T; readonly turn: number }[] = [];
  let turns = 0;
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [items[a]!, items[b]!];
    return (compare(one.item, other.item) || one.turn - other.turn) < 0;
  };
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  return {
    push: (item) => {
      items.push({ item, turn: turns++ });
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const [least] = items;
      const last = items.pop();
      if (least === undefined || last === undefined) return undefined;
      if (items.length === 0) return least.item;
      items[0] = last;
      for (let at = 0; ; ) {
        let smallest = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < items.length && isBefore(child, smallest)) smallest = child;
        if (smallest === at) return least.item;
        swap(at, smallest);
        at = smallest;
      }
    },
  };
}
