import * as z from "zod";
import { signedTexts, textsInZone } from "../case/signed-texts.js";
import type { Asked } from "./asked.js";
import { byPartySchema, countSchema } from "./shapes.js";
import { isEnumerable, sweptSpace, sweptZone } from "./swept.js";

/** What is already signed, read against what matters to each and against the zone of the table that is asked. */
export const signedTextSchema = z.strictObject({
  id: z.string(),
  date: z.string().nullable(),
  coverage: byPartySchema.describe("Share of a party's salience on the issues that the terms name, 0–1."),
  silent: z.array(z.string()).describe("Issues that the terms leave out."),
  silentFirst: z.array(z.string()).describe("Parties for which an issue that comes first is silent."),
  inZone: z
    .boolean()
    .nullable()
    .describe(
      "Whether the forum accepts the terms with every silent issue left as it is; null where packages are too many.",
    ),
  room: countSchema.nullable().describe("Packages of the zone that meet the terms; null where packages are too many."),
});

/** Signed texts of a question; `stand` and `agree` give the same list. */
export function signedTextsOf(asked: Asked): z.output<typeof signedTextSchema>[] {
  const texts = signedTexts(asked.view);
  if (texts.length === 0) return [];
  const found = isEnumerable(asked)
    ? textsInZone(asked.view, asked.once(sweptSpace).halves, asked.once(sweptZone).packages)
    : [];
  return texts.map((text, k) => ({
    ...text,
    silent: [...text.silent],
    silentFirst: [...text.silentFirst],
    inZone: found[k]?.inZone ?? null,
    room: found[k]?.room ?? null,
  }));
}
