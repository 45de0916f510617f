import type { Statement } from "../../case/model.js";

/** What a word or phrase says of what its subject wants. */
export interface Cue {
  /** 1: wants it; −1: does not; 0: says something of it that is neither. */
  readonly polarity: -1 | 0 | 1;
  readonly strength: NonNullable<Statement["strength"]>;
  /** Whose wish it is: the subject's; the speaker's, of what somebody or something shall do; or told by a noun. */
  readonly whose: "subject" | "speaker" | "noun";
}

type Group = readonly [Cue, string];

const subject = (polarity: Cue["polarity"], strength: Cue["strength"]): Cue => ({
  polarity,
  strength,
  whose: "subject",
});

/**
 * Phrases by what they say, as parts of one pattern; longer ones first. Verbs stand in all their forms, because a form
 * may also be a noun or an adjective that says nothing.
 */
const GROUPS: readonly Group[] = [
  [
    subject(1, "firm"),
    "(?:will|would|could|can|shall|do|does|did)(?: not|n't| never) (?:give up|abandon|yield|concede|drop|surrender|part with|let go of|stop|compromise on|budge on)|(?:has|have|had)(?: not|n't| never) (?:given up|abandoned|dropped|surrendered|yielded)|threaten(?:s|ed|ing)? to|(?:refus(?:es|ed?)|declin(?:es|ed)) to (?:give up|abandon|drop|surrender|part with|stop)",
  ],
  [
    subject(-1, "firm"),
    "(?:will|would|could|can|shall|do|does|did)(?: not|n't| never) (?:accept|agree to|agree|allow|tolerate|sign|support|back|consider|permit|negotiate|discuss|recogni[sz]e|countenance|entertain|approve|join|be (?:bound|drawn|forced|pressed)[a-z ]*|want|wish|favou?r|seek|need|be part of)|(?:will|would|shall) never|won't|cannot|can't|rul(?:es?|ed|ing) out|(?:has|have|had) no (?:intention|plans?|interest|wish|desire|appetite)|(?:is|are|was|were|be|remains?|remained) (?:not|never) (?:prepared|ready|willing|going|interested|open)(?: to| in)?|(?:is|are|was|were|remains?|remained) (?:firmly |strongly |adamantly |flatly |deeply |fiercely |categorically )?(?:against|opposed to|unwilling|hostile to|averse to)|oppos(?:es|e|ed|ing)|reject(?:s|ed|ing)?|refus(?:es|e|ed|ing)|resist(?:s|ed|ing)?|object(?:s|ed|ing)? (?:strongly )?to|block(?:s|ed|ing)|veto(?:es|ed|ing)?|turn(?:s|ed) (?:it |them |this |that )?down|dismiss(?:es|ed|ing)|spurn(?:s|ed)?|condemn(?:s|ed|ing)|denounc(?:es|e|ed|ing)|warn(?:s|ed|ing)? against|declin(?:es|ed|ing)|(?:says|said|say) no to|den(?:ies|ied|y) any|forbid(?:s)?|forbade|balk(?:s|ed) at|baulk(?:s|ed) at|shut(?:s)? the door (?:on|to)|draws? the line at|drew the line at|stand(?:s)? against|stood against|fights?|fought|walked out over",
  ],
  [
    subject(-1, "leaning"),
    "(?:is|are|was|were|remains?|remained|seems?|grew|has grown|have grown) (?:deeply |very |rather |more )?(?:reluctant|wary|sceptical|skeptical|cool|lukewarm|uneasy|unhappy|hesitant|cautious)(?: to| of| about| towards?| on)?|(?:do|does|did)(?: not|n't) (?:like|trust|believe in|see (?:the |any )?(?:need|point|reason|merit)[a-z ]*)|doubts?|doubted|fears?|feared|worr(?:ies|y|ied) (?:about|that|over)|(?:has|have|had) (?:serious |grave |strong )?(?:doubts|reservations|misgivings|concerns|objections)(?: about| over| to)?|question(?:s|ed) (?:the|whether)|hesitat(?:es|e|ed)|shies? away from|shied away from|would rather not|sees? no (?:need|point|reason)|saw no (?:need|point|reason)|complain(?:s|ed)? (?:about|that|of)|drags? its feet|dragged its feet|prefers? not",
  ],
  [
    subject(1, "firm"),
    "insist(?:s|ed|ing)? (?:on|that|upon)|insist(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:again |once more |repeatedly |publicly |also |instead )?(?:for|on|upon)|urg(?:es|e|ed|ing)|requir(?:es|e|ed|ing)|(?:is|are|was|were|remains?) (?:fully |firmly |strongly |absolutely )?(?:determined|committed|resolved|bound) to|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|support(?:s|ed|ing)?|back(?:s|ed|ing)|endors(?:es|e|ed|ing)|advocat(?:es|e|ed|ing)|champion(?:s|ed|ing)?|campaign(?:s|ed|ing)? for|press(?:es|ed|ing) (?:hard |again )?(?:for|to|ahead)|push(?:es|ed|ing)? (?:hard |again )?(?:for|to|ahead)|lobb(?:ies|ied|y|ying) (?:for|to)|fight(?:s|ing)? for|fought for|stands? (?:by|behind|for|up for)|stood (?:by|behind|for)|propos(?:es|e|ed|ing)|offer(?:s|ed|ing)?|tabled|put(?:s)? forward|ask(?:s|ed|ing)? (?:for|that|to)|ask(?:s|ed|ing)|request(?:s|ed|ing)?|commit(?:s|ted) (?:itself |themselves |himself |herself )?to|pledg(?:es|e|ed|ing)|promis(?:es|e|ed|ing)|vow(?:s|ed|ing)?|agree(?:s|d) (?:to|on|that|with)|agree(?:s|d)?|accept(?:s|ed|ing)?|approv(?:es|e|ed|ing)|will (?:insist|demand|seek|continue|keep|press|push|support|back|maintain|resume|lift|ease|impose|raise|cut|reduce|increase|expand|open|close|build|stop|halt|end|freeze|give up|allow|accept|sign|join|withdraw|release|return|pay|contribute|provide|send|grant|recogni[sz]e|introduce|extend|restore|deploy|limit|ban|phase out|share|halve|double)|(?:is|are|was|were) (?:asking|calling|pressing|pushing|seeking|demanding|insisting|holding out) (?:for|on|to)|holds? out for|held out for|regards? [a-z' ]{0,40}as (?:essential|vital|indispensable|necessary|a must)|considers? [a-z' ]{0,40}(?:essential|vital|indispensable|necessary)|made (?:it )?clear that|makes? (?:it )?clear that|maintain(?:s|ed)? that|maintain(?:s|ed|ing)|argu(?:es|ed) (?:for|that)|argu(?:es|ed)|needs? (?:a|an|the|to|its|more|at least|full|guarantees|assurances)|set(?:s)? out to|plans? to|planned to|intends? to|intended to|attach(?:es|ed) (?:great |most |particular )?(?:importance|weight|priority) to|sign(?:ed|s) up to|ready to sign",
  ],
  [
    subject(1, "leaning"),
    "hop(?:es|e|ed|ing) (?:for|to|that|it)|hop(?:es|ed)|would like|would (?:welcome|prefer|be (?:happy|glad|ready|willing|prepared)|support|back|accept|settle for)|wish(?:es|ed)? (?:for|to|that)|prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|lean(?:s|ed)? towards?|welcom(?:es|e|ed|ing)|aim(?:s|ed|ing)? (?:for|at|to)|expect(?:s|ed|ing)?|(?:is|are|was|were|remains?|remained|be) (?:now |also |still |increasingly |broadly |generally )?(?:ready|willing|prepared|eager|keen|anxious|happy|inclined|sympathetic|in favou?r)(?: to| on| of| for)?|look(?:s|ed|ing)? (?:for|to)|encourag(?:es|e|ed|ing)|see(?:s)? (?:merit|value|advantage|an interest) in|saw (?:merit|value) in|suggest(?:s|ed|ing)? (?:that|a|an|the)|long(?:s|ed)? for|recommend(?:s|ed|ing)?|embrac(?:es|e|ed|ing)|(?:is|are|was|were) (?:working|striving) (?:for|towards?|to)|strives? (?:for|to)|tr(?:ies|ied|ying) to|counts? on|values?|cares? (?:most |more |mainly )?about|warm(?:s|ed) to",
  ],
  [
    subject(1, "hedged"),
    "(?:is|are|was|were|remains?|remained) (?:more |now )?open to|might (?:accept|agree|consider|support|allow|be (?:willing|ready|open|prepared))|may (?:accept|agree|consider|support|allow|be (?:willing|ready|open|prepared))|could (?:accept|agree to|live with|support|settle for|imagine)|would consider|(?:is|are|was|were) considering|consider(?:s|ed|ing)|hint(?:s|ed|ing)? (?:at|that)|float(?:s|ed|ing)|signal(?:s|led|ed|ling)? (?:that|its|a|readiness|openness|willingness|interest)|can live with|(?:has|have|had|did|does|do)(?: not|n't) (?:rule out|ruled out|exclude|excluded)|(?:did|does|do) not rule out|toy(?:s|ed) with|explor(?:es|ed|ing)|ponders?|mull(?:s|ed)|indicat(?:es|ed) (?:that|a|its)|seems? (?:ready|willing|inclined|prepared|keen|to want)|appears? (?:ready|willing|inclined|prepared|keen|to want)",
  ],
  [
    { polarity: 1, strength: "firm", whose: "speaker" },
    "must(?: not)?|should(?: not|n't)?|ought(?: not)? to|needs? to be|has to|have to|had to|(?:is|are|was|were) (?:essential|vital|necessary|crucial|indispensable|unavoidable|imperative|overdue|needed|non-negotiable|a must|the only way|a priority|the (?:first|top) priority|a precondition|the price)|it is time (?:to|for)|comes? first|came first|matters? most|mattered most|weighs? most|(?:is|are|was|were) what matters",
  ],
  [
    { polarity: -1, strength: "firm", whose: "speaker" },
    "(?:is|are|was|were|would be|remains?) (?:simply |wholly |totally |completely |quite )?(?:unacceptable|out of the question|off the table|not acceptable|not negotiable|not on the table|a red line|a non-starter|no option|not for sale|intolerable|a mistake|illegal|illegitimate|a threat|a danger|a trap|a betrayal|an insult|a humiliation|too (?:high|low|much|little|far|early|late|soon|costly|expensive))|there (?:can|could|will|would) be no",
  ],
  [subject(1, "firm"), "will|would|is going to|are going to|plans|intends"],
  [
    { polarity: 1, strength: "firm", whose: "noun" },
    "demands?|calls?|insistence|request|support|proposal|proposals|wish|wishes|hopes?|goal|goals|aim|aims|objective|objectives|priority|priorities|preference|desire|commitment|pledge|plan|plans|ambition|interest|concern|appeal|condition|conditions|requirement|position|line|policy|aspiration",
  ],
  [
    { polarity: -1, strength: "firm", whose: "noun" },
    "opposition|refusal|rejection|resistance|objections?|veto|hostility|reluctance|unwillingness|fears?|doubts|misgivings|reservations|red line|ban on",
  ],
];

