import { dateInText } from "./dates-in-text.js";

/** What a document says of itself. Null: nothing. */
export interface Details {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** Paragraphs at the head of a document in which its title, author and date are looked for. */
const HEAD = 6;
const LONGEST_TITLE = 160;
const LONGEST_BYLINE = 160;

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:de|da|van|von|der|den|bin|al|el|la|le|du|and|&|\\p{Lu}[\\p{L}.'’-]*))*";
const BYLINES: readonly RegExp[] = [
  new RegExp(`(?:^|[.;|–—]\\s+)(?:[Ww]ritten )?(?:By|BY)\\s+(${NAME})(?=\\.?$|[.,;|–—(]|\\s)`, "u"),
  /(?:^|[\s|])(?:글|기고|필자|저자)\s*[:：=·/]?\s*([가-힣]{2,4})(?=\s|$|[,|·(])/u,
  /(?:^|[\s|=\]])([가-힣]{2,4})\s?(?:기자|특파원|논설위원|교수|칼럼니스트)(?=\s|$|[=|,.])/u,
  /(?:文|著者|筆者|執筆|作者|撰文|记者|記者)\s*[・:：=／/]\s*([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}・ー]{1,10}(?: [\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,8})?)(?=$|[\s|，、（(])/u,
  /(?:本报记者|本報記者|記者|记者)\s*([\p{Script=Han}]{2,4})(?=$|[\s|，、（(])/u,
];
/** "By Monday", "By The Coast Gazette": no author. */
const NO_NAME =
  /^(?:The|An?|This|That|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s|$)/;
/** "SEOUL, Feb. 11, 2024 (Wire) — " */
const DATELINE = /^[\p{Lu}\p{Script=Han}\p{Script=Hangul}][^.。]{0,60}?(?:[—–-]|\)|:|=)/u;

/** Title, author and date as the first paragraphs of a text give them: a heading, a byline, a dateline. */
export function detailsInText(paragraphs: readonly string[]): Details {
  const head = paragraphs.slice(0, HEAD);
  const [first = "", second] = head;
  const title =
    second !== undefined && first.length <= LONGEST_TITLE && !isByline(first) && !/[.。:;,]["”’」』]*$/.test(first)
      ? first.replaceAll("\n", " ")
      : null;
  const short = head.filter((one) => one.length <= LONGEST_BYLINE);
  return {
    title,
    author: firstOf(short, (one) => authorIn(one)),
    date:
      firstOf(short.slice(title === null ? 0 : 1), (one) => bareDate(one)) ??
      firstOf(head, (one) => dateInText(DATELINE.exec(one)?.[0] ?? "")?.date ?? null) ??
      (title === null ? null : (dateInText(title)?.date ?? null)),
  };
}

function firstOf<T>(list: readonly string[], find: (one: string) => T | null): T | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function isByline(text: string): boolean {
  return authorIn(text) !== null || bareDate(text) !== null;
}

function authorIn(text: string): string | null {
  for (const line of text.split("\n"))
    for (const byline of BYLINES) {
      const name = byline.exec(line)?.[1]?.trim();
      // A sentence may begin with "By Monday"; a byline is a line of its own or the end of one.
      if (name !== undefined && !NO_NAME.test(name)) return name.replace(/(?<=\p{Ll}{2})\.$/u, "");
    }
  return null;
}

/** A date in a paragraph that is about the document itself: little else stands in it. */
function bareDate(text: string): string | null {
  const found = dateInText(text);
  if (found === null) return null;
  const rest = text.replace(found.words, "");
  const words = rest.match(/[\p{L}]+/gu)?.length ?? 0;
  return words <= 10 ? found.date : null;
}
