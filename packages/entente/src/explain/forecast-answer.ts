import * as z from "zod";
import type { Case } from "../case/model.js";
import { frameSchema, putQuestion } from "../engines/asked.js";
import { forecastEngine } from "../engines/deal/forecast.js";
import { type ForecastIssue, forecastParams } from "../engines/deal/forecast-schema.js";
import { type FrameResult, frameOf } from "../engines/frame.js";
import { pick } from "../engines/verb-params.js";
import { EntenteError } from "../error.js";
import { uniformFrom } from "../numerics/philox.js";
import { hashOf } from "./answer.js";
import { drafted } from "./drafted.js";
import type { Finding } from "./finding.js";
import { explainForecast } from "./forecast.js";
import { speechIn } from "./say.js";
import { forecastTables } from "./tables/forecast.js";
import type { Table } from "./tables/table.js";
import type { WhatIfOptions } from "./what-if-answer.js";
import { wordsOf } from "./words.js";

/** What `forecast` answers; `--json` prints it without the tables. */
export interface ForecastAnswer {
  readonly entente: 1;
  readonly verb: "forecast";
  readonly case: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly result: FrameResult & { readonly issues: readonly ForecastIssue[] };
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

const schema = z.strictObject({ ...frameSchema.shape, ...forecastParams.shape });

/** The parameters as JSON Schema, from which flags and forms are made. */
export function forecastJsonSchema(): object {
  return z.toJSONSchema(schema, { io: "input" });
}

/**
 * Where each issue would end if the parties at the table decided now, by five models.
 *
 * @throws {EntenteError} `bad-parameter`, `unknown-issue`; as `ask`
 */
export function askForecast(
  kase: Case,
  params: Readonly<Record<string, unknown>> = {},
  { language = "en", warnings = [], signal = { aborted: false }, progress = () => {} }: WhatIfOptions = {},
): { readonly answer: ForecastAnswer; readonly tables: readonly Table[] } {
  const parsed = schema.safeParse(params);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
    throw new EntenteError("bad-parameter", `${name}: ${issue?.message ?? "is no such value"}`);
  }
  const checked = parsed.data;
  const asked = putQuestion(kase, pick(frameSchema, checked));
  const tools = { rng: uniformFrom(1), signal, progress };
  const { issues } = forecastEngine.run(asked, pick(forecastParams, checked), tools).forecast;
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const drafts = explainForecast({ asked, speech, words, params: checked }, issues);
  const shown = Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined));
  return {
    answer: {
      ...{ entente: 1, verb: "forecast", params: shown, seed: 1, result: { ...frameOf(asked), issues } },
      case: { id: kase.id ?? "case", asOf: asked.view.asOf, hash: hashOf(kase) },
      findings: drafts.map((draft) => drafted(asked, draft, { command: "forecast", verb: "deal", speech })),
      warnings: [...warnings],
    },
    tables: forecastTables({ speech, words }, issues),
  };
}
