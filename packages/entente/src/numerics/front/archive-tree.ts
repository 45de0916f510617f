/**
 * Points of `width` coordinates, none of which covers another, in a binary tree whose nodes know a box around their
 * points: answers whether some point is at least as large in every coordinate, and forgets what a new point covers.
 * Everything lies in flat arrays; nothing is allocated per point.
 *
 * @source Jaszkiewicz & Lust (2018), IEEE Transactions on Evolutionary Computation 22(5):778–791
 */
export interface ArchiveTree {
  readonly width: number;
  nodes: number;
  leaves: number;
  /** Left child of an inner node, whose right child is the next node; −1 for a leaf. */
  child: Int32Array;
  /** Leaf: which stretch of `points` is its own. Inner: the coordinate it is split by. */
  slot: Int32Array;
  /** Inner: points at or above this go right. */
  cut: Float64Array;
  /** Points in the node's subtree. */
  size: Int32Array;
  /** `box[node * 2 * width]`: `width` upper, then `width` lower bounds. */
  box: Float64Array;
  points: Float64Array;
  stack: Int32Array;
}

const leafSize = 24;

export function archiveTree(width: number): ArchiveTree {
  const tree: ArchiveTree = {
    width,
    nodes: 1,
    leaves: 1,
    child: new Int32Array(64).fill(-1),
    slot: new Int32Array(64),
    cut: new Float64Array(64),
    size: new Int32Array(64),
    box: new Float64Array(64 * 2 * width),
    points: new Float64Array(32 * leafSize * width),
    stack: new Int32Array(256),
  };
  clearBox(tree, 0);
  return tree;
}

/** Whether a point of the archive is at least as large as `query` (from index `offset` on) in every coordinate. */
export function isCovered(tree: ArchiveTree, query: Float64Array, offset: number): boolean {
  const { width, child, slot, size, box, points, stack } = tree;
  let depth = 1;
  stack[0] = 0;
  while (depth > 0) {
    const node = stack[--depth]!;
    if (size[node] === 0) continue;
    const upper = node * 2 * width;
    let p = 0;
    while (p < width && box[upper + p]! >= query[offset + p]!) p++;
    if (p < width) continue;
    const left = child[node]!;
    if (left >= 0) {
      p = 0;
      while (p < width && box[upper + width + p]! >= query[offset + p]!) p++;
      if (p === width) return true;
      stack[depth++] = left;
      stack[depth++] = left + 1;
      continue;
    }
    let point = slot[node]! * leafSize * width;
    for (const end = point + size[node]! * width; point < end; point += width) {
      p = 0;
      while (p < width && points[point + p]! >= query[offset + p]!) p++;
      if (p === width) return true;
    }
  }
  return false;
}

/** Adds a point that nothing covers, and forgets the points it covers. */
export function addPoint(tree: ArchiveTree, point: Float64Array, offset: number): void {
  forgetCovered(tree, 0, point, offset);
  const { width } = tree;
  let node = 0;
  for (;;) {
    widen(tree, node, point, offset);
    tree.size[node]!++;
    const left = tree.child[node]!;
    if (left < 0) break;
    node = point[offset + tree.slot[node]!]! >= tree.cut[node]! ? left + 1 : left;
  }
  const place = (tree.slot[node]! * leafSize + tree.size[node]! - 1) * width;
  for (let p = 0; p < width; p++) tree.points[place + p] = point[offset + p]!;
  if (tree.size[node] === leafSize) split(tree, node);
}

/** @returns how many points the subtree has lost */
function forgetCovered(tree: ArchiveTree, node: number, point: Float64Array, offset: number): number {
  const { width, box, size } = tree;
  const before = size[node]!;
  if (before === 0) return 0;
  const lower = node * 2 * width + width;
  for (let p = 0; p < width; p++) if (box[lower + p]! > point[offset + p]!) return 0;
  const left = tree.child[node]!;
  const lost =
    left < 0
      ? forgetInLeaf(tree, node, point, offset)
      : forgetCovered(tree, left, point, offset) + forgetCovered(tree, left + 1, point, offset);
  size[node] = before - lost;
  if (lost === before) clearBox(tree, node);
  return lost;
}

