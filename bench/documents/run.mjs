// How fast documents are cut: 1,000 documents of 1,000 words, in four languages, on one core.
import { readFileSync } from "node:fs";
import { sourceTextOf } from "../../packages/entente/dist/index.js";

const sample = JSON.parse(
  readFileSync(new URL("../../packages/entente/test/documents/sentences.json", import.meta.url)),
);
const documents = Object.keys(sample).flatMap((language) =>
  Array.from({ length: 250 }, (_, k) => ({ id: `${language}-${k}`, text: longText(sample[language], language, k) })),
);

const start = performance.now();
let sentences = 0;
for (const { id, text } of documents) {
  const source = sourceTextOf({ id, content: { text }, hash: "sha256:" });
  for (const paragraph of source.paragraphs) sentences += paragraph.sentences.length;
}
const seconds = (performance.now() - start) / 1000;
console.log(`${documents.length} documents, ${sentences} sentences: ${seconds.toFixed(2)} s`);

/** About a thousand English words, or as many characters as carry what they say. */
function longText(paragraphs, language, k) {
  const between = language === "en" || language === "ko" ? " " : "";
  let text = "";
  for (let at = k; text.length < (between === "" ? 2200 : language === "ko" ? 4000 : 6200); at++) {
    const paragraph = paragraphs[at % paragraphs.length].join(between).replaceAll("⌿", "");
    text += at % 3 === 0 ? `${paragraph}\n\n` : `${paragraph}${between}`;
  }
  return text;
}
