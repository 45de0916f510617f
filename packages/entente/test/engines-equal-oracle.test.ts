import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { engines } from "../src/engines/all-engines.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { frameOf } from "../src/engines/frame.js";
import { differences } from "./compare-result.js";
import { oracleAgree } from "./oracle/agree.js";
import { oracleBlock } from "./oracle/block.js";
import { oracleDeal } from "./oracle/deal.js";
import type { OracleOptions, RawCase } from "./oracle/raw.js";
import { quietTools } from "./quiet-tools.js";
import { type RandomCase, randomCase } from "./random-case.js";

const CASES = 2000;
const oracles = { agree: oracleAgree, deal: oracleDeal, block: oracleBlock };

describe.each(["agree", "deal", "block"] as const)("the engines of %s", (verb) => {
  it(`agree with the plain reference on every number of ${CASES} random cases`, () => {
    const found = Array.from({ length: CASES }, (_, seed) => seed + 1).flatMap((seed) =>
      differencesAt(verb, askable(randomCase(seed)))
        .slice(0, 1)
        .map((difference) => `seed ${seed}: ${difference}`),
    );
    expect(found).toEqual([]);
  }, 300_000);
});

/** A restriction by a list of options cannot be typed: such a question is asked through a goal. */
function askable({ kase, options }: RandomCase): { raw: RawCase; options: OracleOptions } {
  const { where } = options;
  if (where === undefined || typeof where === "string") return { raw: kase, options };
  return {
    raw: { ...kase, goals: { ...kase.goals, asked: { when: where } } },
    options: { ...options, where: "asked" },
  };
}

function differencesAt(
  verb: keyof typeof oracles,
  { raw, options }: { raw: RawCase; options: OracleOptions },
): string[] {
  const { asOf, voice, forum, where, loss, onTable, from, horizon } = options;
  const asked = putQuestion(caseSchema.parse(raw), frameSchema.parse({ asOf, voice, forum, where, loss }));
  const own: Record<string, object> = { front: { package: onTable }, trades: { from }, "no-deal": { horizon } };
  const parts = engines
    .filter((engine) => engine.verb === verb && engine.id !== "forecast" && engine.id !== "invariance")
    .map((engine) => engine.run(asked, engine.params.parse(own[engine.id] ?? {}), quietTools));
  const plain = (result: object): unknown => JSON.parse(JSON.stringify(result));
  return differences(plain(oracles[verb](raw, options)), plain(Object.assign({}, frameOf(asked), ...parts)));
}
