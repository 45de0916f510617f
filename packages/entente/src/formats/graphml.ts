import type { DatedNetwork } from "../evidence/networks/case-networks.js";
import { type NameOf, nodeId, nodesOf, otherRole, tiesOf } from "./network-rows.js";
import { xmlText } from "./xml-text.js";

/**
 * Networks as one GraphML graph: ties of windows stand side by side, each with the days of its own.
 *
 * @source graphml.graphdrawing.org, the GraphML primer
 */
export function graphml(networks: readonly DatedNetwork[], nameOf: NameOf): string {
  const [head] = networks;
  const nodes = head === undefined ? [] : nodesOf(head);
  const data = (key: string, value: string | number | null): string =>
    value === null ? "" : `<data key="${key}">${xmlText(String(value))}</data>`;
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    `  <key id="name" for="node" attr.name="name" attr.type="string"/>`,
    `  <key id="role" for="node" attr.name="role" attr.type="string"/>`,
    `  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>`,
    `  <key id="from" for="edge" attr.name="from" attr.type="string"/>`,
    `  <key id="to" for="edge" attr.name="to" attr.type="string"/>`,
    `  <graph id="network" edgedefault="undirected">`,
    ...nodes.map(
      ({ id, role }) =>
        `    <node id="${xmlText(nodeId(id, role))}">${data("name", nameOf(id))}${data("role", role)}</node>`,
    ),
    ...networks.flatMap((network) =>
      tiesOf(network).map(
        ({ a, b, weight, from, to }) =>
          `    <edge source="${xmlText(nodeId(a, "party"))}" target="${xmlText(nodeId(b, otherRole(network)))}">${data("weight", weight)}${data("from", from)}${data("to", to)}</edge>`,
      ),
    ),
    `  </graph>`,
    `</graphml>`,
    "",
  ];
  return lines.join("\n");
}
