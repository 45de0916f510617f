import type { SobolRequest } from "entente";
import { always, type Work } from "./work.js";

/**
 * The figures that a study of variance asks for, in its order.
 *
 * @param size - figures a chunk
 */
export function sobolWork(request: SobolRequest, size: number): Work<"sobol", Float64Array> {
  const { figures, seed } = request;
  const parts = Array.from({ length: Math.ceil(figures / size) }, (_, k): [number, number] => [
    k * size,
    Math.min(figures, (k + 1) * size),
  ]);
  return {
    ...{ kind: "sobol", seed, input: request, parts, isWanted: always },
    merge: (results) => {
      const all = new Float64Array(figures);
      for (const [k, [from]] of parts.entries()) all.set(results.get(k) ?? [], from);
      return all;
    },
  };
}
