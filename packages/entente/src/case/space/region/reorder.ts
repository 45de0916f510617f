import { farthest } from "./bounds.js";
import type { Component } from "./component.js";
import { chain, type Diagram } from "./diagram.js";

/**
 * Puts first the components in which leaving the best path costs most, so that a search by cost decides early what is
 * nearly decided.
 *
 * @param weights - per tracked party
 */
export function costliestFirst(diagram: Diagram, weights: Float64Array): Diagram {
  const { componentStart, parties, words } = diagram;
  const count = componentStart.length - 1;
  const costs = deviationCosts(diagram, weights);
  const order = Array.from({ length: count }, (_, c) => c).sort((a, b) => costs[b]! - costs[a]! || a - b);
  return chain(
    order.map((c) => cutOut(diagram, componentStart[c]!, componentStart[c + 1]!)),
    parties,
    words,
  );
}

/** Per component the least that is lost by leaving the best path in some layer; infinite where there is no choice. */
function deviationCosts(diagram: Diagram, weights: Float64Array): Float64Array {
  const { arcStart, arcTo, units, layerStart, componentStart, parties } = diagram;
  const width = parties.length;
  const sink = arcStart.length - 2;
  const after = farthest(diagram, weights);
  const before = new Float64Array(sink + 1).fill(Number.NEGATIVE_INFINITY);
  before[0] = 0;
  const costs = new Float64Array(componentStart.length - 1).fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < costs.length; c++) {
    for (let l = componentStart[c]!; l < componentStart[c + 1]!; l++) {
      let second = Number.NEGATIVE_INFINITY;
      let first = Number.NEGATIVE_INFINITY;
      for (let a = arcStart[layerStart[l]!]!; a < arcStart[layerStart[l + 1]!]!; a++) {
        const v = ownerOf(arcStart, layerStart[l]!, layerStart[l + 1]!, a);
        let value = 0;
        for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
        const to = arcTo[a]!;
        before[to] = Math.max(before[to]!, before[v]! + value);
        const through = before[v]! + value + after[to]!;
        if (through > first) {
          second = first;
          first = through;
        } else if (through > second) second = through;
      }
      if (second > Number.NEGATIVE_INFINITY) costs[c] = Math.min(costs[c]!, first - second);
    }
  }
  return costs;
}

function ownerOf(arcStart: Int32Array, from: number, to: number, arc: number): number {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (arcStart[middle]! <= arc) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutOut(diagram: Diagram, from: number, to: number): Component {
  const { issueOf, layerStart, arcStart, arcTo, units, group, options, broken, parties, words } = diagram;
  const node = layerStart[from]!;
  const end = layerStart[to]!;
  const [arc, last] = [arcStart[node]!, arcStart[end]!];
  const width = parties.length;
  return {
    issueOf: issueOf.slice(from, to),
    layerStart: layerStart.slice(from, to + 1).map((v) => v - node),
    arcStart: arcStart.slice(node, end + 1).map((a) => a - arc),
    arcTo: arcTo.slice(arc, last).map((v) => v - node),
    units: units.slice(arc * width, last * width),
    options: Array.from(group.subarray(arc, last), (id) => options[id]!),
    group: Int32Array.from({ length: last - arc }, (_, a) => a),
    broken: broken.slice(arc * words, last * words),
  };
}
