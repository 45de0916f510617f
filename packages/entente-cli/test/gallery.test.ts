import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LANGUAGES, readCase } from "entente";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const folder = new URL("../../../cases/", import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".case.yaml"))
  .map((name) => name.replace(".case.yaml", ""));
const LITERATURE = new URL("../../entente/test/conflicts/cuban-missile-crisis.conflict.json", import.meta.url);

/** Collections of a case whose entries have names, by key. */
const NAMED = [
  "parties",
  "issues",
  "redLines",
  "linkages",
  "orderings",
  "goals",
  "forums",
  "burdens",
  "agreements",
  "record",
];

describe.each(ids)("%s", (id) => {
  it("says its title, its question and every name in four languages", () => {
    const { kase } = readCase(readFileSync(new URL(`${id}.case.yaml`, folder)));
    const texts = new Map<string, unknown>([
      ["title", kase?.title],
      ["question", kase?.question],
    ]);
    const collect = (entries: object | undefined, path: string): void => {
      for (const [key, entry] of Object.entries(entries ?? {})) texts.set(`${path}.${key}`, entry.name ?? entry.body);
    };
    for (const name of NAMED) collect(Reflect.get(kase ?? {}, name), name);
    collect(kase?.ratification, "ratification");
    for (const [issue, { options }] of Object.entries(kase?.issues ?? {})) collect(options, `issues.${issue}.options`);
    for (const event of kase?.events ?? []) texts.set(`events.${event.id}`, event.name);
    const missing = [...texts].filter(([, text]) => LANGUAGES.some((language) => !Reflect.get(Object(text), language)));
    expect(texts.size).toBeGreaterThan(5);
    expect(missing.map(([path]) => path)).toEqual([]);
  });
});

it("entente break cases/cuba-1962.conflict.yaml gives the states that the literature gives", async () => {
  const file = fileURLToPath(new URL("cuba-1962.conflict.yaml", folder));
  const files = { "cuba.conflict.yaml": readFileSync(file, "utf8") };
  const { out } = await entente("break cuba.conflict.yaml --json", { files });
  const { right, rightCoalitions } = JSON.parse(readFileSync(LITERATURE, "utf8"));
  expect(JSON.parse(out).result.stability.equilibria).toEqual({ ...right, ...rightCoalitions });
});

/** What a page says; of what was signed, also how far it was carried out. */
const partsOf = (id: string): readonly string[] => {
  const { kase } = readCase(readFileSync(new URL(`${id}.case.yaml`, folder)));
  const isTracked = Object.values(kase?.agreements ?? {}).some(({ clauses }) => Object.keys(clauses ?? {}).length > 0);
  const after = isTracked ? ["What became of it"] : [];
  return [
    "What the case is",
    "Sources",
    "What the program says",
    ...after,
    "What to take from it",
    "What the case cannot show",
  ];
};
const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");

it.each(ids)(
  "docs/cases/%s.md says what the case is, its sources, the answers, what to take and what it cannot show",
  (id) => {
    const text = page(`cases/${id}`);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(partsOf(id));
    expect(text).toContain(`\n$ entente agree ${id}`);
    expect(page("cases/index")).toContain(`](${id}.md)`);
  },
);

it.each(["strait", "orchard"])(
  "docs/teach/%s.md has a solution to each exercise, and a command that shows it",
  (id) => {
    const exercises = page(`teach/${id}`)
      .split(/^## \d+\. /m)
      .slice(1);
    expect(exercises.length).toBeGreaterThan(4);
    for (const exercise of exercises) expect(exercise).toContain("**Solution.**");
    expect(exercises.slice(1).filter((exercise) => !exercise.includes("\n$ entente "))).toEqual([]);
  },
);
