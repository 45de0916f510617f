import type { DatedNetwork } from "../evidence/networks/case-networks.js";
import { csvText } from "./csv-text.js";
import { isOneMode, type NameOf } from "./network-rows.js";

/** A network as a matrix with names in the first row and column; networks of windows as one row a tie that is not 0. */
export function networkCsv(networks: readonly DatedNetwork[], nameOf: NameOf): string {
  const [only] = networks;
  if (networks.length === 1 && only !== undefined && only.from === null) {
    const { rows, columns, ties } = only;
    return csvText([
      ["", ...columns.map(nameOf)],
      ...rows.map((a, p) => [nameOf(a), ...columns.map((_, q) => ties[p * columns.length + q] ?? 0)]),
    ]);
  }
  return csvText([
    ["from", "to", "statements", "row", "column", "tie"],
    ...networks.flatMap((network) => {
      const { rows, columns, ties, from, to, statements } = network;
      return rows.flatMap((a, p) =>
        columns.flatMap((b, q) => {
          const tie = ties[p * columns.length + q] ?? 0;
          if (tie === 0 || (isOneMode(network) && q <= p)) return [];
          return [[from ?? "", to ?? "", statements, nameOf(a), nameOf(b), tie]];
        }),
      );
    }),
  ]);
}
