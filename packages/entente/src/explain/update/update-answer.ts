import * as z from "zod";
import type { Case } from "../../case/model.js";
import { frameSchema, putQuestion } from "../../engines/asked.js";
import type { Tools, Verb } from "../../engines/engine.js";
import { pick } from "../../engines/verb-params.js";
import { EntenteError } from "../../error.js";
import { DEFAULT_HALF_LIFE } from "../../evidence/positions/statement-weights.js";
import { uniformFrom } from "../../numerics/philox.js";
import { ask, hashOf } from "../answer.js";
import type { CodingFinding } from "../coders/agreement-findings.js";
import { type Language, speechIn } from "../say.js";
import type { Table } from "../tables/table.js";
import { wordsOf } from "../words.js";
import type { Statements } from "./case-with.js";
import { type Update, updateOf } from "./update.js";
import { updateFindings, updateTables } from "./update-findings.js";

const updateParams = z.strictObject({
  ...frameSchema.shape,
  halfLife: z.number().positive().default(DEFAULT_HALF_LIFE).describe("Years after which a statement counts half."),
  acrossLeaders: z.boolean().default(false).describe("Count also what was said before the present leader."),
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1).describe("Seed of everything drawn at random."),
});

/** The parameters of `update` as JSON Schema, from which flags are made. */
export function updateJsonSchema(): object {
  return z.toJSONSchema(updateParams, { io: "input" });
}

/** What `update` answers; `--json` prints it without the tables. */
export interface UpdateAnswer {
  readonly entente: 1;
  readonly verb: "update";
  readonly case: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly result: Update;
  readonly findings: readonly CodingFinding[];
  readonly warnings: readonly string[];
}

export interface UpdateOptions {
  readonly language?: Language | undefined;
  readonly warnings?: readonly string[] | undefined;
  readonly signal?: Tools["signal"] | undefined;
  readonly progress?: Tools["progress"] | undefined;
}

/**
 * Which answers of a case new statements move, and because of which: up to eight by every set of them, more by leaving each out.
 *
 * @param added - new statements by id; ids of the case's own are refused
 * @throws {EntenteError} `bad-parameter`, `id-taken`; as `ask`; `aborted`
 */
export function askUpdate(
  kase: Case,
  added: Statements,
  params: Readonly<Record<string, unknown>> = {},
  { language = "en", warnings = [], signal = { aborted: false }, progress = () => {} }: UpdateOptions = {},
): { readonly answer: UpdateAnswer; readonly tables: readonly Table[] } {
  const parsed = updateParams.safeParse(params);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
    throw new EntenteError("bad-parameter", `${name}: ${issue?.message ?? "is no such value"}`);
  }
  const taken = Object.keys(added).find((id) => Object.hasOwn(kase.statements, id));
  if (taken !== undefined) throw new EntenteError("id-taken", `statement "${taken}" is in this case already`);
  const { halfLife, acrossLeaders, seed, ...rest } = parsed.data;
  const frame = pick(frameSchema, rest);
  const { view } = putQuestion(kase, frame);
  const reading = { asOf: view.asOf, halfLife, leaders: acrossLeaders ? "all" : "present" } as const;
  const tools = { rng: uniformFrom(seed), signal, progress };
  const run = updateOf(kase, added, { frame, reading, tools });
  progress(1);
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const given = Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined));
  const headline = (which: Case, verb: Verb): string =>
    ask(which, verb, { ...given, draws: 0 }, { language, signal }).findings.find(({ level }) => level === "headline")
      ?.text ?? "";
  const telling = {
    speech,
    words,
    day: view.asOf,
    said: (verb: Verb) => [headline(kase, verb), headline(run.after.kase, verb)] as const,
  };
  const shown = Object.fromEntries(
    Object.entries({ ...rest, halfLife, acrossLeaders }).filter(([, value]) => value !== undefined),
  );
  const about = { id: kase.id ?? "case", asOf: view.asOf, hash: hashOf(kase) };
  const findings = updateFindings(run.result, telling);
  return {
    answer: {
      entente: 1,
      verb: "update",
      case: about,
      params: shown,
      seed,
      result: run.result,
      findings,
      warnings: [...warnings],
    },
    tables: updateTables(run.result, telling),
  };
}
