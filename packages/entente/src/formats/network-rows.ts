import type { DatedNetwork } from "../evidence/networks/case-networks.js";

/** How a network's file names its nodes; ids stay beside them. */
export type NameOf = (id: string) => string;

/** A tie between two nodes; that of a pair of holders is named once. */
export interface NetworkTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a network ties holders to holders. */
export function isOneMode({ rows, columns }: DatedNetwork): boolean {
  return rows === columns;
}

/** The ties of a network that are not 0. */
export function tiesOf(network: DatedNetwork): NetworkTie[] {
  const { rows, columns, ties, from, to } = network;
  const once = isOneMode(network);
  return rows.flatMap((a, p) =>
    columns.flatMap((b, q): NetworkTie[] => {
      const weight = ties[p * columns.length + q] ?? 0;
      return weight === 0 || (once && q <= p) ? [] : [{ a, b, weight, from, to }];
    }),
  );
}

/** Nodes of a network: holders, and the issues where it ties these. */
export function nodesOf(network: DatedNetwork): { readonly id: string; readonly role: "party" | "issue" }[] {
  const parties = network.rows.map((id) => ({ id, role: "party" as const }));
  return isOneMode(network) ? parties : [...parties, ...network.columns.map((id) => ({ id, role: "issue" as const }))];
}

/** Id of a node: a party and an issue may bear the same. */
export function nodeId(id: string, role: "party" | "issue"): string {
  return `${role}:${id}`;
}

/** Role of the second node of a tie. */
export function otherRole(network: DatedNetwork): "party" | "issue" {
  return isOneMode(network) ? "party" : "issue";
}
