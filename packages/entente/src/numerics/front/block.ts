/** Vectors of one block of issues: `count` rows of P coordinates. Integers below 2⁵³ held in doubles, so sums are exact. */
export interface Block {
  readonly count: number;
  /** `vectors[v * P + p]`: what party p gets from the block's v-th assignment. */
  readonly vectors: Float64Array;
}

export interface Signal {
  readonly aborted: boolean;
}
