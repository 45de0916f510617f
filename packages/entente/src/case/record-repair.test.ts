import { expect, it } from "vitest";
import { straitText } from "../../test/strait-text.js";
import type { Case } from "./model.js";
import { readCase } from "./read-case.js";
import { repairRecord } from "./record-repair.js";

it("repairRecord(kase, answer) finds the nearest place at which the strait's refusal is explained", () => {
  const { kase } = readCase(straitText, { file: "strait.case.yaml" });
  if (kase === null) throw new Error("the strait does not read");
  const access = { at: 50, salience: 50 };
  const softer: Case = {
    ...kase,
    redLines: {},
    positions: { ...kase.positions, north: { ...kase.positions.north, access } },
  };
  // By hand: open access is as far from 50 as closed is, so North gains nothing and loses nothing; at 49 it loses.
  expect(repairRecord(softer, { id: "south-bid-2023", party: "north" })).toEqual({
    kind: "place",
    issue: "access",
    from: 50,
    to: 49,
  });
  expect(repairRecord(softer, { id: "nothing", party: "north" })).toBeNull();
});
