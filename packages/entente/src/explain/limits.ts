import type { Draft, Telling } from "./draft.js";
import type { MessageKey } from "./messages/en.js";
import type { Count } from "./results.js";

const SAID: Readonly<Record<string, MessageKey>> = {
  "utilities-rounded": "limits.rounded",
  "counts-from-sample": "limits.counts",
  "clashes-not-complete": "limits.clashes",
  "repairs-from-sample": "limits.repairs",
  "deals-from-sample": "limits.deals",
  "front-not-found": "limits.front",
  "prices-from-sample": "limits.prices",
  "concessions-from-sample": "limits.concessions",
  "combinations-from-sample": "limits.combinations",
};
const NOT_PROVED = "-not-proved";
const CONCEPTS = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian", "smallest", "largest"] as const;

/** What could not be done exactly on this case, a sentence each; a code that another sentence says is passed over. */
export function explainLimits(
  { asked, speech: { digits, say } }: Telling,
  verb: string,
  { limits, sampled = null }: { readonly limits: readonly string[]; readonly sampled?: Count | null },
): Draft[] {
  const base = { level: "main" as const, numbers: {}, because: [] };
  const levelOf = (code: string) => (code === "utilities-rounded" ? "detail" : "main");
  const values = { total: digits.count(asked.space.total), sampled: digits.count(sampled ?? 0) };
  const drafts = limits.flatMap((code): Draft[] => {
    const key = SAID[code];
    return key === undefined ? [] : [{ ...base, level: levelOf(code), id: `${verb}.limits.${code}`, key, values }];
  });
  const open = CONCEPTS.filter((concept) => limits.includes(`${concept}${NOT_PROVED}`));
  if (open.length === 0) return drafts;
  const criteria = digits.list(open.map((concept) => say(`label.concept.${concept}`)));
  return [...drafts, { ...base, id: `${verb}.limits.proof`, key: "limits.notProved", values: { ...values, criteria } }];
}
