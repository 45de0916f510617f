import type { LiveAnswer, Piece } from "entente";
import { el } from "../form/elements.js";

type Says = LiveAnswer["says"];
/** Words of the page by their keys. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Whether two answers say the same. */
export function isSame(before: Says, after: Says): boolean {
  return textOf(before) === textOf(after);
}

/** One answer that changes: what it said and what it says, with the figures that differ marked, and these figures alone. */
export function became({ question, says: before }: LiveAnswer, after: Says, say: Say): HTMLElement {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const pairs = was.length === is.length ? was.flatMap((one, k) => (one === is[k] ? [] : [`${one} → ${is[k]}`])) : [];
  const figures = pairs.length === 0 ? [] : [el("p", { class: "figures" }, pairs.join(" · "))];
  return el(
    "li",
    {},
    el("h3", {}, question),
    side({ label: say("before"), look: "was" }, before, is, say),
    side({ label: say("after"), look: "is" }, after, was, say),
    ...figures,
  );
}

function side(
  { label, look }: { readonly label: string; readonly look: string },
  says: Says,
  others: readonly string[],
  say: Say,
): HTMLElement {
  const left = [...others];
  const pieces = (says ?? [{ kind: "words", text: say("noAnswer") } as Piece]).map(({ kind, text }) => {
    if (kind === "words") return text;
    const known = left.indexOf(text);
    if (known === -1) return el("mark", {}, text);
    left.splice(known, 1);
    return text;
  });
  return el("p", { class: look }, el("span", { class: "side" }, label), " ", el("span", { class: "says" }, ...pieces));
}

const textOf = (says: Says): string | null => says?.map(({ text }) => text).join("") ?? null;
const figuresOf = (says: Says): readonly string[] =>
  (says ?? []).flatMap(({ kind, text }) => (kind === "figure" ? [text] : []));
