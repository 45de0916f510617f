import { explainRecord } from "../../case/record.js";
import { viewCase } from "../../case/view.js";
import { type World, withLifts } from "../../case/worlds/build-world.js";
import { drawnSpace } from "../../case/worlds/drawn-space.js";
import { type Asked, questionOn } from "../asked.js";

/** The same question put to a world. */
export function askedIn(stated: Asked, { kase, lifts }: World): Asked {
  const { frame, view, space } = stated;
  const drawn = withLifts(viewCase(kase, { asOf: view.asOf, voice: view.voice }), lifts, frame.loss);
  return questionOn(drawn, drawnSpace(drawn, space, frame.loss), frame, { worldOf: stated });
}

/** Recorded answers that a world does not reproduce, as `record.party`. */
export function missedIn({ frame, view }: Asked, { kase, lifts }: World): string[] {
  const { contradictions } = explainRecord(kase, {
    voice: view.voice,
    asOf: view.asOf,
    loss: frame.loss,
    adjust: (one) => withLifts(one, lifts, frame.loss),
  });
  return contradictions.map(({ id, party }) => `${id}.${party}`);
}