const NAMED = GROUPS.map(([, phrases], k) => `(?<g${k}>${phrases})`).join("|");
const CUES = new RegExp(`(?<![\\p{L}-])(?:${NAMED})(?![\\p{L}-])`, "giu");

export interface FoundCue extends Cue {
  readonly words: string;
  /** Code units of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** The cues of a sentence, in its order. */
export function cuesOf(sentence: string): readonly FoundCue[] {
  return [...sentence.replaceAll("’", "'").matchAll(CUES)].flatMap((match) => {
    const k = GROUPS.findIndex((_, group) => match.groups?.[`g${group}`] !== undefined);
    const [cue] = GROUPS[k] ?? [];
    if (cue === undefined) return [];
    return [{ ...cue, words: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

/** Words before a cue that turn it round. */
export const NEGATED =
  /(?:\bno longer|\bnot|n't|\bnever|\bneither|\bnor|\bhardly|\bstopped|\bceased to|\bwithout|\bno)\s+(?:\w+\s+)?$/i;
/** Verbs before a noun of wish that give the wish up. */
export const GIVEN_UP =
  /\b(?:drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|giv(?:e|es|ing) up|gave up|given up|withdr(?:aw|ew|awn|awing)|soften(?:s|ed|ing)?|relax(?:es|ed|ing)?|waiv(?:e|es|ed|ing)|shelv(?:e|es|ed|ing)|overc(?:ame|ome))\s+(?:\w+\s+){0,2}$/i;
/** Words that turn round what follows a wish: “wants no”, “asked not to”, “calls for an end to”. */
export const TURNED = /^\s*(?:for |that |on |to |it |them |there )?(?:not\b|no\b|never\b|nothing\b|neither\b)/i;
export const HEDGED =
  /\b(?:may|might|perhaps|possibly|reportedly|apparently|seems?|appears?|is said to|are said to|unlikely|doubtful|could|hinted|floated|suggests? that|rumou?red|allegedly|uncertain|unclear|whether)\b/i;

/** Words that put a sentence into somebody's mouth. */
export const SAYING =
  /\b(?:sa(?:ys|id|y|ying)|told|tells|stat(?:es|ed|ing)|declar(?:es|ed|ing)|announc(?:es|ed|ing)|add(?:s|ed)|explain(?:s|ed)|warn(?:s|ed)|stress(?:es|ed)|repeat(?:s|ed)|reiterat(?:es|ed)|wrote|writes|tweeted|testified|emphasi[sz](?:es|ed)|confirm(?:s|ed)|conced(?:es|ed)|admit(?:s|ted)|according to|argued|claimed)\b/i;
export const SPEECH =
  /\b(?:sa(?:ys|id|y|ying)|told|tells|stat(?:es|ed|ing)|declar(?:es|ed|ing)|announc(?:es|ed|ing)|add(?:s|ed)|explain(?:s|ed)|argu(?:es|ed)|warn(?:s|ed)|stress(?:es|ed)|repeat(?:s|ed)|reiterat(?:es|ed)|not(?:es|ed) that|maintain(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|wrote|writes|tweeted|testified|emphasi[sz](?:es|ed)|confirm(?:s|ed)|conced(?:es|ed)|admit(?:s|ted)|according to|made clear|makes clear|believ(?:es|ed)|think(?:s)?|thought|in the view of|in the eyes of|vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed))\b/i;

/** Words for raising, opening, granting (1) and for cutting, closing, taking away (−1). */
const MORE =
  /^(?:more|ris|rais|hik|increas|expand|higher|larg|bigger|broad|wid|open|full|complet|strengthen|boost|doubl|tripl|extend|enlarg|unlimit|free|unrestrict|great|maxim|grow|build|deep|longer|long|start|resum|restor|introduc|allow|permit|accept|grant|includ|join|admit|add|rich|recognis|recogniz|normal|generous|entir|total|all|high|binding|perman|guarante|establish|creat|adopt|ratif|sign|ambit|strict|tough|stronger|strong|accelerat|fast|maintain|keep|preserv|continu|unconditional|equal)$/;
const LESS =
  /^(?:less|low|lower|reduc|cut|decreas|halv|half|limit|restrict|cap|clos|shut|ban|prohibit|end|stop|halt|freez|suspend|remov|lift|eas|relax|withdraw|dismantl|abolish|scrap|cancel|drop|phase|phas|minim|small|fewer|few|weak|weaken|narrow|short|slow|delay|postpon|den|block|exclud|none|no|nothing|zero|abandon|reliev|relief|repeal|curb|shrink|eliminat|destroy|disarm|tighten|deni|refus|without|waiv|exempt)$/;

export function tendencyOf(stem: string): -1 | 0 | 1 {
  if (MORE.test(stem)) return 1;
  return LESS.test(stem) ? -1 : 0;
}
