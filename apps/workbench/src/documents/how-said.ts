import type { Coding } from "entente";
import type { useSayDocuments } from "./texts.js";

/** In which voice and how firmly something was said, in words, as far as its coder tells. */
export function howSaid(
  { voice, strength }: Pick<Coding, "voice" | "strength">,
  say: ReturnType<typeof useSayDocuments>,
): readonly string[] {
  return [
    ...(voice === undefined ? [] : [say(`voice.${voice}`)]),
    ...(strength === undefined ? [] : [say(`strength.${strength}`)]),
  ];
}
