import * as z from "zod";
import type { Case } from "../../case/model.js";
import { looksOf } from "../../charts/party-look.js";
import { type Asked, frameSchema, putQuestion } from "../../engines/asked.js";
import { type Target, targetOf, targetParams } from "../../engines/target.js";
import { checkParams, pick } from "../../engines/verb-params.js";
import { EntenteError } from "../../error.js";
import { ask, hashOf } from "../../explain/answer.js";
import type { OrderResult } from "../../explain/results.js";
import { type Language, type Speech, speechIn } from "../../explain/say.js";
import { type Words, wordsOf } from "../../explain/words.js";
import { clausePieces, type Piece } from "./clause-pieces.js";
import { type Clause, clausesOf, clausesOfSteps, silentIssues } from "./clauses.js";

const targetSchema = z.strictObject(targetParams);

/** A package as numbered clauses with what the parties want instead in brackets. */
export interface BracketedText {
  readonly title: string;
  /** As of, table and voice, in sentences. */
  readonly asked: string;
  /** Where the package comes from, and how brackets are read. */
  readonly how: readonly string[];
  readonly clauses: readonly { readonly clause: Clause; readonly pieces: readonly Piece[] }[];
  /** How many clauses are in brackets. */
  readonly open: string;
  /** What is left as it is, in a sentence; null where every issue moves. */
  readonly silent: string | null;
  /** The codes in the brackets with the names that they stand for. */
  readonly codes: string;
  /** What the text is not, and how to make it again. */
  readonly made: string;
  readonly language: Language;
  /** The day that the case is asked about. */
  readonly asOf: string;
  readonly package: Readonly<Record<string, string>>;
  readonly source: Target["source"];
}

export interface TextOptions {
  /** The frame (asOf, voice, forum, loss, …). */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** The package that is meant. Default: the Nash deal of the table, else its nearest miss. */
  readonly package?: string | Readonly<Record<string, string>> | undefined;
  /** `package`: one clause an issue; `roadmap`: one a step, in an order that the demands for order allow. Default `package`. */
  readonly by?: "package" | "roadmap" | undefined;
  readonly language?: Language | undefined;
  readonly version: string;
}

/**
 * A package, or the way there, as a text to negotiate on: who does what, from where to where, after what, with brackets
 * where those at the table want something else, and with what it is silent on.
 *
 * @throws {EntenteError} as `ask`; `no-target` where there is no package to write; `no-order` where no order of steps works
 */
export function bracketedText(kase: Case, options: TextOptions): BracketedText {
  const { params = {}, by = "package", language = "en", version } = options;
  const meant = options.package === undefined ? {} : { package: options.package };
  const checked = checkParams("order", { ...params, ...meant });
  const asked = putQuestion(kase, pick(frameSchema, checked));
  const target = targetOf(asked, pick(targetSchema, checked).package);
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  if (target === null) {
    throw new EntenteError("no-target", "there is no deal and no near miss to write down; name a package");
  }
  const clauses =
    by === "package" ? clausesOf(asked, target) : clausesOfSteps(asked, target, stepsOf(asked, target, params));
  const looks = looksOf(asked.view, words.party);
  const codeOf = (party: string): string => looks.get(party)?.code ?? party;
  const telling = { kase, speech, words, codeOf };
  const named = new Set(clauses.flatMap(namedIn));
  return {
    title: speech.say("clause.title", { title: words.text(kase.title, kase.id ?? "case") }),
    asked: askedOf(asked, speech, words),
    how: [speech.say("clause.source", { source: target.source }), speech.say("clause.how"), ...waysOf(by, speech)],
    clauses: clauses.map((clause) => ({ clause, pieces: clausePieces(clause, telling) })),
    open: openOf(clauses, speech),
    silent: silentOf(asked, target, speech, words),
    codes: speech.digits.row(
      asked.view.parties.filter((party) => named.has(party)).map((party) => `${codeOf(party)} ${words.party(party)}`),
    ),
    made: speech.digits.sentences([
      speech.say("report.room"),
      speech.say("brief.made", {
        version,
        id: kase.id ?? "case",
        hash: hashOf(kase),
        seed: "1",
        asOf: asked.view.asOf,
      }),
    ]),
    language,
    asOf: asked.view.asOf,
    package: target.package,
    source: target.source,
  };
}

function stepsOf(asked: Asked, target: Target, params: Readonly<Record<string, unknown>>) {
  const answer = ask(asked.kase, "order", { ...params, package: target.package, draws: 0 });
  const { steps, calendar } = answer.result as unknown as OrderResult;
  const moves = asked.space.issues.some((_, i) => target.options[i] !== asked.space.statusQuo[i]);
  if (steps.length === 0 && moves) {
    const why = answer.findings.find(({ level }) => level === "headline")?.text ?? "";
    throw new EntenteError("no-order", `there is no roadmap to write down. ${why}`.trim());
  }
  return steps.map((step, k) => ({ step, done: calendar?.steps[k] ?? null }));
}

const waysOf = (by: "package" | "roadmap", { say }: Speech): readonly string[] =>
  by === "roadmap" ? [say("clause.steps")] : [];

const namedIn = ({ support, instead, waits }: Clause): readonly string[] =>
  instead.length === 0 && waits.length === 0
    ? []
    : [
        ...(instead.length === 0 ? [] : support),
        ...instead.flatMap(({ parties }) => parties),
        ...waits.map((w) => w.party),
      ];

function openOf(clauses: readonly Clause[], { say, digits }: Speech): string {
  const n = clauses.filter(({ instead, waits }) => instead.length > 0 || waits.length > 0).length;
  return say("clause.open", { n, count: digits.count(n), total: digits.count(clauses.length), nTotal: clauses.length });
}

function silentOf(asked: Asked, target: Target, { say, digits }: Speech, words: Words): string | null {
  const silent = silentIssues(asked, target.options);
  if (silent.length === 0) return null;
  return say("clause.silent", { issues: digits.list(silent.map(words.issue)) });
}

function askedOf({ view, table }: Asked, { say }: Speech, words: Words): string {
  const key = view.voice === "official" ? "report.askedOfficial" : "report.asked";
  return say(key, { asOf: view.asOf, forum: words.forum(table.forum.id) });
}
