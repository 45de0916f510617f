import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import type { CountedSoFar } from "../case/space/sweep/sweep.js";
import { askerOf } from "./asker.js";

const root = new URL("../../../../", import.meta.url);

function caseAt(path: string) {
  const { kase } = readCase(readFileSync(new URL(path, root), "utf8"), { file: path });
  if (kase === null) throw new Error(`${path} does not read`);
  return kase;
}

/** Zone and total as `agree` gives them. */
function answered(path: string, params: Record<string, unknown> = {}) {
  const heard: CountedSoFar[] = [];
  const { result } = askerOf(caseAt(path), params, { counting: (counted) => heard.push(counted) }).answer("agree");
  const { zone, total } = result as { readonly zone: { readonly count: number }; readonly total: number };
  return { heard, zone: zone.count, total };
}

it("askerOf(kase, params, { counting }) tells of two million packages in steps that rise to what is there", () => {
  const { heard, zone, total } = answered("apps/workbench/src/samples/five-shores/five-shores.case.yaml");
  expect(total).toBe(4 ** 10 * 2);
  expect(heard.length).toBeGreaterThan(10);
  expect(heard.map(({ swept }) => swept)).toEqual(heard.map(({ swept }) => swept).toSorted((a, b) => a - b));
  expect(heard.map(({ accepted }) => accepted)).toEqual(
    heard.map(({ accepted }) => accepted).toSorted((a, b) => a - b),
  );
  const last = heard.at(-1);
  // What was not swept yet holds at most itself.
  expect(last?.accepted).toBeLessThanOrEqual(zone);
  expect(zone - (last?.accepted ?? 0)).toBeLessThanOrEqual(total - (last?.swept ?? 0));
  expect(new Set(heard.map((one) => one.total))).toEqual(new Set([total]));
});

it("askerOf(kase, params, { counting }) counts within a condition the packages that meet it", () => {
  const path = "apps/workbench/src/samples/five-shores/five-shores.case.yaml";
  // The first issue varies slowest: the packages that hold its last option come last.
  const { heard, zone } = answered(path, { where: "catch = halved" });
  expect(zone).toBeGreaterThan(0);
  expect(heard.filter(({ swept, total }) => swept <= (3 * total) / 4).map(({ accepted }) => accepted)).toEqual(
    heard.filter(({ swept, total }) => swept <= (3 * total) / 4).map(() => 0),
  );
  expect(heard.at(-1)?.accepted).toBeGreaterThan(0);
});

it("askerOf(kase, params, { counting }) has nothing to tell of nine packages", () => {
  expect(answered("cases/strait.case.yaml").heard).toEqual([]);
});
