import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../../src/case/read-case.js";
import type { Setting } from "../../src/charts/chart.js";
import { chartOf } from "../../src/charts/chart-of.js";
import { type Box, boxOf } from "../../src/charts/draw.js";
import { type PartyLook, SHAPES, shapeMark } from "../../src/charts/party-look.js";
import type { Mark, PathMark, Scene } from "../../src/charts/scene.js";
import { subjectOf } from "../../src/charts/subject.js";
import { INKS, type Ink } from "../../src/charts/theme.js";
import { VERBS } from "../../src/engines/engine.js";
import { ask } from "../../src/explain/answer.js";
import { difference, seen } from "./colour-vision.js";
import { SPECS } from "./specs.js";

type Told = Pick<PartyLook, "ink" | "shape" | "code">;
const PARTY_INKS = (Object.keys(INKS) as Ink[]).filter((ink) => ink.startsWith("party-"));
/** How far the code or shape that names a mark may stand from it, px, unless it stands in its row. */
const BESIDE = 16;
/** Colours that lie closer hardly name a thing: CIELAB, where 2 is just seen. */
const ALIKE = 15;

/** An outline without place and size, such as `-1,-1 1,-1 1,1 -1,1`. */
function outlineOf({ d, at: [x, y] }: Pick<PathMark, "d" | "at">): string {
  if (d.includes("a")) return "round";
  const points = pointsOf(d).map(([px, py]) => [px - x, py - y] as const);
  const size = Math.max(...points.flat().map(Math.abs));
  return points.map(([px, py]) => `${(px / size).toFixed(1)},${(py / size).toFixed(1)}`).join(" ");
}

/** Corners of an outline of straight strokes. */
function pointsOf(d: string): (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, command = "", given = ""]) => {
    const [first = 0, second = 0] = given.split(/[,\s]+/).map(Number);
    if (command === "Z") return [];
    if (command === "M" || command === "L") [x, y] = [first, second];
    else if (command === "H") x = first;
    else if (command === "V") y = first;
    else throw new Error(`an outline of other commands: ${d}`);
    return [[x, y] as const];
  });
}

const OUTLINES = new Map(SHAPES.map((shape) => [outlineOf(shapeMark(shape, [0, 0], 10, { ink: "ink" })), shape]));

