/** A number of packages: exact as a number up to 2^53, beyond it its decimal digits. */
export type Count = number | string;

export function countOf(count: bigint): Count {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}
