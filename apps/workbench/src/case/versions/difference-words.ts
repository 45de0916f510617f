import type { Case, Language } from "entente";
import type { Say } from "../../i18n/text.js";
import type { Difference } from "../../runner/protocol.js";
import { textIn } from "../../ui/case-text.js";
import type { SectionId } from "../form/shapes.js";

type Words = { readonly say: Say; readonly kase: Case | null; readonly language: Language };

const SECTIONS: readonly SectionId[] = [
  "parties",
  "issues",
  "positions",
  "redLines",
  "linkages",
  "orderings",
  "goals",
  "alternatives",
  "forums",
  "ratification",
  "burdens",
  "agreements",
  "record",
  "ties",
  "events",
  "sources",
];

/** One difference between two states of a case, in words. */
export function differenceWords({ path, before, after }: Difference, { say, kase, language }: Words): string {
  const [collection = "", id = "", issue] = path.map(String);
  const from = shown(before);
  const to = shown(after);
  if (collection === "positions") {
    const party = textIn(kase?.parties[id]?.name, language, id);
    const what =
      issue === undefined
        ? party
        : say("versions.position", { party, issue: textIn(kase?.issues[issue]?.name, language, issue) });
    const field = path.map(String).at(-1);
    const named = field === "salience" ? say("versions.weight", { what }) : what;
    return said(named);
  }
  const section = SECTIONS.find((one) => one === collection);
  const place = section === undefined ? collection : say(`form.section.${section}`);
  return said([place, ...path.slice(1)].join(" › "));

  function said(what: string): string {
    if (before === undefined) return say("versions.added", { what: path.length > 1 ? what : `${what}`, to });
    if (after === undefined) return say("versions.gone", { what, from });
    return say("versions.changed", { what, from, to });
  }
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const plain = text.replaceAll('"', "");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
