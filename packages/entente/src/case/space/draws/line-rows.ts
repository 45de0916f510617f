import type { OpenRows } from "../../../numerics/half-split/half-player.js";
import type { Figures } from "../../worlds/drawn-utilities.js";
import type { Space } from "../space.js";
import { bitsWhere, type Half, passingIn } from "./half.js";

/** A red line over both halves. */
export interface DrawnLine {
  /** Number among the lines of the space. */
  readonly id: string;
  /** How a slow assignment leaves it: 0 kept, 1 the fast half decides, 2 broken unless the fast half asks for nothing. */
  readonly kinds: Uint8Array;
  /** Fast assignments that break it, by kind. */
  readonly broken: readonly [Int32Array, Int32Array, Int32Array];
  /** Whether it is there in the world drawn last. */
  readonly isThere: () => boolean;
}
/** Red lines of one party, which are the same in every world but for whether they are there. */
export interface DrawnLines {
  readonly lines: readonly DrawnLine[];
  readonly open: OpenRows;
  readonly draw: (uniforms: Float64Array) => void;
}

/** Prepares the red lines of a party; rows of packages that keep them are made when first asked for in a world. */
export function drawnLines(space: Space, party: number, half: Half, figure: Figures): DrawnLines {
  const { slow, words } = half;
  const own = space.redLines.filter((line) => line.party === party);
  const presence = own.map(({ id }) => figure(`redLines.${id}.present`, 0, 1));
  const there = new Uint8Array(own.length);
  const lines = own.map(({ id, when, require }, k): DrawnLine => {
    const [on, met] = [passingIn(half, when, "slow"), passingIn(half, require, "slow")];
    const asked = bitsWhere(half, passingIn(half, when, "fast"));
    const kept = bitsWhere(half, passingIn(half, require, "fast"));
    return {
      id,
      kinds: on.map((holds, a) => (holds === 0 ? 0 : met[a] === 1 ? 1 : 2)),
      broken: [new Int32Array(words), asked.map((bits, w) => bits & ~kept[w]!), asked],
      isThere: () => there[k] === 1,
    };
  });
  const keys = Array.from({ length: slow }, (_, a) => lines.map(({ kinds }) => kinds[a]).join(""));
  const classes = [...new Set(keys)];
  const classOf = Int32Array.from(keys, (key) => classes.indexOf(key));
  const kindsOf = classes.map((key) => Uint8Array.from(key, Number));
  const rows = new Int32Array(classes.length * words);
  const madeIn = new Float64Array(classes.length);
  const isPlain = kindsOf.map((kinds) => kinds.every((kind) => kind === 0));
  let world = 0;
  const make = (c: number): void => {
    const from = c * words;
    rows.fill(-1, from, from + words);
    for (let k = 0; k < lines.length; k++) {
      const kind = kindsOf[c]![k]!;
      if (kind === 0 || there[k] === 0) continue;
      const broken = lines[k]!.broken[kind]!;
      for (let w = 0; w < words; w++) rows[from + w]! &= ~broken[w]!;
    }
    madeIn[c] = world;
  };
  return {
    lines,
    open: {
      rows,
      at: (a) => {
        const c = classOf[a]!;
        if (isPlain[c]!) return -1;
        if (madeIn[c] !== world) make(c);
        return c * words;
      },
    },
    draw: (uniforms) => {
      world++;
      for (let k = 0; k < presence.length; k++) there[k] = presence[k]!(uniforms) === 0 ? 0 : 1;
    },
  };
}
