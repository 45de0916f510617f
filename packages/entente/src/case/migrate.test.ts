import { describe, expect, it } from "vitest";
import { migrate } from "./migrate.js";
import { readCase } from "./read-case.js";

const draft = `entente: 0
actors:
  north: { name: North, power: 40 }
  south: { name: South }
issues:
  quota: { statusQuo: open, options: { open: { at: 0 }, closed: { at: 100 } } }
positions:
  - { actor: north, issue: quota, at: closed, weight: 80, note: By hand. }
  - { actor: south, issue: quota, at: 10, weight: 40, until: 2023, note: By hand. }
  - { actor: south, issue: quota, at: 60, weight: 50, since: 2023, note: By hand. }
`;

describe("migrate(value)", () => {
  it("readCase(text) brings the draft's names up to date and warns once", () => {
    const { kase, problems } = readCase(draft);
    expect(problems.filter(({ code }) => code !== "no-capability")).toMatchObject([
      { severity: "warning", code: "old-version", line: 1 },
    ]);
    expect(kase?.entente).toBe(1);
    expect(kase?.parties.north?.capability).toBe(40);
    expect(kase?.positions.north?.quota).toMatchObject({ at: "closed", salience: 80 });
    expect(kase?.positions.south?.quota).toMatchObject([
      { at: 10, salience: 40, until: "2023" },
      { at: 60, salience: 50, since: "2023" },
    ]);
  });

  it("migrate(value) leaves the current version and the value it is given as they are", () => {
    const current = { entente: 1, parties: {} };
    expect(migrate(current)).toEqual({ value: current, faults: [] });
    const old = { entente: 0, actors: { a: { power: 1 } } };
    migrate(old);
    expect(old).toEqual({ entente: 0, actors: { a: { power: 1 } } });
  });

  it.each([
    [{ entente: 2 }, "format version 2 is newer than this program reads (1). Install a newer Entente."],
    [{ title: "x" }, 'missing key "entente": write "entente: 1" at the top, the version of the format.'],
    [{ entente: "one" }, 'expected the format version 1, found "one".'],
    [{ entente: 0.5 }, "expected the format version 1, found 0.5."],
    [{ entente: -1 }, "expected the format version 1, found -1."],
    [[], "expected a map of the case's parts, found an empty list."],
    [null, "expected a map of the case's parts, found nothing."],
  ])("migrate(%j) refuses with a line that says what to do", (value, message) => {
    expect(migrate(value).faults).toMatchObject([{ severity: "error", message }]);
  });

  it("migrate(value) loses nothing of a draft that is not as it should be", () => {
    const { value } = migrate({ entente: 0, actors: { a: {} }, parties: { b: {} }, positions: ["x"] });
    expect(value).toEqual({ entente: 1, actors: { a: {} }, parties: { b: {} }, positions: ["x"] });
  });

  it("migrate(value) gives no party the name of a prototype's own", () => {
    migrate({ entente: 0, positions: [{ actor: "__proto__", issue: "polluted", at: 1 }] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
