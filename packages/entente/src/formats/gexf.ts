import type { DatedNetwork } from "../evidence/networks/case-networks.js";
import { type NameOf, nodeId, nodesOf, otherRole, tiesOf } from "./network-rows.js";
import { xmlText } from "./xml-text.js";

/** Networks as GEXF 1.3: ties of windows begin and end with their days, so that a player can run through them. @source gexf.net */
export function gexf(networks: readonly DatedNetwork[], nameOf: NameOf): string {
  const [head] = networks;
  const nodes = head === undefined ? [] : nodesOf(head);
  const isDated = head?.from !== null && head !== undefined;
  const mode = isDated ? `mode="dynamic" timeformat="date"` : `mode="static"`;
  const days = (from: string | null, to: string | null): string =>
    from === null || to === null ? "" : ` start="${from}" end="${to}"`;
  const ties = networks.flatMap((network) => tiesOf(network).map((tie) => ({ ...tie, role: otherRole(network) })));
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gexf xmlns="http://gexf.net/1.3" version="1.3">`,
    `  <graph defaultedgetype="undirected" ${mode}>`,
    `    <attributes class="node"><attribute id="role" title="role" type="string"/></attributes>`,
    `    <nodes>`,
    ...nodes.map(
      ({ id, role }) =>
        `      <node id="${xmlText(nodeId(id, role))}" label="${xmlText(nameOf(id))}"><attvalues><attvalue for="role" value="${role}"/></attvalues></node>`,
    ),
    `    </nodes>`,
    `    <edges>`,
    ...ties.map(
      ({ a, b, weight, from, to, role }, k) =>
        `      <edge id="${k}" source="${xmlText(nodeId(a, "party"))}" target="${xmlText(nodeId(b, role))}" weight="${weight}"${days(from, to)}/>`,
    ),
    `    </edges>`,
    `  </graph>`,
    `</gexf>`,
    "",
  ];
  return lines.join("\n");
}
