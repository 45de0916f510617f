import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaks, reservationOf, unitsOf, utilityOf } from "../src/case/space/space.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import {
  ask,
  askClass,
  type ClassGroup,
  classHtml,
  classPicture,
  LANGUAGES,
  readCase,
  readGroups,
  writeGroups,
} from "../src/index.js";
import { everyPackage } from "./every-package.js";
import { randomCase } from "./random-case.js";
import { straitText } from "./strait-text.js";

const kaseOf = (text: string) => {
  const { kase, problems } = readCase(text);
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
};
const strait = kaseOf(straitText);
/** Packages but the status quo that the rule accepts, judged one by one, without the lines of those at the table. */
function zoneOf(asked: ReturnType<typeof putQuestion>, all: readonly Int32Array[]) {
  const { space, table } = asked;
  const seated = [...table.members, ...table.toward];
  return all.filter((x) => {
    if (x.every((option, i) => option === space.statusQuo[i])) return false;
    if (x.some((option, i) => option !== space.statusQuo[i] && table.scope !== null && table.scope[i] !== 1))
      return false;
    const broken = (p: number) => space.redLines.some((line) => line.party === p && breaks(line, x));
    const accepts = table.members.map((p) => Number(unitsOf(space, p, x) >= (space.acceptFrom[p] ?? 0) && !broken(p)));
    return table.members.length > 0 && table.accepts(Uint8Array.from(accepts)) && !seated.some(broken);
  });
}
const GROUPS: readonly ClassGroup[] = [
  { name: "Red", package: { quota: "science", access: "licensed" } },
  { name: "Blue", package: { quota: "halved", access: "open" } },
  { name: "Green", package: { access: "licensed" } },
  { name: "Grey", package: null },
];
const close = (value: number) => expect.closeTo(value, 6);

