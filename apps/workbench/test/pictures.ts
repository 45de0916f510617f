import type { Picture } from "./png.js";

/** How far one channel of 255 may differ in a pixel that counts as the same. */
const NEAR = 48;
/** Colours that a kept picture has at most. */
const COLOURS = 256;
/** Colours that lie closer than this, of 255 a channel, count as one. */
const CLOSE = 10;

/** Share of pixels of two pictures that differ, 0 … 1; 1 where the sizes do. */
export function differing(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  a.pixels.forEach((colour, k) => {
    if (gaps(colour, b.pixels[k] ?? 0).some((gap) => gap > NEAR)) count += 1;
  });
  return count / a.pixels.length;
}

/** The picture in the colours it has most of, for every other pixel the nearest of these: a third as large as a PNG. */
export function fewColours(picture: Picture): Picture {
  const counts = new Map<number, number>();
  for (const colour of picture.pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const far = (a: number, b: number): number => gaps(a, b).reduce((sum, gap) => sum + gap * gap, 0);
  // Letters have many greys that lie close: one of them will do, and leaves room for a colour that is rare.
  const kept: number[] = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a))
    if (kept.length < COLOURS && kept.every((one) => far(one, colour) > CLOSE ** 2)) kept.push(colour);
  const nearest = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      kept.reduce((best, one) => (far(one, colour) < far(best, colour) ? one : best), kept[0] ?? 0),
    ]),
  );
  return { ...picture, pixels: picture.pixels.map((colour) => nearest.get(colour) ?? colour) };
}

function gaps(a: number, b: number): number[] {
  return [16, 8, 0].map((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)));
}
