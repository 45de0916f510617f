import type { Case } from "../../case/model.js";
import { type Asked, frameSchema, putQuestion } from "../../engines/asked.js";
import { stabilityEngine } from "../../engines/break/stability.js";
import { forecastEngine } from "../../engines/deal/forecast.js";
import type { Engine, Tools } from "../../engines/engine.js";
import { rulePowerOf } from "../../engines/forum/rule-power.js";
import { billsEngine } from "../../engines/pay/bills.js";
import { discourseEngine } from "../../engines/stand/discourse.js";
import { checkParams, pick } from "../../engines/verb-params.js";
import { uniformFrom } from "../../numerics/philox.js";
import { type Language, speechIn } from "../say.js";
import type { Table } from "../tables/table.js";
import { wordsOf } from "../words.js";
import { challengeTables } from "./challenge-tables.js";
import { claimsTables } from "./claims-tables.js";
import { coalitionTables } from "./coalition-tables.js";
import { exchangeTables } from "./exchange-tables.js";
import { polarisationTables } from "./polarisation-tables.js";
import { powerTables } from "./power-tables.js";

interface ExpertOptions {
  readonly language?: Language | undefined;
  readonly signal?: Tools["signal"] | undefined;
}

/**
 * What is computed and no answer shows: rarer indices of power, rules for claims, coalitions that would leave the deal
 * together, polarisation of speech, and the forecasts of the challenge and exchange models. A table is left out where the case
 * lacks what it needs.
 *
 * @param params - frame (asOf, voice, forum, loss, …) and seed
 * @throws {EntenteError} `bad-parameter`, `unknown-forum`; as `ask`
 */
export function expertTables(
  kase: Case,
  params: Readonly<Record<string, unknown>> = {},
  { language = "en", signal = { aborted: false } }: ExpertOptions = {},
): readonly Table[] {
  const checked = checkParams("agree", params);
  const asked = putQuestion(kase, pick(frameSchema, checked));
  const speech = speechIn(language);
  const telling = { kase, speech, words: wordsOf(kase, speech) };
  const tools: Tools = { rng: uniformFrom(checked.seed), signal, progress: () => {} };
  return [
    ...powerTables(telling, rulePowerOf(asked, tools).power),
    ...claimsTables(telling, found(billsEngine, asked, tools).units),
    ...coalitionTables(telling, found(stabilityEngine, asked, tools)),
    ...polarisationTables(telling, found(discourseEngine, asked, tools).discourse),
    ...challengeTables(telling, found(forecastEngine, asked, tools).forecast.issues),
    ...exchangeTables(telling, found(forecastEngine, asked, tools).forecast.issues),
  ];
}

/** What an engine finds by its own defaults. */
function found<E extends Engine>(engine: E, asked: Asked, tools: Tools): ReturnType<E["run"]> {
  return engine.run(asked, engine.params.parse({}), tools) as ReturnType<E["run"]>;
}
