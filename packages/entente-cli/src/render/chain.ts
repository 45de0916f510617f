import { type Chain, type ChainInput, inputInWords, type Speech } from "entente";
import type { Style } from "./style.js";
import { describe } from "./why.js";
import { harmless } from "./width.js";
import { paragraph } from "./wrap.js";

/** A chain as text: the number, how it comes about, each input, its statements, and the marked sentence. */
export function renderChain(
  chain: Chain,
  { style, speech }: { readonly style: Style; readonly speech: Speech },
): string {
  const { width } = style;
  const { formula, sentence, value, key, inputs } = chain;
  const figures = Object.entries(formula.values).map(([name, one]) => `${name} = ${one}`);
  const shown = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  return [
    style.strong(paragraph(harmless(`${chain.verb} ${key}: ${shown}`), { width })),
    ...(sentence === null || sentence === value ? [] : [paragraph(sentence, { width })]),
    paragraph(speech.say("why.formulaLabel", { text: formula.text }), { width }),
    ...(figures.length === 0 ? [] : [style.faint(paragraph(figures.join(", "), { width, lead: "  " }))]),
    "",
    ...inputs.flatMap((input) => inputLines(input, { style, speech })),
  ]
    .join("\n")
    .concat("\n");
}

function inputLines(
  input: ChainInput,
  { style, speech }: { readonly style: Style; readonly speech: Speech },
): string[] {
  const { width } = style;
  const { path, value, says, statements } = input;
  return [
    paragraph(`${inputInWords(input, speech)}. ${says}`, { width, lead: "- " }),
    style.faint(paragraph(`${path}: ${value}`, { width, lead: "    " })),
    ...statements.flatMap((one) => [
      paragraph(harmless(describe(one, speech)), { width, lead: "    · " }),
      style.faint(
        paragraph(
          one.sentence === null
            ? `(${speech.say("why.noText")})`
            : `${one.sentence.before}»${one.sentence.marked}«${one.sentence.after}`,
          { width, lead: "      " },
        ),
      ),
    ]),
  ];
}