describe("askClass", () => {
  const { answer, tables } = askClass(strait, GROUPS);
  const [red, blue, green, grey] = answer.result.groups;

  it("measures the distance to the front: .934069 without a deal (MODELS-1 §3), 0 on it", () => {
    expect([red?.distance, blue?.distance]).toEqual([0, 0]);
    expect([red?.onFront, blue?.onFront, green?.onFront, grey?.onFront]).toEqual([true, true, false, false]);
    expect(grey?.distance).toEqual(close(0.934069));
    // North (.269231 − .884615… at halved, licensed: .884615), South .469231 − .680769, Isles 0 − .7: by hand √.913447.
    expect(green?.distance).toEqual(close(Math.hypot(8 / 13, 0.55 / 2.6, 0.7)));
  });

  it("counts gains from what each has without a deal; without one nobody gains", () => {
    expect(red?.gains).toEqual({ north: close(0.330769), south: close(0.680769), isles: close(0.65) });
    expect(grey?.gains).toEqual({ north: 0, south: 0, isles: 0 });
    expect(green?.below).toEqual(["north", "isles"]);
    expect(green?.lines).toEqual([{ id: "no-access-without-quota", party: "north" }]);
  });

  it("tells what was left: by nobody on the front, without a deal the largest sum of gains (1.815385 at science, open)", () => {
    expect([red?.left, blue?.left]).toEqual([null, null]);
    expect(grey?.left).toMatchObject({ package: { quota: "science", access: "open" }, total: close(1.815385) });
    // Quota: north .369231, south .184615, isles 1, half of the linkage .075; access: north −.230769, south .692308, .075.
    expect(grey?.left?.byIssue).toEqual({ quota: close(1.628846), access: close(0.536538) });
    expect(green?.left).toMatchObject({ package: { quota: "science", access: "open" } });
    expect(answer.result.leftByIssue[0]?.issue).toBe("quota");
    expect(answer.findings[0]?.text).toBe(
      "3 of 4 groups reached a deal, 2 on the front; most was left on Total catch.",
    );
    expect(tables[0]?.rows[3]?.slice(0, 2)).toEqual(["Grey", "No deal"]);
    expect(tables[0]?.rows[3]).toContain("0.93");
  });

  it("takes a deal that moves nothing for none, and says so where nothing was left", () => {
    const one = askClass(strait, [{ name: "Still", package: { quota: "unlimited" } }]).answer;
    expect(one.result).toMatchObject({ reached: 0, onFront: 0, groups: [{ package: null }] });
    expect(askClass(strait, GROUPS.slice(0, 1)).answer.findings[0]?.text).toBe(
      "The one group reached a deal, 1 on the front; nothing was left on the table.",
    );
    expect(() => askClass(strait, [{ name: "Odd", package: { quota: "many" } }])).toThrow(/many/);
  });

  it("equals enumeration: distance, what each could have gained alone and all together, on 150 random cases", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(999), (seed, pick) => {
        const kase = kaseOf(JSON.stringify(randomCase(seed).kase));
        const asked = putQuestion(kase, frameSchema.parse({}));
        const { space, table } = asked;
        const all = everyPackage(asked);
        const chosen = all[pick % all.length] ?? space.statusQuo;
        const named = Object.fromEntries(space.issues.map((id, i) => [id, space.options[i]?.[chosen[i] ?? 0] ?? ""]));
        const [group] = askClass(kase, [{ name: "g", package: named }]).answer.result.groups;
        const judges = [...new Set([...table.members, ...table.toward])];
        const u = (options: ArrayLike<number>) => judges.map((p) => utilityOf(space, p, options));
        const points = all.map(u);
        const front = points.filter(
          (x) =>
            !points.some((y) => y.every((v, k) => v >= (x[k] ?? 0) - 1e-9) && y.some((v, k) => v > (x[k] ?? 0) + 1e-9)),
        );
        const here = u(chosen);
        const apart = Math.min(...front.map((y) => Math.hypot(...y.map((v, k) => v - (here[k] ?? 0)))));
        if (judges.length > 0) expect(group?.distance).toBeCloseTo(apart, 6);
        // Room: accepted by the rule, so that of it what gives nobody less than the deal or no deal.
        const oracle = zoneOf(asked, all);
        const r = judges.map((p) => reservationOf(space, p));
        const deal = chosen.some((option, i) => option !== space.statusQuo[i]);
        const base = deal ? here : r;
        const gains = oracle
          .map((x) => u(x).map((v, k) => v - (base[k] ?? 0)))
          .filter((g) => g.every((v, k) => (base[k] ?? 0) + v >= Math.max(base[k] ?? 0, r[k] ?? 0) - 1e-9));
        const most = Math.max(0, ...gains.map((g) => g.reduce((a, b) => a + b, 0)));
        expect(group?.left?.total ?? 0).toBeCloseTo(most > 1e-9 ? most : 0, 6);
        judges.forEach((p, k) => {
          const alone = Math.max(0, ...gains.map((g) => g[k] ?? 0));
          expect(group?.alone[space.parties[p] ?? ""] ?? 0).toBeCloseTo(alone > 1e-9 ? alone : 0, 6);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("is the deal's own distance for a package on the table, on 100 random cases", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const kase = kaseOf(JSON.stringify(randomCase(seed).kase));
        const chosen = Object.fromEntries(
          Object.entries(kase.issues).map(([id, { options }]) => [id, Object.keys(options).at(-1) ?? ""]),
        );
        const deal = ask(kase, "deal", { package: chosen, draws: 0 }).result as unknown as {
          onTable: { distanceToFront: number | null; improvements: readonly object[] };
        };
        const [group] = askClass(kase, [{ name: "g", package: chosen }]).answer.result.groups;
        if (group?.package !== null && group?.distance !== null)
          expect(group?.distance).toBe(deal.onTable.distanceToFront);
        // What could be had is an improvement, so on the front nothing is left.
        if (group?.onFront === true && group.below.length === 0) expect(group.left).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe("classPicture", () => {
  it("numbers a mark a group against the deals, and keeps these covered until they are revealed", () => {
    const { answer } = askClass(strait, GROUPS);
    const shown = classPicture(strait, answer);
    const ids = (scene: typeof shown.scene) => scene.marks.flatMap(({ id }) => id ?? []);
    for (const id of ["group.1", "group.4", "deal.fair"]) expect(ids(shown.scene)).toContain(id);
    const covered = classPicture(strait, answer, { reveal: "groups", names: ["A", "B", "C", "D"] });
    expect(ids(covered.scene).filter((id) => /^deal\.(fair|smallest|largest)/.test(id))).toEqual([]);
    expect(covered.svg).not.toContain("Red");
    expect(covered.table.rows).toHaveLength(5);
    const mark = shown.scene.marks.find(({ id }) => id === "group.2");
    expect(shown.table.rows[mark?.row ?? -1]?.[0]).toBe("2. Blue");
  });

  it("is drawn for two parties on a plane", () => {
    const { answer } = askClass(strait, GROUPS, { forum: "north-south" });
    expect(classPicture(strait, answer).svg).toContain('data-mark="group.1"');
  });
});

describe("classHtml", () => {
  it.each(LANGUAGES)("loads nothing and names every group (%s)", (language) => {
    const page = classHtml(strait, askClass(strait, GROUPS, {}, { language }), { language, version: "0" });
    expect(page.match(/(src|href)="(?!#)/g)).toBeNull();
    for (const { name } of GROUPS) expect(page).toContain(name);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.length).toBeLessThan(200_000);
  });
});

describe("readGroups", () => {
  const read = (text: string, file = "groups.csv") => readGroups(text, { kase: strait, file });
  const said = (text: string, file?: string) =>
    read(text, file).problems.map(({ line, message }) => `${line} ${message}`);

  it("reads a table by ids or names, and no deal", () => {
    expect(
      read("group,Total catch,access\nRed,science,licensed\nBlue,What the scientists advise,\nGrey,none,none\n").groups,
    ).toEqual([
      { name: "Red", package: { quota: "science", access: "licensed" } },
      { name: "Blue", package: { quota: "science" } },
      { name: "Grey", package: null },
    ]);
  });

  it("reads YAML of this case alone", () => {
    const yaml = "entente: 1\nclass: strait\ngroups:\n  Red: { quota: science }\n  Grey: none\n";
    expect(read(yaml, "groups.yaml").groups).toEqual([
      { name: "Red", package: { quota: "science" } },
      { name: "Grey", package: null },
    ]);
    expect(said(yaml.replace("strait", "korea"), "g.yaml")).toEqual(['2 is of case "korea"; this one is "strait".']);
    expect(said(yaml.replace("science", "sciense"), "g.yaml")).toEqual([
      '4 "sciense" is no option of quota. Did you mean "science"?',
    ]);
    expect(said("entente: 1\nclass: strait\n", "g.yaml")).toHaveLength(1);
  });

  it("reads who plays whom and in which language, from a table and from YAML, and names a party or language it does not know", () => {
    const groups = [
      { name: "Red", package: { quota: "science" }, language: "ko", roles: { north: "Ann", south: "Bo" } },
      { name: "Blue", package: {}, roles: { north: "Cho" } },
    ];
    expect(read("group,language,role North,role south,quota\nRed,ko,Ann,Bo,science\nBlue,,Cho,,\n").groups).toEqual(
      groups,
    );
    const yaml = `entente: 1
class: strait
groups: { Red: { quota: science }, Blue: {} }
languages: { Red: ko }
roles: { Red: { north: Ann, south: Bo }, Blue: { north: Cho } }
`;
    expect(read(yaml, "groups.yaml").groups).toEqual(groups);
    expect(said("group,language,role nrth,quota\nRed,kr,Ann,science\n")).toEqual([
      '1 no party "nrth" is in the case. Did you mean "north"?',
      '2 "kr" is none of en, ko, ja, zh.',
    ]);
    expect(said(yaml.replaceAll("south: Bo", "suth: Bo"), "g.yaml")).toHaveLength(1);
  });

  it("says what is wrong on each line, and reads nothing by halves", () => {
    expect(said("group,quota,acces\nRed,sciense,open\n,halved,\nRed,halved,\n")).toEqual([
      '2 "sciense" is no option of quota. Did you mean "science"?',
      '2 no issue "acces" is in the case. Did you mean "access"?',
      "3 the group has no name. Give it one in the first column.",
      '4 group "Red" is there twice. Rename one.',
    ]);
    expect(read("group\nRed\n").groups).toBeNull();
    expect(read("").groups).toBeNull();
  });
});

describe("writeGroups", () => {
  it("writes a row a group", () => {
    expect(writeGroups(strait, GROUPS)).toBe(
      "group,quota,access\r\nRed,science,licensed\r\nBlue,halved,open\r\nGreen,,licensed\r\nGrey,none,none\r\n",
    );
  });

  it("writes who plays whom and in which language where somebody entered it, and reads it back", () => {
    const groups = [
      { name: "Red", package: { quota: "science" }, language: "ko", roles: { north: "Ann, with Bo" } },
      { name: "Grey", package: null, roles: { isles: "Cho" } },
    ] as const;
    const text = writeGroups(strait, groups);
    expect(text).toBe(
      'group,language,role north,role isles,quota,access\r\nRed,ko,"Ann, with Bo",,science,\r\nGrey,,,Cho,none,none\r\n',
    );
    expect(readGroups(text, { kase: strait, file: "g.csv" })).toEqual({ groups, problems: [] });
  });

  it("tells no deal from a deal whose options are called none", () => {
    const text = straitText.replaceAll("unlimited", "none").replaceAll("closed", "none");
    const kase = kaseOf(text);
    const groups = [
      { name: "All as it is", package: { quota: "none", access: "none" } },
      { name: "Nothing", package: null },
    ];
    expect(readGroups(writeGroups(kase, groups), { kase, file: "g.csv" })).toEqual({ groups, problems: [] });
  });

  it("comes back as it was for any names and deals, on 60 random cases", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name.trim() === name && !/[\r\0]/.test(name)),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        fc.infiniteStream(fc.nat(20)),
        (seed, names, picks) => {
          const kase = kaseOf(JSON.stringify(randomCase(seed).kase));
          const pick = (): number => picks.next().value ?? 0;
          const groups = names.map((name) => {
            const entries = Object.entries(kase.issues).flatMap(([issue, { options }]): [string, string][] => {
              const ids = Object.keys(options);
              const option = ids[pick() % (ids.length + 1)];
              return option === undefined ? [] : [[issue, option]];
            });
            return { name, package: pick() % 4 === 0 ? null : Object.fromEntries(entries) };
          });
          expect(readGroups(writeGroups(kase, groups), { kase, file: "g.csv" })).toEqual({ groups, problems: [] });
        },
      ),
      { numRuns: 60 },
    );
  });
});
