import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../../src/case/read-case.js";
import { chartOf } from "../../src/charts/chart-of.js";
import { boxOf, overlap } from "../../src/charts/draw.js";
import type { TextMark } from "../../src/charts/scene.js";
import type { Verb } from "../../src/engines/engine.js";
import { ask } from "../../src/explain/answer.js";
import type { Language } from "../../src/explain/say.js";
import { xmlFaults } from "./well-formed.js";

const PICTURES = new URL("pictures/", import.meta.url);
const EACH: readonly (readonly [Verb, string])[] = [
  ["agree", "four"],
  ["agree", "five"],
  ["stand", "five"],
  ["deal", "five"],
  ["block", "four"],
  ["order", "four"],
  ["forum", "four"],
  ["ratify", "four"],
  ["break", "four"],
  ["pay", "four"],
  ["watch", "four"],
];
const SERIES = [
  { id: "korea-2021", language: "en", width: 1120 },
  { id: "korea-2019", language: "ko", width: 390 },
] as const satisfies readonly { id: string; language: Language; width: number }[];

function read(id: string) {
  const { kase } = readCase(readFileSync(new URL(`../../../../cases/${id}.case.yaml`, import.meta.url)));
  if (kase === null) throw new Error(`${id} cannot be read`);
  return kase;
}

/** What the picture shows, without the sentences of the answer, which have tests of their own. */
function drawn(svg: string): string {
  return svg.replace(/<desc[\s\S]*?<\/desc>/, "");
}

describe.each(SERIES)("the pictures of $id, $width wide in $language", ({ id, language, width }) => {
  const kase = read(id);
  it.each(EACH)("chartOf(kase, answer) draws %s at %s as committed, without a clash", (verb, forum) => {
    const answer = ask(kase, verb, { forum, draws: 0 }, { language });
    const picture = chartOf(kase, answer, { language, width });
    if (picture === null) throw new Error(`${verb} has no picture`);
    const { svg, alt, table, scene } = picture;
    expect(xmlFaults(svg)).toEqual([]);
    expect(alt).toContain(answer.findings.find(({ level }) => level === "headline")?.text);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(scene.marks.length).toBeLessThan(3000);
    const texts = scene.marks.filter((mark): mark is TextMark => mark.kind === "text").map(boxOf);
    expect(texts.filter((box, k) => texts.slice(k + 1).some((other) => overlap(box, other, -1.5)))).toEqual([]);
    const file = new URL(`${id}-${verb}-${forum}.svg`, PICTURES);
    if (!existsSync(file)) writeFileSync(file, svg);
    const same = drawn(readFileSync(file, "utf8")) === drawn(svg);
    if (!same) writeFileSync(new URL(`${id}-${verb}-${forum}-changed.svg`, PICTURES), svg);
    expect(same, `the picture changed: look at ${id}-${verb}-${forum}-changed.svg and keep it if it is right`).toBe(
      true,
    );
  });
});

it("chartOf(kase, answer) gives the table the numbers of the result", () => {
  const kase = read("strait");
  const answer = ask(kase, "agree", { forum: "strait-commission", draws: 0 });
  const { table } = chartOf(kase, answer) ?? { table: { columns: [], rows: [] } };
  // 6 packages have room; by the case's own count two of three rungs of the catch and both of the others share them.
  const { byOption, zone } = answer.result as {
    byOption: Record<string, Record<string, { zone: number }>>;
    zone: { count: number };
  };
  const shares = Object.values(byOption).flatMap((options) =>
    Object.values(options).map((one) => one.zone / zone.count),
  );
  const shown = table.rows.map((row) => Number.parseFloat(row[4] ?? "") / 100);
  expect(shown).toEqual(shares.map((one) => expect.closeTo(one, 2)));
});

it("chartOf(kase, answer, { theme }) defines every colour in light and in dark for a page that follows its reader", () => {
  const kase = read("strait");
  const answer = ask(kase, "stand", { draws: 0 });
  const svg = chartOf(kase, answer, { theme: "auto" })?.svg ?? "";
  expect(svg).toContain("@media (prefers-color-scheme:dark)");
  expect(svg).toContain("@media print");
  const used = [...svg.matchAll(/--own-([a-z0-9-]+)\)/g)].map(([, ink]) => ink);
  for (const ink of new Set(used)) expect(svg.match(new RegExp(`--own-${ink}:#`, "g"))).toHaveLength(3);
});
