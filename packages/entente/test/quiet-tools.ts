import type { Tools } from "../src/engines/engine.js";

/** Tools of a run that nobody watches or stops; its random numbers are a fixed function of what is asked. */
export const quietTools: Tools = {
  rng: (draw, path, stream = 0) => {
    let hash = 2166136261 ^ draw ^ (stream << 16);
    for (let k = 0; k < path.length; k++) hash = Math.imul(hash ^ path.charCodeAt(k), 16777619);
    return ((hash >>> 0) + 0.5) / 2 ** 32;
  },
  signal: { aborted: false },
  progress: () => {},
};
