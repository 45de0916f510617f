const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** First parts after which a hyphen at a line's end belongs to the word. */
const COMPOUND =
  /^(?:all|anti|arms|bi|co|counter|cross|de|decision|ex|far|first|full|half|hard|high|ill|inter|known|land|large|long|low|mid|multi|much|near|non|north|off|old|one|open|peace|policy|post|pre|pro|re|sea|second|self|semi|short|six|small|so|soft|south|sub|third|three|two|ultra|under|well|wide|work|year|years)$/i;

/** Lines of one hard-wrapped paragraph as a whole: words that were broken at a line's end are mended. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => (text === "" ? line : joinTwo(text, line, words)), "");
}

function joinTwo(text: string, line: string, words: ReadonlySet<string>): string {
  const broken = /(\p{L}+)[-\u2010]$/u.exec(text);
  if (broken?.[1] !== undefined) {
    const next = /^\p{L}+/u.exec(line)?.[0] ?? "";
    if (next === "") return `${text}${line}`;
    return keepsHyphen(broken[1], next, words) ? text + line : text.slice(0, -1) + line;
  }
  const before = text.at(-1) ?? "";
  const after = line[0] ?? "";
  return CJK.test(before) && CJK.test(after) ? text + line : `${text} ${line}`;
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  const plain = (first + second).toLowerCase();
  if (words.has(plain)) return false;
  if (words.has(`${first}-${second}`.toLowerCase())) return true;
  return COMPOUND.test(first) || /^\p{Lu}/u.test(second) || (/^\p{Lu}+$/u.test(first) && first.length > 1);
}

/** The words of a text as they stand within its lines, with and without a hyphen: how its author writes a broken word. */
export function wordsWithin(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
  return words;
}
