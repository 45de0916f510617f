import { stopIfAborted } from "./abort.js";
import type { Component } from "./component.js";
import { compileComponent } from "./component.js";
import { componentsOf } from "./interaction.js";
import type { Region, Running } from "./region.js";
import { rulesOf } from "./rules.js";

/**
 * The packages of a region without its floors, as the paths of a layered graph from one root to one sink, one layer an
 * issue. A node stands for all that the issues still open need to know of those decided: which linkages and red lines
 * can still come about. Each component of the interaction graph begins and ends in a single node, so utilities add up
 * along arcs, and longest paths, path counts and fronts separate.
 *
 * @source Andersen, Hadžić, Hooker & Tiedemann (2007), A constraint store based on multivalued decision diagrams
 */
export interface Diagram {
  /** Tracked parties, as indexes into the space's; W = their number. */
  readonly parties: readonly number[];
  /** Issue decided in each layer. */
  readonly issueOf: Int32Array;
  /** First node of each layer; the last entry is the sink. Nodes are in topological order, the root is 0. */
  readonly layerStart: Int32Array;
  /** Arcs of node v: arcStart[v] … arcStart[v + 1] − 1. */
  readonly arcStart: Int32Array;
  readonly arcTo: Int32Array;
  /** units[arc * W + p]: what tracked party p gets. */
  readonly units: Float64Array;
  /** Options that share the arc, ascending. */
  readonly options: readonly Int32Array[];
  /** Which entry of `options` each arc has. */
  readonly group: Int32Array;
  /** broken[arc * words + w]: recorded lines that the arc completes as broken, by bit. */
  readonly broken: Int32Array;
  readonly words: number;
  /** First layer of each component, and the number of layers. */
  readonly componentStart: Int32Array;
  /** Whether no package takes allowed options and keeps the lines. */
  readonly empty: boolean;
}

export interface DiagramOptions extends Running {
  /** Parties whose units are tracked, as indexes into the space's. */
  readonly parties: readonly number[];
  /** Lines whose breaking is recorded instead of forbidden; bit k is the k-th. */
  readonly recorded?: Region["lines"] | undefined;
  /** Most arcs; past it the answer is null. Default 2,000,000. */
  readonly cap?: number | undefined;
}

/** Compiles a region, floors aside; null where more than `cap` arcs would be needed. */
export function diagramOf(region: Region, options: DiagramOptions): Diagram | null {
  const { parties, recorded = [], cap = 2_000_000, signal } = options;
  const rules = rulesOf(region, parties, recorded);
  const words = Math.ceil(recorded.length / 32);
  const components: Component[] = [];
  let arcs = 0;
  for (const issues of componentsOf(region.space.issues.length, rules)) {
    stopIfAborted(signal);
    const component = compileComponent(region, { parties, rules, issues, words, cap: cap - arcs });
    if (component === null) return null;
    arcs += component.group.length;
    components.push(component);
  }
  return chain(components, parties, words);
}

/** Puts components one after the other. */
export function chain(components: readonly Component[], parties: readonly number[], words: number): Diagram {
  const layers = components.reduce((sum, { issueOf }) => sum + issueOf.length, 0);
  const nodes = components.reduce((sum, { arcStart }) => sum + arcStart.length - 1, 0) + 1;
  const arcs = components.reduce((sum, { group }) => sum + group.length, 0);
  const width = parties.length;
  const issueOf = new Int32Array(layers);
  const layerStart = new Int32Array(layers + 1);
  const arcStart = new Int32Array(nodes + 1);
  const arcTo = new Int32Array(arcs);
  const units = new Float64Array(arcs * width);
  const group = new Int32Array(arcs);
  const broken = new Int32Array(arcs * words);
  const options: Int32Array[] = [];
  const componentStart = new Int32Array(components.length + 1);
  let [layer, node, arc] = [0, 0, 0];
  components.forEach((part, index) => {
    componentStart[index] = layer;
    issueOf.set(part.issueOf, layer);
    for (let l = 0; l < part.issueOf.length; l++) layerStart[layer + l] = node + part.layerStart[l]!;
    for (let v = 0; v < part.arcStart.length - 1; v++) arcStart[node + v] = arc + part.arcStart[v]!;
    for (let a = 0; a < part.group.length; a++) {
      arcTo[arc + a] = node + part.arcTo[a]!;
      group[arc + a] = options.length + part.group[a]!;
    }
    units.set(part.units, arc * width);
    broken.set(part.broken, arc * words);
    for (const list of part.options) options.push(list);
    layer += part.issueOf.length;
    node += part.arcStart.length - 1;
    arc += part.group.length;
  });
  componentStart[components.length] = layers;
  layerStart[layers] = node;
  arcStart[node] = arc;
  arcStart[node + 1] = arc;
  const empty = components.some((part) => part.group.length === 0 && part.issueOf.length > 0);
  return {
    parties,
    issueOf,
    layerStart,
    arcStart,
    arcTo,
    units,
    options,
    group,
    broken,
    words,
    componentStart,
    empty,
  };
}

/** The package that takes the first option of every arc on a path. */
export function packageOn(diagram: Diagram, path: ArrayLike<number>): Int32Array {
  const chosen = new Int32Array(diagram.issueOf.length);
  for (let l = 0; l < chosen.length; l++) chosen[diagram.issueOf[l]!] = diagram.options[diagram.group[path[l]!]!]![0]!;
  return chosen;
}
