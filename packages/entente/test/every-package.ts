import type { Asked } from "../src/engines/asked.js";

/** Every package of a question, as option numbers; for small cases. */
export function everyPackage({ space, kase }: Pick<Asked, "space" | "kase">): Int32Array[] {
  return space.issues
    .map((id) => Object.keys(kase.issues[id]?.options ?? {}).length)
    .reduce<number[][]>(
      (all, size) => all.flatMap((one) => Array.from({ length: size }, (_, option) => [...one, option])),
      [[]],
    )
    .map((options) => Int32Array.from(options));
}
