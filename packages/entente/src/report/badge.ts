import type { Finding } from "../explain/finding.js";
import { heldIn } from "../explain/held.js";
import { isWritten, nameUncertain } from "../explain/uncertain-input.js";
import type { Material } from "./material.js";

/** How far a sentence can be trusted: a sign that prints, and the words. */
export interface Badge {
  readonly sign: "▣" | "◨" | "▢";
  readonly kind: NonNullable<Finding["rests"]>;
  readonly text: string;
}

/** The badge of a finding; none where no worlds were drawn. */
export function badgeOf(
  { rests, holds, hinge }: Finding,
  { kase, asOf, speech, words }: Pick<Material, "kase" | "asOf" | "speech" | "words">,
): Badge | null {
  const { say, digits } = speech;
  const held = heldIn(holds ?? 0, digits);
  switch (rests) {
    case null:
      return null;
    case "text":
      return { sign: "▣", kind: rests, text: say("report.badge.text") };
    case "robust":
      return { sign: "◨", kind: rests, text: say("report.badge.robust", held) };
    case "judgement": {
      const text =
        hinge === null
          ? say("report.badge.judgements", held)
          : say("report.badge.judgement", {
              ...held,
              input: nameUncertain(hinge, kase, speech, words),
              written: isWritten(hinge, kase, asOf) ? "yes" : "no",
            });
      return { sign: "▢", kind: rests, text };
    }
  }
}

/** How many inputs of which kind stand behind a sentence; nothing where it rests on none. */
export function restsOn({ inputs: { coded, judged, sources } }: Finding, { speech }: Pick<Material, "speech">): string {
  if (coded + judged === 0) return "";
  const { say, digits } = speech;
  return say("report.rests", {
    n: sources,
    coded: digits.count(coded),
    judged: digits.count(judged),
    sources: digits.count(sources),
  });
}
