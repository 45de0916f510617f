/** Which of the packages counted can be delivered, as sentences tell it; of none counted, `some`. */
export function delivered(count: number | string, deliverable: number | string | null): "all" | "none" | "some" {
  const [of, can] = [BigInt(count), BigInt(deliverable ?? 0)];
  if (of === 0n) return "some";
  return can === of ? "all" : can === 0n ? "none" : "some";
}