function forgetInLeaf(tree: ArchiveTree, node: number, point: Float64Array, offset: number): number {
  const { width, points } = tree;
  const start = tree.slot[node]! * leafSize * width;
  const end = start + tree.size[node]! * width;
  let kept = start;
  for (let i = start; i < end; i += width) {
    let p = 0;
    while (p < width && points[i + p]! <= point[offset + p]!) p++;
    if (p === width) continue;
    if (kept < i) points.copyWithin(kept, i, i + width);
    kept += width;
  }
  const lost = (end - kept) / width;
  if (lost > 0) {
    clearBox(tree, node);
    for (let i = start; i < kept; i += width) widen(tree, node, points, i);
  }
  return lost;
}

function clearBox({ box, width }: ArchiveTree, node: number): void {
  const upper = node * 2 * width;
  box.fill(Number.NEGATIVE_INFINITY, upper, upper + width);
  box.fill(Number.POSITIVE_INFINITY, upper + width, upper + 2 * width);
}

function widen({ box, width }: ArchiveTree, node: number, point: Float64Array, offset: number): void {
  const upper = node * 2 * width;
  for (let p = 0; p < width; p++) {
    const value = point[offset + p]!;
    if (value > box[upper + p]!) box[upper + p] = value;
    if (value < box[upper + width + p]!) box[upper + width + p] = value;
  }
}

/** Turns a full leaf into two at the median of its widest side. No two points are equal, so some side is wide. */
function split(tree: ArchiveTree, node: number): void {
  if (tree.nodes + 2 > tree.size.length) growTree(tree);
  if ((tree.leaves + 1) * leafSize * tree.width > tree.points.length) tree.points = enlarged(tree.points);
  const { width, box, points } = tree;
  const upper = node * 2 * width;
  let side = 0;
  for (let p = 1; p < width; p++) {
    if (box[upper + p]! - box[upper + width + p]! > box[upper + side]! - box[upper + width + side]!) side = p;
  }
  const start = tree.slot[node]! * leafSize * width;
  const column = new Float64Array(leafSize);
  for (let i = 0; i < leafSize; i++) column[i] = points[start + i * width + side]!;
  column.sort();
  let middle = leafSize / 2;
  while (column[middle] === column[0]) middle++;
  const cut = column[middle]!;
  const left = tree.nodes;
  const right = left + 1;
  tree.nodes += 2;
  tree.child[left] = -1;
  tree.child[right] = -1;
  tree.slot[left] = tree.slot[node]!;
  tree.slot[right] = tree.leaves++;
  tree.size[left] = 0;
  tree.size[right] = 0;
  clearBox(tree, left);
  clearBox(tree, right);
  tree.child[node] = left;
  tree.slot[node] = side;
  tree.cut[node] = cut;
  for (let i = 0; i < leafSize; i++) {
    const from = start + i * width;
    const target = points[from + side]! >= cut ? right : left;
    widen(tree, target, points, from);
    // A point never moves to a place after its own in the left leaf, so nothing unread is overwritten.
    const place = (tree.slot[target]! * leafSize + tree.size[target]!++) * width;
    if (place !== from) points.copyWithin(place, from, from + width);
  }
}

function growTree(tree: ArchiveTree): void {
  tree.child = enlargedIntegers(tree.child);
  tree.slot = enlargedIntegers(tree.slot);
  tree.size = enlargedIntegers(tree.size);
  tree.cut = enlarged(tree.cut);
  tree.box = enlarged(tree.box);
  tree.stack = enlargedIntegers(tree.stack);
}

function enlarged(array: Float64Array): Float64Array {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}

function enlargedIntegers(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
