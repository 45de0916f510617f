import type { DiagramRule } from "./rules.js";

/**
 * Connected components of the graph that joins issues tested by one rule, by their least issue; within each the issues
 * in the order in which they are decided: the next is the one that leaves the fewest rules half tested.
 */
export function componentsOf(issues: number, rules: readonly DiagramRule[]): number[][] {
  const parent = Array.from({ length: issues }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  for (const { scope } of rules) {
    for (const issue of scope) {
      const [a, b] = [find(scope[0]!), find(issue)];
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const members = new Map<number, number[]>();
  for (let i = 0; i < issues; i++) {
    const root = find(i);
    const list = members.get(root);
    if (list === undefined) members.set(root, [i]);
    else list.push(i);
  }
  return [...members.values()].map((list) =>
    list.length === 1
      ? list
      : ordered(
          list,
          rules.filter(({ scope }) => scope.length > 1 && list.includes(scope[0]!)),
        ),
  );
}

function ordered(issues: readonly number[], rules: readonly DiagramRule[]): number[] {
  const left = new Set(issues);
  const decided = new Set<number>();
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (const issue of left) {
      const open = rules.filter(
        ({ scope }) =>
          scope.some((i) => i === issue || decided.has(i)) && scope.some((i) => i !== issue && !decided.has(i)),
      ).length;
      if (open < fewest) {
        fewest = open;
        best = issue;
      }
    }
    order.push(best);
    decided.add(best);
    left.delete(best);
  }
  return order;
}
