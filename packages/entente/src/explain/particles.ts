import { josa } from "es-hangul";

const PAIRS = ["은/는", "이/가", "을/를", "와/과", "으로/로", "이나/나", "이라/라"] as const;
type Pair = (typeof PAIRS)[number];
/** A particle after a remark in brackets goes with the word before the remark. */
const MARK = /([^\s"'”’»)\]])((?:\s?\([^()]*\)|["'”’»)\]]|\s)*)\[([^\]]+)\]/gu;

/** How a digit or a Latin letter ends when it is read in Korean, as a syllable that ends alike. */
const READ_AS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."영일이삼사오육칠팔구"].map((reading, digit) => [String(digit), reading])),
  l: "엘",
  m: "엠",
  n: "엔",
  r: "알",
};

/** Final consonants of names that are written letter by letter, as some systems write the names of files. */
const FINALS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 27 }, (_, k) => [String.fromCodePoint(0x11a8 + k), String.fromCodePoint(0xac01 + k)]),
);

/** Resolves a mark such as `이름[은/는]` to the particle that the sound before it asks for. */
export function withParticles(text: string): string {
  return text.replace(MARK, (whole, before: string, between: string, pair: string) => {
    if (!isPair(pair)) return whole;
    const sound = READ_AS[before.toLowerCase()] ?? FINALS[before] ?? (/[가-힣]/u.test(before) ? before : "아");
    return `${before}${between}${josa.pick(sound, pair)}`;
  });
}

function isPair(pair: string): pair is Pair {
  return PAIRS.some((known) => known === pair);
}
