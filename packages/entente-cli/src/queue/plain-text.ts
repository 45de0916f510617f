import { EntenteError } from "entente";

/** Keys that mark what JSON has no word for; no data of ours uses them. */
const NUMBER = "$number";
const NUMBERS = "$numbers";
const DOUBLES = "$doubles";
const MARKS = [NUMBER, NUMBERS, DOUBLES];
/** Shorter lists are as well written out. */
const WORTH_PACKING = 4;

/**
 * Plain data as JSON from which every bit comes back: also NaN, the infinities, −0 and arrays of doubles.
 *
 * @throws {EntenteError} `not-plain` for what is no plain data
 */
export function encode(value: unknown): string {
  // A function, for what is asked is the value itself and not what its `toJSON` makes of it.
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, json: unknown) {
    const one = key === "" ? json : this[key];
    if (typeof one === "number") return isPlain(one) ? one : { [NUMBER]: String(Object.is(one, -0) ? "-0" : one) };
    if (one instanceof Float64Array) return { [DOUBLES]: packed(one) };
    if (Array.isArray(one)) return worthPacking(one) ? { [NUMBERS]: packed(Float64Array.from(one)) } : whole(one);
    if (typeof one === "object" && one !== null) return plainObject(one);
    if (typeof one === "function" || typeof one === "bigint" || typeof one === "symbol")
      throw new EntenteError("not-plain", `a ${typeof one} cannot travel`);
    return one;
  });
}

/** @throws {SyntaxError} for a text that `encode` did not write */
export function decode(text: string): unknown {
  return JSON.parse(text, (_, one: unknown) => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    const { [NUMBER]: number, [NUMBERS]: numbers, [DOUBLES]: doubles } = one as Readonly<Record<string, unknown>>;
    if (typeof number === "string") return Number(number);
    if (typeof numbers === "string") return [...unpacked(numbers)];
    return typeof doubles === "string" ? unpacked(doubles) : one;
  });
}

function whole(list: readonly unknown[]): readonly unknown[] {
  if (list.includes(undefined)) throw new EntenteError("not-plain", "a list with a gap cannot travel");
  return list;
}

function plainObject(one: object): object {
  const prototype: unknown = Object.getPrototypeOf(one);
  if (prototype !== Object.prototype && prototype !== null)
    throw new EntenteError("not-plain", `a ${one.constructor.name} cannot travel`);
  const marked = MARKS.find((key) => Object.hasOwn(one, key));
  if (marked !== undefined) throw new EntenteError("not-plain", `the key ${marked} cannot travel`);
  return one;
}

function isPlain(number: number): boolean {
  return Number.isFinite(number) && !Object.is(number, -0);
}

function worthPacking(list: readonly unknown[]): list is readonly number[] {
  return (
    list.length >= WORTH_PACKING &&
    list.every((one) => typeof one === "number") &&
    list.some((one) => !Number.isInteger(one) || Object.is(one, -0))
  );
}

function packed(doubles: Float64Array): string {
  const bytes = new Uint8Array(8 * doubles.length);
  const view = new DataView(bytes.buffer);
  doubles.forEach((value, k) => {
    view.setFloat64(8 * k, value, true);
  });
  return Buffer.from(bytes).toString("base64");
}

function unpacked(text: string): Float64Array {
  const bytes = Uint8Array.from(Buffer.from(text, "base64"));
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length >> 3 }, (_, k) => view.getFloat64(8 * k, true));
}
