import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCase } from "../../case/read-case.js";
import { contestsOfCase } from "./contests-of-case.js";

const text = readFileSync(new URL("../../../../../cases/strait.case.yaml", import.meta.url), "utf8");
const contests = (more: string) => {
  const { kase, problems } = readCase(Buffer.from(`${text}\n${more}`));
  if (kase === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return contestsOfCase(kase);
};

it("contestsOfCase(kase) takes positions of the day before the outcome, and its places", () => {
  // On 2023-06-01 South's quota still stood at 10; science lies at 60, and access stays as it was.
  const [quota, access] = contests("outcome: { package: { quota: science }, date: 2023-06-02, note: made up }");
  expect(quota).toMatchObject({ issue: "strait/quota", proposal: "strait", date: "2023-06-02", outcome: 60 });
  expect(quota?.actors.find(({ actor }) => actor === "south")?.place).toBe(10);
  expect(access?.outcome).toBe(access?.statusQuo);
});

it("contestsOfCase(kase) without an outcome leaves its issues undecided", () => {
  const [quota] = contests("");
  // MODELS-1 §5a by hand: capability 40, 35, 10; salience .8, .4, 1.
  expect(quota).toMatchObject({ outcome: null, date: null });
  expect(quota?.actors).toEqual([
    { actor: "north", place: 100, salience: 0.8, capability: 40 },
    { actor: "south", place: 60, salience: 0.4, capability: 35 },
    { actor: "isles", place: 60, salience: 1, capability: 10 },
  ]);
});
