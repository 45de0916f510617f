import type { Case } from "../model.js";

/** Collections of demands that can be taken off one at a time. */
export const LINE_PARTS = ["redLines", "linkages", "orderings"] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** The case without one red line, linkage or ordering. */
export function withoutLine(kase: Case, part: LinePart, id: string): Case {
  return { ...kase, [part]: Object.fromEntries(Object.entries(kase[part]).filter(([one]) => one !== id)) };
}
