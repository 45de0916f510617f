import type { Statement } from "../../case/model.js";

type Kind = Statement["kind"];

const LEVER =
  /\b(?:[Oo]nly (?:the \p{L}|\p{Lu})[\p{L}. ]{1,40} ?\b(?:can|could|has the power|is able|may|holds?|controls?|decides?)|\p{Lu}[\p{L}.]* alone (?:can|could|has|holds?|decides?|controls?)|alone can|[Nn]o one but|[Nn]obody but|[Ww]ithout \p{Lu}[\p{L}.]*(?:'s)? (?:consent|vote|approval|signature|agreement),? (?:no|nothing)|in the (?:sole )?hands of|holds? the (?:key|keys|tap|veto|purse)|cannot be (?:done|delivered|lifted|opened|closed) without|is (?:for|up to) \p{Lu}[\p{L}.]* (?:alone )?to (?:decide|lift|give|grant|open|close))/u;
const BURDEN =
  /\b(?:falls? (?:mainly |largely |mostly |chiefly )?(?:on|to|upon)|fell (?:on|to|upon)|foots? the bill|footed the bill|picks? up the (?:bill|tab)|picked up the (?:bill|tab)|bears? the (?:cost|costs|burden|brunt|expense)|bore the (?:cost|costs|burden|brunt)|shoulders? (?:the|most|much|half)|shouldered|carr(?:ies|y|ied) (?:the|most|much|the larger part) (?:of the )?(?:cost|costs|burden|bill)|pa(?:ys|y|id|ying) (?:for|most|half|the (?:bill|cost|costs|lion's share))|would pay for|will pay for|have to pay|has to pay|costs? (?:will|would) (?:be borne|fall)|borne by|at (?:its|their) own expense|financ(?:es|ed|ing) (?:the|most|half))\b/i;
const ORDER =
  /\b(?:before (?:any|there|it|they|he|she|the|talks|negotiations|a)\b|until (?:after )?|only after|not before|first\b[^.]{0,60}\b(?:then|before)|comes? first|came first|must precede|has to precede|as a first step|in exchange for first|step by step|simultaneous(?:ly)?|in parallel|once [^,.]{3,60} (?:has|have|is|are))\b/i;
const LINE =
  /\b(?:unless|only if|only when|on (?:the )?condition that|conditional on|conditioned on|provided that|as long as|so long as|no deal without|without which|no [\p{L} ]{2,40} without|not [\p{L} ]{2,40} without|red line|not negotiable|non-negotiable|under no circumstances|at any price|never (?:accept|sign|agree|give up|allow|recogni[sz]e|tolerate))\b/iu;
const OFFER =
  /\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|al|als)|tabled|put forward|counter-?offer(?:ed)?|counter-?proposal)\b/i;
const REPLY: readonly (readonly [string, RegExp])[] = [
  [
    "refused",
    /\b(?:reject(?:s|ed)?|refus(?:es|ed)|turned? (?:it |this |that |the offer )?down|dismiss(?:es|ed)|spurn(?:s|ed)|declin(?:es|ed))\b/i,
  ],
  ["accepted", /\b(?:accept(?:s|ed)|agreed to (?:it|this|that|the (?:offer|proposal))|took (?:it|the offer))\b/i],
];
const COMMITMENT =
  /\b(?:honou?r (?:the|its|their|any)|stand by (?:the|its|their|any) (?:deal|agreement|treaty|word|signature|accord)|keep (?:its|their|his|her) (?:word|promise|promises)|stick to (?:the|its|their) (?:deal|agreement|treaty|accord|word)|carry (?:the (?:deal|agreement|accord)|it) (?:through|out)|go back on|renege|tear up (?:the|any)|walk away from (?:the|any) (?:deal|agreement|treaty|accord)|abide by|comply with)\b/i;
const TIE =
  /\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|denounc(?:es?|ed|ing)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|prais(?:es?|ed|ing)|thank(?:s|ed)|all(?:y|ies|ied|iance)|dispute|quarrel(?:s|led)?|row with|rift|feud|tension(?:s)? (?:between|with)|friend(?:s|ship)?|partner(?:s|ship)?|(?:dis|mis)?trust(?:s|ed)?|rival(?:s|ry)?|at odds|fell out|broke with|relations (?:with|between)[^.]{0,40}(?:sour|warm|cool|improv|worsen|deteriorat)[a-z]*|mediat(?:es|ed|ing|ion|or)|sided with|sides with|threaten(?:s|ed)|sanctioned|expelled|recalled its ambassador)\b/i;
const DRIFT =
  /\b(?:has (?:moved|shifted|softened|hardened|toughened|changed|come round|edged|drifted|swung)|have (?:moved|shifted|softened|hardened|changed|come round|edged|drifted)|softened (?:its|their|his|her)|hardened (?:its|their|his|her)|toughened (?:its|their)|shifted (?:its|their|from|towards?)|changed (?:its|their|his|her) (?:mind|position|stance|tune|course|view)|backed (?:down|away|off)|climbed down|dropped (?:its|their|the) (?:demand|insistence|objection|opposition|condition)s?|gave up (?:its|their) (?:demand|insistence|objection|opposition)|no longer (?:demands?|insists?|asks?|opposes?|wants?|rules out|calls?)|u-turn|about-face|used to (?:demand|insist|oppose|reject|want|call))\b/i;

/** What else than a stance a sentence states, by its words; a stance where nothing else is told. */
export function kindOf(
  sentence: string,
  { parties, hasIssue }: { readonly parties: number; readonly hasIssue: boolean },
): Kind {
  const text = sentence.replaceAll("’", "'");
  if (LEVER.test(text)) return "lever";
  if (BURDEN.test(text)) return "burden";
  if (DRIFT.test(text)) return "drift";
  if (COMMITMENT.test(text)) return "commitment";
  if (
    OFFER.test(text) &&
    parties > 1 &&
    /\b(?:offered|tabled|counter|offer (?:to|of|from|by)|turned down|reject(?:s|ed) (?:the|an|its|their) (?:offer|proposal))\b/i.test(
      text,
    )
  )
    return "offer";
  if (LINE.test(text)) return "line";
  if (ORDER.test(text) && /\b(?:must|should|insist|demand|want|until|only after|first|before)\b/i.test(text))
    return "order";
  if (TIE.test(text) && parties > 1 && !hasIssue) return "tie";
  return "stance";
}

/** How an offer that a sentence speaks of was answered; null where it does not tell. */
export function responseOf(sentence: string): string | null {
  return REPLY.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
}

/** Whether a sentence tells of friendship or quarrel between parties, whatever else it tells. */
export function tellsTie(sentence: string): boolean {
  return TIE.test(sentence);
}
