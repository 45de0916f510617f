import * as z from "zod";
import { firstDay } from "../../case/date.js";
import type { Case, SignedAgreement } from "../../case/model.js";
import { didYouMean } from "../../case/nearest.js";
import { defaultDay } from "../../case/view.js";
import { frameSchema, putQuestion } from "../../engines/asked.js";
import { type SignedStatus, signedStatusOf } from "../../engines/status/signed-status.js";
import { pick } from "../../engines/verb-params.js";
import { EntenteError } from "../../error.js";
import { hashOf } from "../answer.js";
import { drafted } from "../drafted.js";
import type { Finding } from "../finding.js";
import { type Language, speechIn } from "../say.js";
import type { Table } from "../tables/table.js";
import { wordsOf } from "../words.js";
import { type AnswerMoved, missedStep } from "./missed-step.js";
import { statusDrafts } from "./status-findings.js";
import { statusTables } from "./status-tables.js";

/** What `status` answers; `--json` prints it without the tables. */
export interface StatusAnswer {
  readonly entente: 1;
  readonly verb: "status";
  readonly case: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly result: SignedStatus & {
    readonly agreement: string;
    readonly signed: string | null;
    readonly forum: string;
    /** The ten headlines by plan and as things stand; null where the two are one, or where it was not asked. */
    readonly moved: readonly AnswerMoved[] | null;
  };
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

export interface StatusOptions {
  readonly language?: Language | undefined;
  readonly warnings?: readonly string[] | undefined;
  /** Whether the ten questions are asked twice, by plan and as things stand. Default `asked`. */
  readonly moved?: "asked" | "left" | undefined;
}

const schema = z.strictObject({
  agreement: z
    .string()
    .optional()
    .describe("Id of the signed text. Default: the one signed last of those with clauses."),
  ...frameSchema.omit({ where: true }).shape,
  asOf: frameSchema.shape.asOf.describe(
    "Day on which it is read. Default: the case's own, or the latest day that the text's entries have.",
  ),
});

/** The parameters as JSON Schema, from which flags and forms are made. */
export function statusJsonSchema(): object {
  return z.toJSONSchema(schema, { io: "input" });
}

/**
 * How a signed text is kept: what is done, late and next, where each party stands today, and what the missed step changes in
 * the ten answers.
 *
 * @throws {EntenteError} `bad-parameter`; `unknown-agreement`, `no-clauses`, `not-signed`; as `ask`
 */
export function askStatus(
  kase: Case,
  params: Readonly<Record<string, unknown>> = {},
  { language = "en", warnings = [], moved: how = "asked" }: StatusOptions = {},
): { readonly answer: StatusAnswer; readonly tables: readonly Table[] } {
  const parsed = schema.safeParse(params);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
    throw new EntenteError("bad-parameter", `${name}: ${issue?.message ?? "is no such value"}`);
  }
  const { agreement: named, asOf, ...frame } = parsed.data;
  const [id, agreement] = signedText(kase, { named, asOf });
  const day = asOf === undefined ? latestDay(kase, agreement) : firstDay(asOf);
  if (agreement.date !== undefined && firstDay(agreement.date) > day)
    throw new EntenteError("not-signed", `"${id}" was signed on ${agreement.date}, after ${day}`);
  const asked = putQuestion(kase, pick(frameSchema, { ...frame, asOf: day }));
  const status = signedStatusOf(asked, agreement);
  const moved = how === "left" ? null : missedStep(kase, status, { params: { ...frame, asOf: day }, language });
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const drafts = statusDrafts({ asked, speech, words, params: parsed.data }, { agreement: id, status, moved });
  const shown = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  return {
    answer: {
      ...{ entente: 1, verb: "status", params: { ...shown, agreement: id, asOf: day }, seed: 1 },
      case: { id: kase.id ?? "case", asOf: day, hash: hashOf(kase) },
      result: { agreement: id, signed: agreement.date ?? null, forum: asked.table.forum.id, ...status, moved },
      findings: drafts.map((draft) => drafted(asked, draft, { command: "status", verb: "order", speech })),
      warnings: [...warnings],
    },
    tables: statusTables({ speech, words }, { status, moved }),
  };
}

/**
 * The signed text that is meant: by its id, else of those with clauses that were signed by the day the last one.
 *
 * @throws {EntenteError} `unknown-agreement`, `no-clauses`
 */
export function signedText(
  kase: Case,
  { named, asOf }: { readonly named?: string | undefined; readonly asOf?: string | undefined },
): readonly [string, SignedAgreement] {
  if (named !== undefined) {
    const found = Object.hasOwn(kase.agreements, named) ? kase.agreements[named] : undefined;
    const known = Object.keys(kase.agreements);
    if (found === undefined)
      throw new EntenteError(
        "unknown-agreement",
        `agreement "${named}" is not in this case.${didYouMean(named, known) || ` It has ${known.join(", ") || "none"}.`}`,
      );
    if (Object.keys(found.clauses ?? {}).length > 0) return [named, found];
    throw new EntenteError("no-clauses", `"${named}" has no clauses. Write them under \`clauses\`, or sign a package`);
  }
  const withClauses = Object.entries(kase.agreements).filter(([, { clauses = {} }]) => Object.keys(clauses).length > 0);
  const dayOf = ([, { date }]: (typeof withClauses)[number]): string => (date === undefined ? "" : firstDay(date));
  const signed = asOf === undefined ? withClauses : withClauses.filter((one) => dayOf(one) <= firstDay(asOf));
  const [last] = (signed.length > 0 ? signed : withClauses).toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1));
  if (last !== undefined) return last;
  throw new EntenteError("no-clauses", "no signed text of this case has clauses; sign a package first");
}

/** The case's own day, or the latest of the text's own: when it was signed, and when something was last entered. */
function latestDay(kase: Case, { date, clauses = {} }: SignedAgreement): string {
  const entered = Object.values(clauses).flatMap(({ status = [] }) => status.map((entry) => firstDay(entry.date)));
  const signed = date === undefined ? [] : [firstDay(date)];
  return [defaultDay(kase), ...signed, ...entered].toSorted().at(-1) ?? defaultDay(kase);
}
