/**
 * How a colour is seen: matrices on linear RGB, row by row. Grey as luminance of Rec. 709; the three forms of colour blindness in full severity (Machado, Oliveira and Fernandes,
 * 2009, table of the physiologically based model).
 */
const VISIONS = {
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
type Vision = keyof typeof VISIONS;

type Linear = readonly [number, number, number];

/** `#RRGGBB` as it is seen, in linear RGB from 0 to 1. */
export function seen(colour: string, vision: Vision): Linear {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const m: readonly number[] = VISIONS[vision];
  const row = (k: 0 | 3 | 6): number =>
    Math.min(1, Math.max(0, (m[k] ?? 0) * r + (m[k + 1] ?? 0) * g + (m[k + 2] ?? 0) * b));
  return [row(0), row(3), row(6)];
}

/** Distance of two colours in CIELAB under D65 (CIE, 1976). */
export function difference(a: Linear, b: Linear): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function lab([r, g, b]: Linear): Linear {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
