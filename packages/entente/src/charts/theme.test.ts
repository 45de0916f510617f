import { expect, it } from "vitest";
import { INKS, type Ink } from "./theme.js";

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

it.each(["ink", "ink-2", "ink-3", "accent", "gate", "doubt", "holds"] as const)(
  "INKS.%s can be read as text on paper and panel, in light and in dark",
  (ink: Ink) => {
    for (const theme of [0, 1] as const)
      for (const ground of ["paper", "panel"] as const)
        expect(contrast(INKS[ink][theme], INKS[ground][theme])).toBeGreaterThanOrEqual(4.5);
  },
);

it("INKS hold seven party colours that can be told from paper, in light and in dark", () => {
  const parties = (Object.keys(INKS) as Ink[]).filter((ink) => ink.startsWith("party-"));
  expect(parties).toHaveLength(7);
  for (const ink of parties)
    for (const theme of [0, 1] as const)
      expect(contrast(INKS[ink][theme], INKS.paper[theme])).toBeGreaterThanOrEqual(3);
});

it("INKS of weight leave ink readable upon them", () => {
  for (const ink of ["weight-1", "weight-2", "weight-3", "weight-4", "weight-5"] as const)
    for (const theme of [0, 1] as const)
      expect(contrast(INKS["ink-2"][theme], INKS[ink][theme])).toBeGreaterThanOrEqual(4.5);
});
