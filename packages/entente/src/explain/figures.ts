/**
 * A number to the nearest whole, halves away from zero, in groups of three digits: `12,346`. All languages spoken here write
 * numbers alike, and what `Intl` takes to begin, a start from a terminal feels.
 */
export function wholeFigure(value: number | bigint): string {
  if (typeof value === "bigint") return grouped(String(value));
  return figure(value, (exponent) => exponent + 1);
}

/** A number to at most two significant digits, halves away from zero: `12,000`, `5.7`, `0.012`. */
export function twoDigitFigure(value: number): string {
  return figure(value, () => 2);
}

/** Rounds the shortest decimal that names a number, as people would who see it, and not the binary number behind it. */
function figure(value: number, digitsKept: (exponent: number) => number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : `${value < 0 ? "-" : ""}∞`;
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  const kept = Math.min(digits.length, digitsKept(exponent));
  if (kept < 0) return `${sign}0`;
  const up = Number(digits[kept] ?? 0) >= 5 ? 1n : 0n;
  const rounded = String(BigInt(digits.slice(0, kept)) + up);
  return sign + placed(rounded, exponent - kept + 1);
}

/** Writes digits × 10^power. */
function placed(digits: string, power: number): string {
  if (power >= 0) return grouped(digits === "0" ? "0" : digits + "0".repeat(power));
  const padded = digits.padStart(1 - power, "0");
  const fraction = padded.slice(power).replace(/0+$/, "");
  return grouped(padded.slice(0, power)) + (fraction === "" ? "" : `.${fraction}`);
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ",");
}
