import type { Statement } from "../../case/model.js";
import { SAYING, SPEECH } from "./lexicon.js";

type Voice = NonNullable<Statement["voice"]>;

const PRIVATE =
  /\b(?:privately|in private|behind closed doors|behind the scenes|off the record|in confidence|confidentially|confided|out of earshot|secretly)\b/i;
const REPORTED =
  /\b(?:reportedly|allegedly|rumou?red|is said to|are said to|was said to|were said to|is understood to|are understood to|is believed to|are believed to|sources? (?:close to|familiar|in|say|said)|(?:press|media|newspaper|news agency|wire|unconfirmed) reports?|reports? (?:say|said|suggest|claim|have it)|according to (?:reports?|sources?|diplomats|the press|media|a newspaper|newspapers|insiders|leaks?|people)|diplomats (?:say|said)|insiders (?:say|said)|leaked|it is reported|was reported to)\b/i;
const OFFICIAL =
  /\b(?:spokes(?:man|woman|person|people)|communiqu[eé]|joint (?:statement|declaration)|in (?:a|its|their|an official|the) (?:written |official |joint |press |formal )?(?:statement|declaration|note|submission|letter|white paper|programme|program)|press (?:release|conference)|official(?:ly)?\b(?! in)|formally|publicly|announc(?:es|ed|ing)|declar(?:es|ed)|white paper|told (?:parliament|the (?:assembly|senate|house|council|un|united nations))|in a speech|signed|ministry (?:said|says|stated)|government (?:said|says|stated|announced))\b/i;
const OFFICE =
  /\b(?:president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|finance|trade|interior|environment|agriculture|fisheries|energy|water|health|labou?r|economy|justice|climate|home|transport) (?:minister|secretary)|minister|ministers|ministry|secretary of state|ambassador|envoy|negotiators?|delegation|delegates?|cabinet|king|queen|crown prince|emir|governor|commissioner|head of (?:state|government|delegation)|chief negotiator|general secretary|chair(?:man|woman|person)?)\b/i;

/**
 * In which voice a sentence speaks: what a source says in private or the press reports goes before, then what an office
 * states; a named person or body that says it; else it is the writer's own reading.
 */
export function voiceOf(sentence: string, speaker: string | null): Voice {
  if (PRIVATE.test(sentence)) return "private";
  if (REPORTED.test(sentence)) return "reported";
  const speaks = SAYING.test(sentence) || /[“"].+[”"]/.test(sentence);
  if (OFFICIAL.test(sentence)) return "official";
  if (!speaks) return "analyst";
  if (OFFICE.test(sentence)) return "official";
  return speaker === null ? "analyst" : "attributed";
}

const PERSON =
  /\b((?:(?:President|Prime Minister|Premier|Chancellor|Minister|Foreign Minister|Ambassador|Secretary|Senator|Governor|General|Mr|Mrs|Ms|Dr|Sheikh|King|Queen|Prince|Sir|Lord|Commissioner|Chairman|Chairwoman)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:bin|al|van|von|de|der|el|da|di|ben) )?(?:[ -]\p{Lu}[\p{L}'’-]+){1,3})\b/u;
const OFFICED =
  /\b((?:[Tt]he |[Aa] |[Ii]ts |[Tt]heir )?(?:\p{Lu}?[\p{L}-]+ )?(?:spokes(?:man|woman|person)|foreign minister|prime minister|defen[cs]e minister|finance minister|trade minister|environment minister|president|minister|ambassador|envoy|(?:chief |lead )?negotiators?|officials?|delegation|delegates?|ministry|cabinet|lawmakers|parliament))\b/u;

/** Who spoke, as the text names them: a person with title and name, or an office; null where the party itself does. */
export function actorOf(sentence: string, mentioned: readonly string[]): string | null {
  const known = new Set(mentioned.map((one) => one.toLowerCase()));
  const person = PERSON.exec(sentence)?.[1];
  if (person !== undefined && !known.has(person.toLowerCase()) && SPEECH.test(sentence)) return person;
  const office = OFFICED.exec(sentence)?.[1];
  return office === undefined ? null : office.replace(/^(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir) /, "");
}
