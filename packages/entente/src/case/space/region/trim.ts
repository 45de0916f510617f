import { reachOf } from "./bounds.js";
import type { Diagram } from "./diagram.js";

/**
 * Takes out arcs that no path reaching every floor can use, until none is left to take out; null when nothing is left.
 *
 * @param floors - least units per tracked party
 */
export function trim(diagram: Diagram, floors: Float64Array): Diagram | null {
  let now = diagram;
  for (;;) {
    if (now.empty) return null;
    const keep = useful(now, floors);
    const left = keep.reduce((sum, flag) => sum + flag, 0);
    if (left === 0 && now.issueOf.length > 0) return null;
    if (left === keep.length) return floorsWithin(now, floors) ? now : null;
    now = restrict(now, keep);
  }
}

function floorsWithin(diagram: Diagram, floors: Float64Array): boolean {
  const { most } = reachOf(diagram);
  return floors.every((floor, p) => most[p]! >= floor);
}

function useful(diagram: Diagram, floors: Float64Array): Uint8Array {
  const { arcStart, arcTo, units, parties } = diagram;
  const width = parties.length;
  const { most } = reachOf(diagram);
  const sink = arcStart.length - 2;
  const before = new Float64Array((sink + 1) * width).fill(Number.NEGATIVE_INFINITY);
  before.fill(0, 0, width);
  const reached = new Uint8Array(sink + 1);
  reached[0] = 1;
  const keep = new Uint8Array(arcTo.length);
  for (let v = 0; v < sink; v++) {
    if (reached[v] === 0) continue;
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      const to = arcTo[a]!;
      let p = 0;
      while (p < width && before[v * width + p]! + units[a * width + p]! + most[to * width + p]! >= floors[p]!) p++;
      if (p < width) continue;
      keep[a] = 1;
      reached[to] = 1;
      for (p = 0; p < width; p++) {
        const sum = before[v * width + p]! + units[a * width + p]!;
        if (sum > before[to * width + p]!) before[to * width + p] = sum;
      }
    }
  }
  return keep;
}

/** The diagram with some arcs only, without the nodes that these leave without a way in or out. */
export function restrict(diagram: Diagram, keep: Uint8Array): Diagram {
  const { arcStart, arcTo, units, parties, group, broken, words, layerStart } = diagram;
  const width = parties.length;
  const sink = arcStart.length - 2;
  const out = new Uint8Array(sink + 1);
  out[sink] = 1;
  const used = keep.slice();
  for (let v = sink - 1; v >= 0; v--) {
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      if (used[a] === 1 && out[arcTo[a]!] === 0) used[a] = 0;
      if (used[a] === 1) out[v] = 1;
    }
  }
  const reached = new Uint8Array(sink + 1);
  reached[0] = 1;
  for (let v = 0; v < sink; v++) {
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      if (reached[v] === 0) used[a] = 0;
      else if (used[a] === 1) reached[arcTo[a]!] = 1;
    }
  }
  const numberOf = new Int32Array(sink + 1).fill(-1);
  let nodes = 0;
  for (let v = 0; v <= sink; v++) if ((reached[v] === 1 && out[v] === 1) || v === sink) numberOf[v] = nodes++;
  const arcs = Int32Array.from(used.keys()).filter((a) => used[a] === 1);
  const starts = new Int32Array(nodes + 1);
  let arc = 0;
  for (let v = 0; v <= sink; v++) {
    if (numberOf[v]! < 0) continue;
    starts[numberOf[v]!] = arc;
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) arc += used[a]!;
  }
  starts[nodes] = arc;
  const layers = Int32Array.from(layerStart, () => 0);
  for (let l = 0; l < layers.length; l++) {
    let v = layerStart[l]!;
    while (v < sink && numberOf[v]! < 0) v++;
    layers[l] = numberOf[v]!;
  }
  const narrow = new Float64Array(arcs.length * width);
  const lines = new Int32Array(arcs.length * words);
  arcs.forEach((a, k) => {
    narrow.set(units.subarray(a * width, (a + 1) * width), k * width);
    lines.set(broken.subarray(a * words, (a + 1) * words), k * words);
  });
  return {
    ...diagram,
    layerStart: layers,
    arcStart: starts,
    arcTo: arcs.map((a) => numberOf[arcTo[a]!]!),
    units: narrow,
    group: arcs.map((a) => group[a]!),
    broken: lines,
    empty: arcs.length === 0 && diagram.issueOf.length > 0,
  };
}
