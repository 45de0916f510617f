import type { Case } from "../../case/model.js";
import { inLanguage } from "../../case/text.js";
import { asSentence } from "../../explain/sentence.js";

/** Name of an issue as it begins a clause: with its id where another issue is named alike. One line, no space at its ends. */
export function issueLabel(kase: Case, issue: string, language: string): string {
  const named = Object.entries(kase.issues).map(([id, { name }]) => [
    id,
    asSentence(oneLine(inLanguage(name, language, id), id)),
  ]);
  return labelIn(named, issue);
}

/** Name of an option as a text has it: with its id where another option of the issue is named alike. */
export function optionLabel(
  kase: Case,
  { issue, option }: { readonly issue: string; readonly option: string },
  language: string,
): string {
  const options = Object.entries(kase.issues[issue]?.options ?? {});
  return labelIn(
    options.map(([id, { name }]) => [id, oneLine(inLanguage(name, language, id), id)]),
    option,
  );
}

function labelIn(named: readonly (readonly string[])[], id: string): string {
  const name = named.find(([one]) => one === id)?.[1] ?? id;
  const isAlone = named.every(([other, label]) => other === id || label !== name);
  return isAlone ? name : `${name} (${id})`;
}

function oneLine(name: string, fallback: string): string {
  const line = name.replace(/\s+/gu, " ").trim();
  return line === "" ? fallback : line;
}
