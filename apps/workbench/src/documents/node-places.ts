import type { Ties } from "./order-matrix.js";

/** A place within a square of side 1. */
export interface NodePlace {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 200;

/**
 * Places for nodes, near where they are tied and apart where they are not. It begins on a circle, so that the same ties give
 * the same picture.
 *
 * @param ties - between all nodes, by rows; only how strong they are counts
 * @source Fruchterman & Reingold (1991)
 */
export function nodePlaces(ties: Ties): readonly NodePlace[] {
  const n = ties.length;
  const most = Math.max(1e-9, ...ties.flat().map(Math.abs));
  const at = ties.map((_, k) => {
    const turn = (2 * Math.PI * k) / Math.max(1, n);
    return { x: 0.5 + 0.4 * Math.cos(turn), y: 0.5 + 0.4 * Math.sin(turn) };
  });
  const ideal = 0.8 / Math.sqrt(Math.max(1, n));
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 0.1 * (1 - round / ROUNDS);
    const pushes = at.map((one, k) => {
      let [x, y] = [0, 0];
      at.forEach((other, m) => {
        if (m === k) return;
        const [dx, dy] = [one.x - other.x, one.y - other.y];
        const distance = Math.max(0.01, Math.hypot(dx, dy));
        const tie = Math.max(Math.abs(ties[k]?.[m] ?? 0), Math.abs(ties[m]?.[k] ?? 0)) / most;
        const force = (ideal * ideal) / distance - (tie * distance * distance) / ideal;
        x += (dx / distance) * force;
        y += (dy / distance) * force;
      });
      return { x, y };
    });
    at.forEach((one, k) => {
      const { x = 0, y = 0 } = pushes[k] ?? {};
      const length = Math.max(1e-9, Math.hypot(x, y));
      one.x += (x / length) * Math.min(length, heat);
      one.y += (y / length) * Math.min(length, heat);
    });
  }
  return fitted(at);
}

function fitted(at: readonly NodePlace[]): readonly NodePlace[] {
  const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)];
  const fit = (value: number, all: readonly number[]): number => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high - low < 1e-9 ? 0.5 : 0.16 + (0.68 * (value - low)) / (high - low);
  };
  return at.map(({ x, y }) => ({ x: fit(x, xs), y: fit(y, ys) }));
}