function placeOf(mark: Mark): Box {
  if (mark.kind === "text") return boxOf(mark);
  if (mark.kind === "rect")
    return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
  const points = mark.d.includes("a") ? [mark.at] : pointsOf(mark.d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Px between two boxes; 0 where they touch, and where they share a row. */
function apart(a: Box, b: Box): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return dy === 0 && Math.abs(a.top + a.bottom - b.top - b.bottom) < 16 ? 0 : Math.hypot(dx, dy);
}

/** Marks in the colour of a party that neither their shape nor a shape or code beside them gives to one party alone. */
function untold({ marks }: Scene, parties: readonly Told[]): string[] {
  return PARTY_INKS.flatMap((ink) => {
    const owners = parties.filter((one) => one.ink === ink);
    const own = marks.filter(({ fill, stroke }) => fill === ink || stroke === ink);
    const told = own.filter((mark) => {
      const shape = mark.kind === "path" ? OUTLINES.get(outlineOf(mark)) : undefined;
      return owners.some((one) => one.shape === shape);
    });
    for (const mark of marks) if (owners.some((one) => names(mark, one))) told.push(mark);
    // What touches a thing that is told belongs to it: a whisker to its mark, a line to the name at its end.
    const reach = new Set<Mark>(told);
    for (const known of reach)
      for (const mark of own) if (apart(placeOf(known), placeOf(mark)) <= BESIDE) reach.add(mark);
    const inRow = (mark: Mark): boolean => {
      const far = (one: Mark): number => Math.abs(middle(one) - middle(mark));
      const heads = marks.filter((one) => parties.some((party) => names(one, party)));
      const nearest = Math.min(...heads.map(far));
      return heads.filter((one) => far(one) <= nearest + 1).every((one) => owners.some((party) => names(one, party)));
    };
    return own
      .filter((mark) => !reach.has(mark) && !(reach.size > 0 && inRow(mark)))
      .map((mark) => `${mark.role} ${mark.id ?? mark.kind} in ${ink}`);
  });
}

/** The height at which a mark begins: a line that climbs still belongs to the row it starts in. */
function middle(mark: Mark): number {
  const { top, bottom } = placeOf(mark);
  return mark.kind === "path" ? mark.at[1] : (top + bottom) / 2;
}

/** Whether a mark says whose things stand beside it: by a code, or by a party's shape before its row. */
function names(mark: Mark, { code, ink }: Told): boolean {
  if (mark.kind === "text") return mark.text.split(/[^\p{L}\p{N}]+/u).includes(code);
  return mark.role === "label" && mark.stroke === ink;
}

it("SHAPES have seven outlines", () => {
  expect(OUTLINES.size).toBe(SHAPES.length);
});

it("untold(scene, parties) finds a bar that colour alone gives to a party, and leaves one with its code beside it", () => {
  const bar: Mark = { kind: "rect", role: "bar", x: 10, y: 10, width: 50, height: 10, fill: "party-1" };
  const code: Mark = {
    kind: "text",
    role: "label",
    x: 70,
    y: 19,
    text: "P0",
    size: 12,
    weight: 400,
    anchor: "start",
    ground: "none",
  };
  const told: Told[] = [{ ink: "party-1", shape: "circle", code: "P0" }];
  const scene = { width: 200, height: 100 };
  expect(untold({ ...scene, marks: [bar] }, told)).toHaveLength(1);
  expect(untold({ ...scene, marks: [bar, code] }, told)).toEqual([]);
  expect(untold({ ...scene, marks: [bar, { ...code, text: "P1" }] }, told)).toHaveLength(1);
  const square = shapeMark("square", [20, 20], 5, { ink: "party-1" });
  expect(untold({ ...scene, marks: [square] }, told)).toHaveLength(1);
});

describe.each(["protanopia", "deuteranopia", "tritanopia"] as const)("in %s", (vision) => {
  it.each([
    ["light", 0],
    ["dark", 1],
  ] as const)("seen(colour, vision) keeps the seven parties apart in %s", (_, theme) => {
    for (const [k, a] of PARTY_INKS.entries())
      for (const b of PARTY_INKS.slice(k + 1))
        expect(difference(seen(INKS[a][theme], vision), seen(INKS[b][theme], vision)), `${a} ${b}`).toBeGreaterThan(
          ALIKE,
        );
  });
});

it('seen(colour, "greyscale") takes parties for one another, so that shape and code have to do', () => {
  const greys = PARTY_INKS.map((ink) => seen(INKS[ink][0], "greyscale"));
  const alike = greys.flatMap((a, k) => greys.slice(k + 1).filter((b) => difference(a, b) < ALIKE));
  expect(alike.length).toBeGreaterThan(0);
});

describe.each([1120, 390])("in greyscale, %i wide", (width) => {
  it.each(SPECS.map((one) => [one.chart.id, one] as const))("%s gives every party its own shape", (_, one) => {
    const setting: Setting = { language: "en", width, theme: "light", title: "T", answer: "A", source: "S" };
    // One table of charts of different specifications: each is only ever given its own.
    const made = one.of as (size: number, setting: Setting) => never;
    const wrong = one.chart.scene(made(7, setting)).marks.flatMap((mark) => {
      const shape = mark.kind === "path" ? OUTLINES.get(outlineOf(mark)) : undefined;
      const k = PARTY_INKS.indexOf(mark.stroke as Ink);
      return shape === undefined || k < 0 || shape === SHAPES[k] ? [] : [`${shape} in ${mark.stroke}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(["korea-2021", "korea-2019", "strait"])("the ten pictures of %s do", (id) => {
    const { kase } = readCase(readFileSync(new URL(`../../../../cases/${id}.case.yaml`, import.meta.url)));
    if (kase === null) throw new Error(`${id} cannot be read`);
    for (const verb of VERBS) {
      const answer = ask(kase, verb, { draws: 0 });
      const looks = [...subjectOf(kase, answer, { width }).looks.values()];
      const scene = chartOf(kase, answer, { width })?.scene;
      if (scene === undefined) throw new Error(`${verb} has no picture`);
      const coloured = looks.filter(({ ink }) => PARTY_INKS.includes(ink));
      expect(new Set(coloured.map(({ shape }) => shape)).size).toBe(Math.min(7, coloured.length));
      expect({ verb, untold: untold(scene, looks) }).toEqual({ verb, untold: [] });
    }
  });
});
