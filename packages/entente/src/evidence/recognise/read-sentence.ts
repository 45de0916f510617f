import type { IssueMatch, IssueReader } from "./issues.js";
import { cuesOf, type FoundCue, GIVEN_UP, HEDGED, NEGATED, SPEECH, TURNED, tendencyOf } from "./lexicon.js";
import type { Mention } from "./parties.js";
import { EMPTY_WORDS, type Word } from "./words.js";

/** What sentences before have left open for this one. */
export interface Context {
  /** Parties of the last sentence that spoke of one: whom “it” and “they” stand for. */
  readonly holders: readonly string[];
  readonly issue: string | null;
}

/** One reading of a sentence: who, on what, which way. */
export interface Reading {
  readonly holders: readonly string[];
  readonly issue: string | null;
  readonly option: string | null;
  readonly direction: -1 | 0 | 1 | null;
  readonly strength: FoundCue["strength"];
  readonly cue: string;
  /** Whether holder and issue stand in the sentence itself. */
  readonly holderFrom: "sentence" | "before";
  readonly issueFrom: "sentence" | "before" | "none";
  readonly issueScore: number;
}

const PRONOUN = /^(?:he|she|it|they|its|their|his|her|we|our|both|neither|who|which|i)$/;
const ROLE =
  /^(?:government|ministry|minister|president|premier|capital|country|side|delegation|cabinet|leadership|regime|administration|envoy|negotiators?|officials?)$/;
const BREAK =
  /^(?:while|whereas|but|although|though|yet|however|and|because|since|as|if|unless|until|when|after|before|so)$/;

/** Words of a sentence with its mentions; what the steps below read. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** Reads what a sentence states, cue by cue; readings of the same holders and issue are one. */
export function readSentence(sentence: Sentence, issues: IssueReader, context: Context): readonly Reading[] {
  const cues = cuesOf(sentence.text).filter((cue) => isSaid(cue, sentence));
  const readings: Reading[] = [];
  let subject: readonly string[] = [];
  for (const [k, cue] of cues.entries()) {
    const { holders, from } = holdersOf(cue, sentence, { subject, context });
    if (holders.length === 0) continue;
    if (cue.whose === "subject" && !isPassive(cue, sentence.text)) subject = holders;
    const reading = objectOf(cue, cues[k + 1], sentence, { issues, context });
    const same = readings.findIndex((one) => one.issue === reading.issue && sameList(one.holders, holders));
    const whole: Reading = { ...reading, holders, holderFrom: from, cue: cue.words };
    if (same === -1) readings.push(whole);
    else if (rank(whole) > rank(readings[same] ?? whole)) readings[same] = whole;
  }
  return withoutEchoes(readings);
}

function rank({ issueScore, option, direction }: Reading): number {
  return issueScore + (option === null ? 0 : 1) + (direction === null ? 0 : 0.5);
}

/** A reading without an issue of its own says nothing beside one of the same holders that has one. */
function withoutEchoes(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    (one) =>
      one.issueFrom === "sentence" ||
      !readings.some(
        (other) => other !== one && other.issueFrom === "sentence" && sameList(one.holders, other.holders),
      ),
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, k) => one === b[k]);
}

