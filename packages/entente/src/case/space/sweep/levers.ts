import type { View } from "../../view.js";
import type { Table } from "../table.js";

/** Whether some option's lever rule fails when everyone but this party acts. */
export function isLeverHolder({ levers }: Table, { parties }: View, party: string): boolean {
  const hands = Uint8Array.from(parties, (id) => (id === party ? 0 : 1));
  return levers.some((options) => options.some((rule) => rule !== null && !rule(hands)));
}
