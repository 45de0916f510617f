import type { Uncertainty } from "../engines/claims/uncertainty.js";
import type { Draft, Telling } from "./draft.js";
import { heldAs } from "./held.js";

/** What the worlds drawn for a headline add in words: only those that fit the record, and errors that go together. */
export function explainWorlds({ speech: { digits } }: Telling, uncertainty: Uncertainty | null | undefined): Draft[] {
  if (uncertainty === null || uncertainty === undefined || uncertainty.share === null) return [];
  const { consistent, correlated, share } = uncertainty;
  const held = digits.share(share.value);
  const drafts: Draft[] = [];
  if (consistent !== null && consistent.all !== null) {
    const { kept, all } = consistent;
    const values = {
      kept: digits.count(kept),
      draws: digits.count(Math.round(kept / consistent.share)),
      ...{ with: held, heldWith: heldAs(share.value) },
      ...{ without: digits.share(all.value), heldWithout: heldAs(all.value) },
    };
    const numbers = { kept, share: share.value, all: all.value };
    const key = consistent.share === 1 ? "worlds.consistentAll" : "worlds.consistent";
    drafts.push({ id: "worlds.consistent", level: "main", key, values, numbers, because: [] });
  }
  if (correlated !== null && correlated.share !== null) {
    const { rho } = correlated;
    const { value } = correlated.share;
    const values = {
      rho: digits.share(rho),
      ...{ with: digits.share(value), heldWith: heldAs(value) },
      ...{ without: held, heldWithout: heldAs(share.value) },
    };
    const numbers = { rho, share: share.value, correlated: value };
    drafts.push({ id: "worlds.correlated", level: "main", key: "worlds.correlated", values, numbers, because: [] });
  }
  return drafts;
}
