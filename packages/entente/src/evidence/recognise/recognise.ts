import type { Case, Condition } from "../../case/model.js";
import { codePointsOf } from "../documents/code-points.js";
import type { SourceText } from "../documents/source-text.js";
import { because } from "./because.js";
import { recogniseCjk } from "./cjk.js";
import { type IssueReader, issueReader } from "./issues.js";
import { kindOf, responseOf, tellsTie } from "./kinds.js";
import { actorOf, voiceOf } from "./manner.js";
import { type Mention, type PartyFinder, partyFinder } from "./parties.js";
import { type Context, type Reading, readSentence, type Sentence, speakerOf, withoutNames } from "./read-sentence.js";
import type { SuggestedStatement } from "./suggestion.js";
import { whenOf } from "./when.js";
import { wordsOfText } from "./words.js";

/** Reads documents for statements with one case's parties and issues. */
export interface Recogniser {
  readonly read: (document: SourceText) => readonly SuggestedStatement[];
}

const NOTHING: Context = { holders: [], issue: null };

/**
 * Prepares a recogniser: names, capitals and leaders of the case's parties, the codebook of its issues. It is
 * deterministic, and nothing that it finds counts before a person has accepted it.
 */
export function recogniserOf(kase: Case): Recogniser {
  const parties = partyFinder(kase);
  const issues = issueReader(kase);
  return {
    read: (document) =>
      document.language === "en" || document.language === "und"
        ? readEnglish(document, { parties, issues })
        : recogniseCjk(document, kase),
  };
}

function readEnglish(
  document: SourceText,
  { parties, issues }: { readonly parties: PartyFinder; readonly issues: IssueReader },
): readonly SuggestedStatement[] {
  const points = codePointsOf(document.text);
  const found: SuggestedStatement[] = [];
  let context: Context = NOTHING;
  for (const paragraph of document.paragraphs) {
    for (const { start, end } of paragraph.sentences) {
      const text = document.text.slice(points.unit(start), points.unit(end));
      const words = wordsOfText(text);
      const mentions = parties.find(words).filter((one) => isActor(one, words));
      const sentence = { text, words, mentions };
      const cued = readSentence(sentence, issues, context);
      const readings = cued.length > 0 ? cued : uncued(sentence, issues);
      const speaker = speakerOf(sentence)[0] ?? null;
      const place = { source: document.id, paragraph: paragraph.number, start, end, quote: text };
      const told = { mentions, speaker, published: document.date };
      found.push(...statementsOf(readings, place, told), ...tiesOf(readings, place, told));
      context = contextAfter(context, mentions, readings);
    }
  }
  return numbered(found);
}

/** A demonym counts where it stands for people who act, not where it describes a thing: “Japanese cars”. */
function isActor(
  { calling, to }: Mention,
  words: readonly { readonly lower: string; readonly kind: string }[],
): boolean {
  if (calling !== "people") return true;
  const next = words[to];
  if (next === undefined || next.kind === "sign") return true;
  if (/[^s]s$/.test(words[to - 1]?.lower ?? "")) return true;
  const [, second, third] = words.slice(to);
  const leads = [next, second, third].some((word) => word !== undefined && OFFICES.test(word.lower));
  return leads || ACTORS.test(next.lower) || VERBAL.test(next.lower);
}

/** An office may stand a word or two behind: “the Egyptian irrigation minister”. */
const OFFICES =
  /^(?:governments?|officials?|ministers?|ministry|president|leaders?|premier|chancellor|envoys?|negotiators?|diplomats?|delegation|delegates?|ambassador|spokes\w+|secretary|parliament|cabinet)$/;
const ACTORS =
  /^(?:governments?|officials?|ministers?|ministry|president|prime|foreign|defen[cs]e|finance|trade|leaders?|leadership|premier|chancellor|envoys?|negotiators?|diplomats?|delegation|delegates?|ambassador|spokes\w+|authorities|side|cabinet|parliament|lawmakers|senators?|administration|team|chief|secretary|advisers?|advisors?|regime|military|army|generals?|king|crown|emir|sultan|farmers?|fishermen|fishers|unions?|workers?|producers?|exporters?|industry|companies|conservatives|hawks|opposition|proposal|demand|position|insistence|refusal|opposition|request|offer|calls?|support|plan|policy|veto)$/;
const VERBAL =
  /^(?:want|wants|wanted|insist|insists|insisted|demand|demands|demanded|refuse|refused|reject|rejected|say|said|are|were|will|would|have|had|also|still|now|do|did|hope|hoped|prefer|fear|feared|oppose|opposed|support|supported|seek|sought|accept|accepted)$/;

/** Who alone can do something, and on whom a bill falls, is told without a wish. */
function uncued({ text, words, mentions }: Sentence, issues: IssueReader): readonly Reading[] {
  const kind = kindOf(text, { parties: mentions.length, hasIssue: true });
  if (kind !== "lever" && kind !== "burden") return [];
  const after = /\b(?:only|falls?|fell|borne|borne by|up to|hands of)\b/i.exec(text);
  const named = after === null ? undefined : mentions.find(({ from }) => (words[from]?.start ?? 0) >= after.index);
  const holder = named ?? mentions[0];
  if (holder === undefined) return [];
  const stems = withoutNames(words, mentions).flatMap(({ kind: sign, stem }) => (sign === "word" ? [stem] : []));
  const [best] = issues.rank(stems);
  return [
    {
      holders: [holder.party],
      issue: best?.issue ?? null,
      option: best === undefined ? null : (issues.option(best.issue, stems, "plain")?.option ?? null),
      direction: null,
      strength: "firm",
      cue: after?.[0] ?? kind,
      holderFrom: "sentence",
      issueFrom: best === undefined ? "none" : "sentence",
      issueScore: best?.score ?? 0,
    },
  ];
}

