import type { Telling } from "./telling.js";

/** From when and until when an entry holds; nothing where it always does. */
export function period(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  { speech: { say } }: Pick<Telling, "speech">,
): string[] {
  return [
    ...(since === undefined ? [] : [say("told.from", { date: since })]),
    ...(until === undefined ? [] : [say("told.to", { date: until })]),
  ];
}
