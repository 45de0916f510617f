import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { engines } from "../src/engines/all-engines.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { VERBS } from "../src/engines/engine.js";
import { extended, strait } from "./oracle/strait.js";
import { quietTools } from "./quiet-tools.js";

const ask = (kase: unknown) => putQuestion(caseSchema.parse(kase), frameSchema.parse({}));

describe.each(engines.map((engine) => [`${engine.verb}/${engine.id}`, engine] as const))("%s", (_, engine) => {
  const runs = [strait, extended()].flatMap((kase) => [{}, ...engine.examples].map((params) => ({ kase, params })));

  it("states its question, its verb and the works it follows", () => {
    expect(VERBS).toContain(engine.verb);
    for (const work of engine.cites) expect(work).toMatch(/^[a-z][a-z-]*-\d{4}$/);
    expect(engine.question).toMatch(/\?$/);
    expect(engine.id).toMatch(/^[a-z][a-z-]*$/);
  });

  it("runs its examples, and every result passes its own schema unchanged", () => {
    for (const { kase, params } of runs) {
      const result = engine.run(ask(kase), engine.params.parse(params), quietTools);
      expect(engine.results.parse(result)).toEqual(result);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it("gives the same bytes for the same seed", () => {
    for (const { kase, params } of runs) {
      const bytes = () => JSON.stringify(engine.run(ask(kase), engine.params.parse(params), quietTools));
      expect(bytes()).toBe(bytes());
    }
  });

  it("stops when it is told to", () => {
    const aborted = { ...quietTools, signal: { aborted: true } };
    expect(() => engine.run(ask(strait), engine.params.parse({}), aborted)).toThrow(
      expect.objectContaining({ code: "aborted" }),
    );
  });

  it("reports progress that never falls and ends at 1", () => {
    const done: number[] = [];
    engine.run(ask(strait), engine.params.parse({}), { ...quietTools, progress: (part) => done.push(part) });
    expect(done).toEqual(done.toSorted((x, y) => x - y));
    expect(done.at(-1)).toBe(1);
  });
});

describe("the registry", () => {
  it("engines has no two engines of a verb that share an id, a result key or a differing parameter", () => {
    for (const verb of VERBS) {
      const own = engines.filter((engine) => engine.verb === verb);
      const keys = own.flatMap((engine) => Object.keys(engine.results.shape));
      expect(keys.length).toBe(new Set(keys).size);
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    }
  });
});
