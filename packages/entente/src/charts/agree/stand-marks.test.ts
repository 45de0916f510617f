import { expect, it } from "vitest";
import { speechIn } from "../../explain/say.js";
import type { PartyLook } from "../party-look.js";
import { SHAPES, shapeMark } from "../party-look.js";
import type { Ladder, LadderStand } from "./ladder.js";
import { standMarks } from "./stand-marks.js";

const option = (id: string, at: number): Ladder["options"][number] => ({
  id,
  name: id,
  at,
  share: null,
  count: 0,
  shown: false,
  statusQuo: false,
  held: true,
  levers: "",
});

it("standMarks(ladder) gives every stem of a table of values its party's shape, at the height of the value", () => {
  const stands = SHAPES.map((shape, k): LadderStand => {
    const look = { id: `p${k}`, name: `P${k}`, code: `P${k}`, ink: `party-${k + 1}`, shape } as PartyLook;
    return { look, at: 0, range: null, salience: 50, basis: "judged", official: null, values: [1, k / 10] };
  });
  const ladder: Ladder = {
    issue: "i",
    name: "I",
    options: [option("a", 0), option("b", 100)],
    stands,
    lines: [],
    signed: null,
  };
  const marks = standMarks(ladder, speechIn("en"), { x: (at) => 10 * at, from: 0, to: 1000, marksY: 20, ladderY: 60 });
  const heads = marks.filter(({ role, label }) => role === "bar" && label !== undefined);
  // Seven parties on two options, no two heads at one place.
  expect(heads).toHaveLength(14);
  expect(new Set(heads.map((mark) => (mark.kind === "path" ? mark.at[0] : -1))).size).toBe(14);
  stands.forEach(({ look, values }, k) => {
    (values ?? []).forEach((value, o) => {
      const head = heads[2 * k + o];
      if (head?.kind !== "path") throw new Error("a head is an outline");
      expect(head.at[1]).toBeCloseTo(59 - 14 * value);
      expect(head.d).toBe(shapeMark(look.shape, head.at, 2.6, { ink: look.ink }).d);
    });
  });
});