interface Told {
  readonly mentions: readonly Mention[];
  readonly speaker: string | null;
  readonly published: string | null;
}
type Place = Pick<SuggestedStatement, "source" | "paragraph" | "start" | "end" | "quote">;

function statementsOf(readings: readonly Reading[], place: Place, told: Told): readonly SuggestedStatement[] {
  const parties = new Set(told.mentions.map(({ party }) => party)).size;
  return readings.flatMap((reading) => {
    const kind = kindOf(place.quote, { parties, hasIssue: reading.issueFrom === "sentence" });
    if (kind === "tie" || (reading.issue === null && kind !== "burden")) return [];
    const score = scoreOf(reading, kind);
    if (score < LEAST) return [];
    return reading.holders.map((holder) => suggestion(holder, { reading, kind, score }, place, told));
  });
}

/** Below this a reading is no better than chance. */
const LEAST = 0.3;

function scoreOf(
  { issueScore, issueFrom, holderFrom, option, strength }: Reading,
  kind: SuggestedStatement["kind"],
): number {
  const topic = issueFrom === "sentence" ? Math.min(1, issueScore / 3) : issueFrom === "before" ? 0.15 : 0;
  const sum =
    0.2 +
    0.45 * topic +
    (holderFrom === "sentence" ? 0.2 : 0.05) +
    (option === null ? 0 : 0.08) +
    (kind === "stance" ? 0 : 0.05);
  return Math.min(1, Math.max(0, sum - (strength === "hedged" ? 0.03 : 0)));
}

function suggestion(
  holder: string,
  {
    reading,
    kind,
    score,
  }: { readonly reading: Reading; readonly kind: SuggestedStatement["kind"]; readonly score: number },
  place: Place,
  { mentions, speaker, published }: Told,
): SuggestedStatement {
  const { issue, option, direction, strength, cue, holderFrom, issueFrom } = reading;
  const isStance = kind === "stance" || kind === "drift";
  return {
    id: "",
    ...place,
    kind,
    holder,
    actor: actorOf(
      place.quote,
      mentions.map(({ words }) => words),
    ),
    issue,
    stance: isStance ? option : null,
    direction,
    strength,
    voice: voiceOf(place.quote, speaker),
    condition: kind === "line" || kind === "order" ? conditionOf(issue, option) : null,
    about: kind === "offer" ? (mentions.find(({ party }) => party !== holder)?.party ?? null) : null,
    response: kind === "offer" ? responseOf(place.quote) : null,
    ...whenOf(place.quote, published),
    ...because({ by: "cue", cue, holder: holderFrom, issue: issueFrom === "sentence" ? "sentence" : "before" }),
    score: Math.round(score * 100) / 100,
  };
}

/** What a line or an order asks for, as far as an option is named. */
function conditionOf(issue: string | null, option: string | null): Condition | null {
  return issue === null || option === null ? null : ({ [issue]: `= ${option}` } as Condition);
}

/** A quarrel or friendship that the sentence tells of two parties, where it states nothing on an issue. */
function tiesOf(readings: readonly Reading[], place: Place, told: Told): readonly SuggestedStatement[] {
  const [holder, about] = [...new Set(told.mentions.map(({ party }) => party))];
  if (holder === undefined || about === undefined || !tellsTie(place.quote)) return [];
  if (readings.some(({ issueFrom, issueScore }) => issueFrom === "sentence" && issueScore > 1)) return [];
  return [
    {
      id: "",
      ...place,
      kind: "tie",
      holder,
      actor: null,
      issue: null,
      stance: null,
      direction: null,
      strength: "firm",
      voice: voiceOf(place.quote, told.speaker),
      condition: null,
      about,
      response: null,
      ...whenOf(place.quote, told.published),
      ...because({ by: "tie" }),
      score: 0.5,
    },
  ];
}

function contextAfter(before: Context, mentions: readonly Mention[], readings: readonly Reading[]): Context {
  const read = readings.find(({ holderFrom }) => holderFrom === "sentence");
  const first = mentions.find(({ calling }) => calling !== "people") ?? mentions[0];
  const holders = read?.holders ?? (first === undefined ? before.holders : [first.party]);
  const issue = readings.find(({ issueFrom }) => issueFrom === "sentence")?.issue ?? before.issue;
  return { holders, issue };
}

/** Ids by paragraph and place within it: `p3-1`. */
function numbered(found: readonly SuggestedStatement[]): readonly SuggestedStatement[] {
  const counts = new Map<number, number>();
  return found.map((one) => {
    const n = (counts.get(one.paragraph) ?? 0) + 1;
    counts.set(one.paragraph, n);
    return { ...one, id: `${one.source}-p${one.paragraph}-${n}` };
  });
}
