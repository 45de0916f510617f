import type { Settings } from "../document/settings.js";

/** A command and the presses that run it. */
interface Keyed {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Single letters, digits and marks, also one after the other; what is held with Ctrl or Cmd, and keys with names, are none. */
export function isLetters(chord: string): boolean {
  return chord.split(" ").some((one) => /^(Shift\+)?.$/u.test(one));
}

/** Commands with the presses that were set for them; where letters are off, without those of letters. */
export function withKeys<Command extends Keyed>(
  commands: readonly Command[],
  { keys, letters }: Pick<Settings, "keys" | "letters">,
): readonly Command[] {
  return commands.map((command) => {
    const own = keys[command.id] ?? command.keys;
    return { ...command, keys: letters === "on" ? own : own.filter((chord) => !isLetters(chord)) };
  });
}

/** The command that a press would run already; null where it is free. A first letter of two is as taken as the two. */
export function takenBy(
  commands: readonly Keyed[],
  chord: string,
  { keys }: Pick<Settings, "keys">,
  besides: string,
): string | null {
  const meets = (one: string): boolean => one === chord || one.startsWith(`${chord} `) || chord.startsWith(`${one} `);
  return commands.find(({ id, keys: own }) => id !== besides && (keys[id] ?? own).some(meets))?.id ?? null;
}
