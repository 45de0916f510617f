import type { Digits } from "./digits.js";
import type { Speech } from "./say.js";

/**
 * A share of worlds for a message: its figure, and whether it is all or none of the worlds drawn, which is then said in
 * words and not as 100 % or 0 % (UI.md §4).
 */
export function heldIn(
  share: number,
  digits: Pick<Digits, "share">,
): { readonly share: string; readonly held: "all" | "none" | "some" } {
  return { share: digits.share(share), held: heldAs(share) };
}

/** A share of worlds as a cell of a table: "all" and "none" for what 100 % and 0 % would say. */
export function worldsCell(share: number, { digits, say }: Speech): string {
  const held = heldAs(share);
  if (held === "some") return digits.share(share);
  return say(held === "all" ? "label.allWorlds" : "label.noWorld");
}

export function heldAs(share: number): "all" | "none" | "some" {
  if (share >= 1) return "all";
  return share <= 0 ? "none" : "some";
}
