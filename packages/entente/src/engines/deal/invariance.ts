import * as z from "zod";
import type { Case } from "../../case/model.js";
import { buildSpace } from "../../case/space/build-space.js";
import { CONCEPTS } from "../../case/space/sweep/concepts.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import {
  keepsInReverse,
  keepsUnderRescaling,
  keepsWithoutUnchosen,
  sameMeaning,
  spreadOver,
} from "../../case/space/sweep/invariance.js";
import { mirrorIssue, scaleSaliences } from "../../case/transform.js";
import { viewCase } from "../../case/view.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { sweptSpace } from "../swept.js";
import { bargainOverDeliverable } from "./bargaining.js";

/** Packages on which the meaning of a changed case is compared. */
const COMPARED = 200;
/** Packages over which deals are chosen anew. */
const CHECKED = 100_000;

const CHECKS = [
  "saliencesTimesThree",
  "mirroredIssue",
  "reversedParties",
  "rescaledUtility",
  "unchosenDeleted",
] as const;

export const invarianceEngine = defineEngine({
  id: "invariance",
  verb: "deal",
  title: "Checks of invariance",
  question: "Does the answer stay where nothing that matters has changed?",
  cites: ["nash-1950", "kalai-smorodinsky-1975"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({
    invariance: z.array(z.strictObject({ check: z.enum(CHECKS), result: z.enum(["ok", "fails"]) })),
  }),
  run: (asked) => {
    const { bargain: whole } = asked.once(bargainOverDeliverable);
    const bargain = whole && spreadOver(whole, CHECKED);
    const [party] = asked.space.parties;
    const [issue] = asked.space.issues;
    const kept: Record<(typeof CHECKS)[number], boolean> = {
      saliencesTimesThree: party === undefined || meansTheSame(asked, scaleSaliences(asked.kase, party, 3)),
      mirroredIssue: issue === undefined || meansTheSame(asked, mirrorIssue(asked.kase, issue)),
      reversedParties: bargain === null || CONCEPTS.every((concept) => keepsInReverse(bargain, concept)),
      rescaledUtility:
        bargain === null || (keepsUnderRescaling(bargain, "nash") && keepsUnderRescaling(bargain, "kalaiSmorodinsky")),
      unchosenDeleted: bargain === null || keepsWithoutUnchosen(bargain),
    };
    return {
      invariance: CHECKS.map((check) => ({ check, result: kept[check] ? ("ok" as const) : ("fails" as const) })),
    };
  },
});

function meansTheSame(asked: Asked, changed: Case): boolean {
  const { space, frame, view } = asked;
  const other = buildSpace(viewCase(changed, { asOf: view.asOf, voice: view.voice }), { loss: frame.loss });
  const { halves } = asked.once(sweptSpace);
  const { bargain } = asked.once(bargainOverDeliverable);
  const packages = Array.from(bargain?.packages.subarray(0, COMPARED) ?? [], (number) => optionsAt(halves, number));
  return sameMeaning(space, other, [space.statusQuo, ...packages]);
}
