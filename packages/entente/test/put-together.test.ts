import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case } from "../src/case/model.js";
import { readCase } from "../src/case/read-case.js";
import { caseSchema } from "../src/case/schema.js";
import { drawRun } from "../src/engines/claims/runs.js";
import { VERBS } from "../src/engines/engine.js";
import { askEach, putTogether } from "../src/explain/ask-each.js";
import { worldRuns } from "../src/explain/world-runs.js";
import { quietTools } from "./quiet-tools.js";
import { randomCase } from "./random-case.js";

function shipped(id: string): Case {
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url), "utf8"), {
    file: id,
  });
  if (kase === null) throw new Error(`${id} does not read`);
  return kase;
}

const asked: readonly (readonly [string, Case, Readonly<Record<string, unknown>>])[] = [
  ["the strait", shipped("strait"), { draws: 40 }],
  ["the strait, of a package", shipped("strait"), { draws: 40, package: "access = licensed, quota = science" }],
  [
    "the strait, in wild worlds that explain the record",
    shipped("strait"),
    { draws: 40, worlds: "wild", consistent: true },
  ],
  ...Array.from({ length: 12 }, (_, seed): [string, Case, object] => [
    `random case ${seed}`,
    caseSchema.parse(randomCase(seed).kase),
    { draws: 25, seed },
  ]).map(([name, kase, params]) => [name, kase, params as Record<string, unknown>] as const),
];

describe("putTogether(kase, verbs, params)", () => {
  it.each(asked)(
    "answers %s as askEach does, whatever was worked out ahead and whoever drew the worlds",
    (_, kase, params) => {
      const put = putTogether(kase, VERBS, params);
      const runs = put.runs();
      for (const part of put.ahead.slice(0, 6)) part();
      const drawn = Object.fromEntries(runs.map((run) => [run.id, drawRun(run, quietTools)]));
      expect(JSON.stringify(put.answers({ drawn }))).toBe(JSON.stringify(askEach(kase, VERBS, params)));
      const alone = worldRuns(kase, "watch", params);
      expect(Object.fromEntries(alone.map((run) => [run.id, drawRun(run, quietTools)]))).toEqual(drawn);
    },
  );
});
