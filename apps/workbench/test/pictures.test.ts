import { expect, it } from "vitest";
import { differing, fewColours } from "./pictures.js";
import { type Picture, readPng, writePng } from "./png.js";

const picture = (colourAt: (k: number) => number): Picture => ({
  width: 16,
  height: 16,
  pixels: Uint32Array.from({ length: 256 }, (_, k) => colourAt(k)),
});

it("readPng(writePng(picture)) gives the picture back, 256 colours and all", () => {
  const all = picture((k) => 0x010100 * k + 7);
  expect(readPng(writePng(all))).toEqual(all);
});

it("differing(a, b) is the share of pixels that differ by more than another browser's letters do", () => {
  const white = picture(() => 0xffffff);
  expect(differing(white, white)).toBe(0);
  expect(
    differing(
      white,
      picture((k) => (k < 64 ? 0x000000 : 0xffffff)),
    ),
  ).toBe(0.25);
  expect(
    differing(
      white,
      picture(() => 0xf0e0d8),
    ),
  ).toBe(0);
  expect(differing(white, { ...white, width: 8, height: 32 })).toBe(1);
});

it("fewColours(picture) keeps what there is most of and takes one of several that lie close", () => {
  const ramp = picture((k) => (k < 20 ? 0xf5f6f8 : 0x010101 * (k - 20)));
  const fewer = fewColours(ramp);
  expect(fewer.pixels.slice(0, 20)).toEqual(ramp.pixels.slice(0, 20));
  expect(new Set(fewer.pixels).size).toBeLessThan(60);
  expect(
    differing(
      picture((k) => (k < 3 ? 0xff0000 : 0x00ff00)),
      fewColours(picture((k) => (k < 3 ? 0xff0000 : 0x00ff00))),
    ),
  ).toBe(0);
});