/** A noun is a cue after its owner or before “of” and “from”; “plan” and “line” are none by themselves. */
function isSaid({ whose, start, end }: FoundCue, { text }: Sentence): boolean {
  if (whose !== "noun") return true;
  return (
    /(?:['’]s?|\b(?:its|their|his|her|our))\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(text.slice(0, start)) ||
    /^\s+(?:of|from|by|in|among|to|for)\b/.test(text.slice(end))
  );
}

function holdersOf(
  cue: FoundCue,
  sentence: Sentence,
  { subject, context }: { readonly subject: readonly string[]; readonly context: Context },
): { readonly holders: readonly string[]; readonly from: Reading["holderFrom"] } {
  const { text, words, mentions } = sentence;
  const at = words.findIndex(({ start }) => start >= cue.start);
  const afterCue = words.findIndex(({ start }) => start >= cue.end);
  const here = (holders: readonly string[]) => ({ holders: [...new Set(holders)], from: "sentence" as const });
  const passive = isPassive(cue, text);
  if (passive || (cue.whose === "noun" && /^\s+(?:of|from|by|in|among)\b/.test(text.slice(cue.end)))) {
    const by = agentAfter(afterCue, sentence);
    if (by.length > 0) return here(by);
    if (passive) return { holders: [], from: "sentence" };
  }
  if (cue.whose === "speaker") {
    const speaker = speakerOf(sentence);
    if (speaker.length > 0) return here(speaker);
    if (/[“"]/.test(text) && context.holders.length > 0) return { holders: context.holders, from: "before" };
    const forWhom = mentions.filter(
      ({ from }) =>
        /^(?:for|to)$/.test(words[from - 1]?.lower ?? "") || /^(?:for|to)$/.test(words[from - 2]?.lower ?? ""),
    );
    return here(forWhom.slice(0, 1).map(({ party }) => party));
  }
  const clause = clauseStart(words, at);
  const before = mentions.filter(({ to, from }) => to <= at && from >= clause && isSubject(from, sentence));
  const nearest = before.at(-1);
  if (nearest !== undefined) {
    const pronoun = pronounBetween(words, nearest.to, at);
    if (pronoun === "none" || subject.length === 0)
      return here(joined(nearest, before, words).map(({ party }) => party));
  }
  if (subject.length > 0) return here(subject);
  const earlier = mentions.filter(({ to, from }) => to <= at && isSubject(from, sentence));
  const [first] = earlier;
  if (first !== undefined) return here(joined(earlier.at(-1) ?? first, earlier, words).map(({ party }) => party));
  const own = words.slice(clause, at);
  const stands = own.some(({ lower }) => PRONOUN.test(lower) || ROLE.test(lower));
  if (stands || own.filter(({ kind }) => kind === "word").length === 0)
    return { holders: context.holders.slice(0, 2), from: "before" };
  const speaker = speakerOf(sentence);
  return speaker.length > 0 ? here(speaker) : { holders: [], from: "sentence" };
}

function isPassive({ start, end, whose }: FoundCue, text: string): boolean {
  if (whose !== "subject") return false;
  if (/^\s+by\b/.test(text.slice(end)) && /ed$/i.test(text.slice(start, end))) return true;
  return (
    /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+)?$/i.test(text.slice(0, start)) &&
    /ed$|\b(?:sought|fought)$/i.test(text.slice(start, end))
  );
}

/** Parties after “by”, “of” or “from” that follow a cue closely. */
function agentAfter(at: number, { words, mentions }: Sentence): readonly string[] {
  if (at === -1) return [];
  const by = words.findIndex(({ lower }, k) => k >= at && k < at + 12 && /^(?:by|of|from|in|among)$/.test(lower));
  if (by === -1) return [];
  const after = mentions.filter(({ from }) => from > by && from <= by + 4);
  const [first] = after;
  return first === undefined ? [] : listFrom(first, mentions, words).map(({ party }) => party);
}

/** Who says it: the party before a verb of speech, after “according to”, or after the verb where it stands last. */
export function speakerOf({ text, words, mentions }: Sentence): readonly string[] {
  const speech = SPEECH.exec(text);
  if (speech === null) return [];
  const at = words.findIndex(({ start }) => start >= speech.index);
  const after = words.findIndex(({ start }) => start >= speech.index + speech[0].length);
  const next = mentions.find(({ from }) => after !== -1 && from >= after && from <= after + 3);
  if (/according to|in the (?:view|eyes) of/i.test(speech[0])) return next === undefined ? [] : [next.party];
  const clause = clauseStart(words, at);
  const before = mentions.filter(({ to, from }) => to <= at && from >= clause);
  const nearest = before.at(-1) ?? mentions.filter(({ to }) => to <= at).at(-1);
  if (nearest !== undefined) return [nearest.party];
  return /[”"],?\s*$/.test(text.slice(0, speech.index)) && next !== undefined ? [next.party] : [];
}

/** Not what stands after “with”, “against” or as the owner of something else than a cue. */
function isSubject(from: number, { words }: Sentence): boolean {
  const before = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
  return !/^(?:with|against|by|to|on|over|about|into|from|at|between|than|toward|towards|upon|despite|like|unlike|near|around|beyond|off)$/.test(
    before?.lower ?? "",
  );
}

function pronounBetween(words: readonly Word[], from: number, to: number): "some" | "none" {
  return words.slice(from, to).some(({ lower }) => /^(?:he|she|it|they)$/.test(lower)) ? "some" : "none";
}

/** Where the clause of a word begins: after a semicolon or dash, a comma with a conjunction, or a conjunction. */
function clauseStart(words: readonly Word[], at: number): number {
  for (let k = at - 1; k > 0; k--) {
    const word = words[k];
    if (word === undefined) continue;
    if (/^[;—–:]$/.test(word.text)) return k + 1;
    if (BREAK.test(word.lower) && words[k - 1]?.text === ",") return k;
    if (/^(?:while|whereas|but|although|though)$/.test(word.lower)) return k;
  }
  return 0;
}

/** Parties that stand in one list with one before a cue: “Tokyo, Seoul and Washington want”. */
function joined(last: Mention, before: readonly Mention[], words: readonly Word[]): readonly Mention[] {
  const list = [last];
  for (const mention of [...before].reverse().slice(1)) {
    const [first] = list;
    if (first === undefined) break;
    const gap = words.slice(mention.to, first.from);
    if (
      !gap.every(({ lower, text }) => /^(?:and|or|nor|the|both|as|well)$/.test(lower) || text === ",") ||
      gap.length === 0
    )
      break;
    list.unshift(mention);
  }
  return list.length > 1 && !words.slice(list[0]?.to, last.from).some(({ lower }) => /^(?:and|n?or)$/.test(lower))
    ? [last]
    : list;
}

function listFrom(first: Mention, mentions: readonly Mention[], words: readonly Word[]): readonly Mention[] {
  const list = [first];
  for (const mention of mentions.filter(({ from }) => from > first.from)) {
    const last = list.at(-1) ?? first;
    const gap = words.slice(last.to, mention.from);
    if (!gap.every(({ lower, text }) => /^(?:and|or|the)$/.test(lower) || text === ",")) break;
    list.push(mention);
  }
  return list;
}

type Object_ = Pick<Reading, "issue" | "option" | "direction" | "strength" | "issueFrom" | "issueScore">;

/** What a cue is about: its own part of the sentence first, then all of it, then what was spoken of before. */
function objectOf(
  cue: FoundCue,
  next: FoundCue | undefined,
  { text, words: whole, mentions }: Sentence,
  { issues, context }: { readonly issues: IssueReader; readonly context: Context },
): Object_ {
  const limit =
    next !== undefined &&
    next.whose === "subject" &&
    /\b(?:while|whereas|but|although)\b|;/.test(text.slice(cue.end, next.start))
      ? next.start
      : text.length;
  const words = withoutNames(whole, mentions);
  const after = stemsIn(words, cue.end, limit);
  const at = words.findIndex(({ start }) => start >= cue.start);
  const clause = words[clauseStart(words, at)]?.start ?? 0;
  const around = stemsIn(words, clause, limit);
  const all = stemsIn(words, 0, text.length);
  const own = bestOf(issues.rank(after), issues.rank(all));
  const lead = text.slice(Math.max(0, cue.start - 32), cue.start);
  const negatedBefore =
    NEGATED.test(lead) ||
    /\bneither\b/i.test(text.slice(clause, cue.start)) ||
    (cue.whose === "noun" && GIVEN_UP.test(lead))
      ? -1
      : 1;
  const turnedAfter = TURNED.test(text.slice(cue.end)) ? -1 : 1;
  const polarity = cue.polarity * negatedBefore * turnedAfter;
  const tone = /\b(?:no|none|not|never|nobody|nothing|without)\b|n't\b/i.test(text.slice(clause, limit))
    ? "denied"
    : "plain";
  const strength = HEDGED.test(text) && cue.strength === "firm" ? "hedged" : cue.strength;
  const issue = own?.issue ?? context.issue;
  if (issue === null) return { issue: null, option: null, direction: null, strength, issueFrom: "none", issueScore: 0 };
  const issueFrom = own === null ? "before" : "sentence";
  const stance = stanceOf(issue, { after, around, polarity, tone }, issues);
  return { issue, ...stance, strength, issueFrom, issueScore: own?.score ?? 0 };
}

/** The issue that the cue's own words speak of most, if the whole sentence does not speak far more of another. */
function bestOf(after: readonly IssueMatch[], all: readonly IssueMatch[]): IssueMatch | null {
  const [near] = after;
  const [whole] = all;
  if (near === undefined || whole === undefined) return whole ?? near ?? null;
  return whole.score > near.score * 2.2 ? whole : near;
}

/** A party's name says nothing of the issue, were it in the issue's own name. */
export function withoutNames(words: readonly Word[], mentions: readonly Mention[]): readonly Word[] {
  return words.filter((_, k) => !mentions.some(({ from, to }) => from <= k && k < to));
}

function stemsIn(words: readonly Word[], start: number, end: number): readonly string[] {
  return words
    .filter((word) => word.kind === "word" && word.start >= start && word.end <= end && !EMPTY_WORDS.has(word.lower))
    .flatMap(({ stem, lower }) => (lower.includes("-") ? [stem, ...lower.split("-")] : [stem]));
}

/** Option and direction: an option that is named, wanted or not; else which way the words push the issue. */
function stanceOf(
  issue: string,
  {
    after,
    around,
    polarity,
    tone,
  }: {
    readonly after: readonly string[];
    readonly around: readonly string[];
    readonly polarity: number;
    readonly tone: "denied" | "plain";
  },
  issues: IssueReader,
): Pick<Reading, "option" | "direction"> {
  const { low, high, statusQuo, at } = issues.places(issue);
  const now = at[statusQuo ?? ""] ?? 0;
  const named = issues.option(issue, after, tone) ?? issues.option(issue, around, tone);
  if (polarity === 0) return { option: null, direction: null };
  if (named !== null && named.score >= 0.45) {
    if (polarity > 0) return { option: named.option, direction: directionTo(named.at, now) };
    const away =
      named.at === now ? (-directionTo(named.at, now) as -1 | 0 | 1) : (Math.sign(now - named.at) as -1 | 0 | 1);
    return { option: named.at === now ? (away > 0 ? high : low) : statusQuo, direction: away };
  }
  const push = [...after, ...around].map(tendencyOf).find((one) => one !== 0) ?? 1;
  const direction = Math.sign(polarity * push * issues.orientation(issue)) as -1 | 1;
  return { option: direction > 0 ? high : low, direction };
}

/** Which way a place lies: from the status quo, or from the middle where it is the status quo itself. */
function directionTo(place: number, now: number): -1 | 0 | 1 {
  return Math.sign(place === now ? place - 50 : place - now) as -1 | 0 | 1;
}
