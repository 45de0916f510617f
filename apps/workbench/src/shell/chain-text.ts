import type { Chain } from "entente";

type Statement = Chain["inputs"][number]["statements"][number];

/** Who said a statement, where and when. */
export function placeOfStatement({ holder, source, paragraph, date }: Statement): string {
  return [holder, paragraph === null ? source : `${source} ¶ ${paragraph}`, date ?? ""].filter(Boolean).join(", ");
}

/** The whole chain as plain text: the sentence, how it comes about, then each input with what it rests on. */
export function chainText({ sentence, formula, inputs }: Chain): string {
  const lines = inputs.flatMap(({ name, told, says, statements }) => [
    `- ${told === "" ? name : `${name}: ${told}`}. ${says}`,
    ...statements.map((one) => `  - ${one.gloss ?? one.id} (${placeOfStatement(one)})${quoted(one)}`),
  ]);
  const values = Object.entries(formula.values).map(([name, value]) => `${name} = ${value ?? "–"}`);
  return [sentence ?? "", formula.text, values.join("; "), ...lines, ""].join("\n");
}

function quoted({ sentence }: Statement): string {
  return sentence === null ? "" : `: “${sentence.marked}”`;
}
