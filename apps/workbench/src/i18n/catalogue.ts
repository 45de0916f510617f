import type { en } from "./en.js";

export type TextKey = keyof typeof en;
/** All texts of the interface in one language. */
export type Catalogue = Readonly<Record<TextKey, string>>;
/** A part of a catalogue, with the keys of the same part in English. */
export type Part<English> = Readonly<Record<keyof English, string>>;
