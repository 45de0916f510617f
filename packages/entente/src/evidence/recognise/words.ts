/** A word of a sentence, or a sign that cuts clauses; places in code units of the sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** What inflected forms share. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly kind: "word" | "sign";
}

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*\.?|[,;:()—–“”"]/gu;
const SIGN = /^[,;:()—–“”"]$/;

/** Cuts a sentence into words and signs. The full stop of an abbreviation such as “U.S.” stays with it. */
export function wordsOfText(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const isSign = SIGN.test(found);
    const bare = /^(?:\p{L}\.)+\p{L}?\.?$/u.test(found) ? found : found.replace(/\.$/, "");
    const lower = bare.toLowerCase().replaceAll("’", "'");
    return {
      text: bare,
      lower,
      stem: stemOf(lower.replace(/'s$/, "")),
      start: index,
      end: index + bare.length,
      isCapital: /^\p{Lu}/u.test(bare),
      kind: isSign ? "sign" : "word",
    };
  });
}

const IRREGULAR: Readonly<Record<string, string>> = {
  cut: "cut",
  cuts: "cut",
  cutting: "cut",
  sought: "seek",
  fought: "fight",
  kept: "keep",
  held: "hold",
  made: "make",
  paid: "pay",
  gave: "give",
  given: "give",
  took: "take",
  taken: "take",
  wrote: "write",
  written: "write",
  left: "leave",
  met: "meet",
  built: "build",
  sold: "sell",
  bought: "buy",
  spoke: "speak",
  spoken: "speak",
  freed: "free",
  frozen: "freeze",
  froze: "freeze",
  withdrew: "withdraw",
  withdrawn: "withdraw",
  withdrawal: "withdraw",
  removal: "remov",
  refusal: "refus",
  rejection: "reject",
  opposition: "oppos",
  reductions: "reduc",
  reduction: "reduc",
  expansion: "expand",
  extension: "extend",
  inclusion: "includ",
  exclusion: "exclud",
  fisheries: "fish",
  fishery: "fish",
  fishermen: "fish",
  fishers: "fish",
  nuclear: "nuclear",
  men: "man",
  women: "woman",
  children: "child",
  taxes: "tax",
  wages: "wage",
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{4,})(?:ations?|ators?)$/, "$1"],
  [/^(.{4,})(?:ments?|ings?|edly|ally)$/, "$1"],
  [/^(.{4,})(?:ances?|ences?)$/, "$1"],
  [/^(.{3,})ies$/, "$1y"],
  [/^(.{3,})ied$/, "$1y"],
  [/^(.{3,}(?:s|x|ch|sh))es$/, "$1"],
  [/^(.{3,})(?:ions?|ers?|ors?|ive|ives|ly)$/, "$1"],
  [/^(.{3,})(?:ed|es)$/, "$1"],
  [/^(.{3,}[^su])s$/, "$1"],
];

/** A light stem of an English word: enough that “licensing”, “licensed” and “licences” meet. */
export function stemOf(lower: string): string {
  const known = IRREGULAR[lower];
  if (known !== undefined) return known;
  for (const [ending, kept] of ENDINGS) {
    if (ending.test(lower)) return finished(lower.replace(ending, kept));
  }
  return finished(lower);
}

function finished(stem: string): string {
  const single = stem.length > 3 ? stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1") : stem;
  return (single.length > 3 ? single.replace(/(?:e|y)$/, "") : single).replace(/nc$/, "ns");
}

/** Words that say nothing of what a sentence is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a an the of to in on at by for from with and or but nor as is are was were be been being am it its this that these those there their them they he she his her him we our us i you your who whom whose which what when where while how than then so such not no yes any some all each every both few more most other another same own only also even just still yet ever never very too much many can could may might must shall should will would do does did done has have had having if unless until because since before after about against between into through during above below over under again further once here why into onto upon out off up down per via among within without toward towards new old now whether".split(
    " ",
  ),
);
