/** The text with its first letter large: a sentence may begin with a name such as “the grower”. */
export function asSentence(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("en") + text.slice(first.length);
}
