import * as z from "zod";
import type { Case, SignedAgreement, SignedClause } from "../../case/model.js";
import type { CaseEdit } from "../../case/write-case.js";
import { type Asked, frameSchema, putQuestion } from "../../engines/asked.js";
import { type Target, targetOf, targetParams } from "../../engines/target.js";
import { checkParams, pick } from "../../engines/verb-params.js";
import { EntenteError } from "../../error.js";
import { ask } from "../../explain/answer.js";
import type { OrderResult } from "../../explain/results.js";
import { type Language, speechIn } from "../../explain/say.js";
import { wordsOf } from "../../explain/words.js";
import { clausePieces } from "./clause-pieces.js";
import { type Clause, clausesOf, clausesOfSteps } from "./clauses.js";

const targetSchema = z.strictObject(targetParams);

export interface SignOptions {
  /** Day on which it is signed, ISO 8601; steps are dated from it. */
  readonly on: string;
  /** The frame (voice, forum, loss, …). */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** The package that is signed. Default: the Nash deal of the table, else its nearest miss. */
  readonly package?: string | Readonly<Record<string, string>> | undefined;
  /** Days that a step takes. Default: those of its issues. */
  readonly stepDays?: number | undefined;
  /** Language of what the clauses say. Default `en`. */
  readonly language?: Language | undefined;
}

/** A package made a signed text, ready to be put into the case. */
export interface Signing {
  readonly agreement: SignedAgreement;
  /** Whether there is an order of steps; without one clauses wait only for what is demanded. */
  readonly ordered: boolean;
  /** Whether every clause has a day. */
  readonly dated: boolean;
}

/**
 * Makes clauses of a package: one an act, in the order of least exposure, each due when its step is done and after the step
 * before it, its owners those whose act it is.
 *
 * @throws {EntenteError} as `ask`; `no-target` where there is no package, or it changes nothing
 */
export function signedTextOf(kase: Case, options: SignOptions): Signing {
  const { on, params = {}, language = "en", stepDays } = options;
  const meant = options.package === undefined ? {} : { package: options.package };
  const given = { ...params, asOf: on, ...meant };
  const checked = checkParams("order", given);
  const asked = putQuestion(kase, pick(frameSchema, checked));
  const target = targetOf(asked, pick(targetSchema, checked).package);
  const { space } = asked;
  if (target === null || target.options.every((option, i) => option === space.statusQuo[i]))
    throw new EntenteError("no-target", "there is nothing to sign: no package, or one that leaves all as it is");
  const days = stepDays === undefined ? {} : { stepDays };
  const result = ask(kase, "order", { ...given, package: target.package, ...days, draws: 0 }).result;
  const { steps, calendar } = result as unknown as OrderResult;
  const ordered = steps.length > 0;
  const acts = ordered
    ? steps.map((step, k) => clausesOfSteps(asked, target, [{ step, done: calendar?.steps[k] ?? null }]))
    : clausesOf(asked, target).map((clause) => [clause]);
  const signatories = seatsOf(asked);
  const clauses = clausesFrom(kase, acts, { ordered, signatories, language });
  return {
    agreement: { date: on, signatories: [...signatories], terms: termsOf(asked, target), clauses },
    ordered,
    dated: Object.values(clauses).every(({ due }) => due !== undefined),
  };
}

/** The edits that put a signed text into a case, a line each, for `editCase`. */
export function signingEdits(id: string, { clauses = {}, ...agreement }: SignedAgreement): readonly CaseEdit[] {
  const into = (path: readonly string[], entry: object): CaseEdit[] =>
    Object.entries(entry).map(([key, value]) => ({ path: [...path, key], value }));
  const at = ["agreements", id];
  return [
    ...into(at, agreement),
    ...Object.entries(clauses).flatMap(([clause, entry]) => into([...at, "clauses", clause], entry)),
  ];
}

function seatsOf({ space, table }: Asked): readonly string[] {
  const seats = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  return seats.map((party) => space.parties[party] ?? "");
}

function termsOf({ space }: Asked, { options, package: chosen }: Target): SignedAgreement["terms"] {
  const moved = space.issues.filter((_, i) => options[i] !== space.statusQuo[i]);
  return Object.fromEntries(moved.map((issue) => [issue, `= ${chosen[issue]}`]));
}

/** Clauses by id, `c1` and so on, from the acts of each step. */
function clausesFrom(
  kase: Case,
  acts: readonly (readonly Clause[])[],
  how: { readonly ordered: boolean; readonly signatories: readonly string[]; readonly language: Language },
): Record<string, SignedClause> {
  const numbered = acts.map((step, k) => {
    const before = acts.slice(0, k).reduce((sum, { length }) => sum + length, 0);
    return step.map((clause, m) => ({ id: `c${before + m + 1}`, clause }));
  });
  const entries = numbered.flatMap((step, k) =>
    step.map(({ id, clause }): [string, SignedClause] => {
      const demanded = clause.waits.flatMap(({ clauses }) => clauses.map((number) => `c${number}`));
      const after = how.ordered ? (numbered[k - 1] ?? []).map((one) => one.id) : [...new Set(demanded)];
      return [
        id,
        {
          issue: clause.issue,
          option: clause.option,
          owners: [...(clause.by.length > 0 ? clause.by : how.signatories)],
          ...(clause.done === null ? {} : { due: clause.done }),
          ...(after.length === 0 ? {} : { after }),
          text: saying(kase, clause, how.language),
        },
      ];
    }),
  );
  return Object.fromEntries(entries);
}

/** What the clause says once nothing in it is open any more. */
function saying(kase: Case, clause: Clause, language: Language): string {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const settled = { ...clause, support: [], instead: [], waits: [], lines: [], done: null };
  return clausePieces(settled, { kase, speech, words, codeOf: (party) => party })
    .map(({ text }) => text)
    .join("");
}
