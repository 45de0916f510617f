import { detect } from "tinyld/light";
import type { TextLanguage } from "./source-text.js";

/** Letters looked at: the beginning of a text settles its language. */
const SAMPLE = 4000;
/** Letters that the library is given where the words do not settle it: it takes a millisecond for so many. */
const SHORT = 400;
/** Words that make up a third of any English text and are rare in other languages. */
const ENGLISH =
  /\b(?:the|and|of|to|that|for|with|was|were|is|are|be|been|has|have|had|its|his|her|their|they|this|these|those|which|who|would|will|should|not|but|from|by|on|as|at|it|we|you|an|said|or|than|there)\b/g;
const OTHER_LETTERS = /[ßæœøåäöüéèêçñãõąćęłńśźżčšžőűğışđþ¿¡]/gi;

/**
 * Language of a text: by its script where that decides, English by its commonest words. Japanese is known by its kana;
 * a text in Chinese characters alone is Chinese. Any other: `und`.
 */
export function languageOfText(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const hangul = count(/[\uac00-\ud7a3]/g);
  const kana = count(/[\u3041-\u309f\u30a1-\u30fa]/g);
  const han = count(/[\u3400-\u9fff]/g);
  const other = count(/\p{L}/gu) - hangul - kana - han;
  // A word of Latin letters takes the room of two or three characters.
  const east = hangul + kana + han;
  if (east > 0 && east * 2.5 >= other) {
    if (hangul >= kana && hangul * 4 >= han) return "ko";
    return kana * 12 >= han && kana > 0 ? "ja" : "zh";
  }
  const latin = count(/[a-z]/gi);
  if (latin === 0 || latin < other * 0.8) return "und";
  const words = count(/[\p{L}'’]+/gu);
  const share = (sample.toLowerCase().match(ENGLISH)?.length ?? 0) / Math.max(1, words);
  const foreign = count(OTHER_LETTERS) / latin;
  if (share >= 0.18 && foreign < 0.03) return "en";
  if (words >= 30 && share < 0.04) return "und";
  return detect(sample.slice(0, SHORT)) === "en" ? "en" : "und";
}
