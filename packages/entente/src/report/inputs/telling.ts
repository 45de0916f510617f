import type { Material } from "../material.js";

/** What an input is told from. */
export type Telling = Pick<Material, "kase" | "speech" | "words" | "asOf" | "language">;
