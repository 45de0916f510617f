import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCase } from "../../case/read-case.js";
import { speechIn } from "../../explain/say.js";
import { roleOf } from "./role.js";

function wishOf(party: string, issue: string): string | undefined {
  const { kase } = readCase(readFileSync(new URL("../../../../../cases/korea-2021.case.yaml", import.meta.url)));
  if (kase === null) throw new Error("korea-2021 cannot be read");
  return roleOf(kase, party, { speech: speechIn("en") }).stakes?.find((one) => one.issue === issue)?.wish;
}

it("roleOf(kase, party) says that a place lies between two outcomes, or beyond the last", () => {
  // Seoul stands at 100 where the ladder ends with “cooperation” at 70; Pyongyang at 25 between 0 and 100.
  expect(wishOf("rok", "Relations of the two Koreas")).toBe("Beyond cooperation, at 100 of 100");
  expect(wishOf("dprk", "Contact with the North")).toBe("Between the outcomes, at 25 of 100");
});
