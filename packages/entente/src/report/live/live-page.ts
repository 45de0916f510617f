import type { Case, Scenario } from "../../case/model.js";
import { VERBS, type Verb } from "../../engines/engine.js";
import { type Asker, askerOf } from "../../explain/asker.js";
import { CATALOGUES } from "../../explain/catalogues.js";
import type { MessageKey } from "../../explain/messages/en.js";
import { type Language, speechIn } from "../../explain/say.js";
import { nameLine } from "../../explain/what-if.js";
import { wordsOf } from "../../explain/words.js";
import { numberedNames } from "../numbered-names.js";
import { type Piece, piecesOf } from "../numbers.js";

/** What one switch changes: a line, a linkage or a demand for order off, a seat empty, a scenario in force. */
export type LiveChange =
  | { readonly kind: "off"; readonly collection: "redLines" | "linkages" | "orderings"; readonly id: string }
  | { readonly kind: "seat"; readonly forum: string; readonly party: string; readonly taken: "out" }
  | { readonly kind: "scenario"; readonly id: string };

/** Switches of one kind, in the author's order. */
export interface LiveGroup {
  readonly title: string;
  readonly switches: readonly { readonly name: string; readonly change: LiveChange }[];
}

/** What the engine in a page reads: the case, and how it is asked. */
export interface LiveInput {
  readonly kase: Case;
  readonly params: Readonly<Record<string, unknown>>;
  /** Day on which dated facts are read. */
  readonly day: string;
  readonly language: Language;
  /** Texts of scenarios by their names. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/** One question and its headline in pieces; null where it has no answer. */
export interface LiveAnswer {
  readonly verb: Verb;
  readonly question: string;
  readonly says: readonly Piece[] | null;
}

/** What the script of a report reads from its page. */
export interface LivePage {
  readonly input: LiveInput;
  readonly groups: readonly LiveGroup[];
  /** Headlines of the case as entered, without draws. */
  readonly before: readonly LiveAnswer[];
  readonly words: Readonly<Record<string, string>>;
}

/** A scenario that lies beside a case, under its name. */
export type NamedScenarios = Readonly<Record<string, Scenario>>;

/** Messages that the page's own script says: values in braces and nothing else. */
const PAGE_KEYS = [
  "live.title",
  "live.intro",
  "live.asEntered",
  "live.banner",
  "live.working",
  "live.changed",
  "live.none",
  "live.restored",
  "live.before",
  "live.after",
  "live.noAnswer",
  "live.failed",
  "live.noEngine",
] as const satisfies readonly MessageKey[];

/** The headline of a question in pieces; null where it has no answer. */
export function headlineIn(asker: Asker, verb: Verb): readonly Piece[] | null {
  const text = asker.answer(verb).findings.find(({ level }) => level === "headline")?.text;
  return text === undefined ? null : piecesOf(text, numberedNames(asker.asked.kase));
}

/**
 * What a report carries so that its reader can switch a line off.
 *
 * @throws {EntenteError} as `ask`
 */
export function livePage(
  kase: Case,
  {
    params = {},
    language = "en",
    scenarios = {},
  }: {
    readonly params?: LiveInput["params"] | undefined;
    readonly language?: Language | undefined;
    readonly scenarios?: NamedScenarios | undefined;
  },
): LivePage {
  const speech = speechIn(language);
  const { say } = speech;
  const asker = askerOf(kase, params, { language });
  const catalogue = CATALOGUES[language]();
  return {
    input: {
      kase,
      params,
      day: asker.asked.view.asOf,
      language,
      scenarios: Object.fromEntries(Object.entries(scenarios).map(([name, one]) => [name, JSON.stringify(one)])),
    },
    groups: groupsOf(asker, { language, scenarios }),
    before: VERBS.map((verb) => ({ verb, question: say(`question.${verb}`), says: headlineIn(asker, verb) })),
    words: Object.fromEntries(PAGE_KEYS.map((key) => [key.slice("live.".length), catalogue[key]])),
  };
}

function groupsOf(
  { asked }: Asker,
  { language, scenarios }: { readonly language: Language; readonly scenarios: NamedScenarios },
): readonly LiveGroup[] {
  const { kase, view, table } = asked;
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const lines = (collection: "redLines" | "linkages" | "orderings"): LiveGroup["switches"] =>
    view[collection].map(([id]) => ({
      name: capital(nameLine({ asked, speech, words }, { id, change: `${collection}.${id}` })),
      change: { kind: "off", collection, id },
    }));
  const { forum } = table;
  // A table that the case does not state itself, of all parties, has no seats to empty.
  const seats = kase.forums[forum.id] === undefined ? [] : forum.members;
  const groups: readonly LiveGroup[] = [
    { title: speech.say("live.lines"), switches: lines("redLines") },
    { title: speech.say("live.linkages"), switches: lines("linkages") },
    { title: speech.say("live.orderings"), switches: lines("orderings") },
    {
      title: speech.say("live.scenarios"),
      switches: Object.entries(scenarios).map(([id, { title }]) => ({
        name: words.text(title, id),
        change: { kind: "scenario", id },
      })),
    },
    {
      title: speech.say("live.seats", { forum: words.forum(forum.id) }),
      switches: seats.map(({ id }) => ({
        name: capital(words.party(id)),
        change: { kind: "seat", forum: forum.id, party: id, taken: "out" },
      })),
    },
  ];
  return groups.filter(({ switches }) => switches.length > 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
