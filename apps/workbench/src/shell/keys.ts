/** What is pressed, as a command names it: `Mod+Shift+Z`, `1`. */
export function chordOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  const isLetter = /^[a-z]$/i.test(key);
  const parts = [
    ctrlKey || metaKey ? "Mod" : "",
    altKey ? "Alt" : "",
    shiftKey && (isLetter || key.length > 1) ? "Shift" : "",
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter(Boolean).join("+");
}

/** Finds the command of what is pressed; a first letter of two is remembered for the next press. */
export interface KeyReader<Keyed> {
  readonly press: (chord: string) => Keyed | null;
}

export function createKeyReader<Keyed extends { readonly keys: readonly string[] }>(
  commands: readonly Keyed[],
): KeyReader<Keyed> {
  let before = "";
  return {
    press: (chord) => {
      const whole = before === "" ? chord : `${before} ${chord}`;
      const found =
        commands.find(({ keys }) => keys.includes(whole)) ?? commands.find(({ keys }) => keys.includes(chord));
      const begins = commands.some(({ keys }) => keys.some((one) => one.startsWith(`${chord} `)));
      before = found === undefined && begins ? chord : "";
      return found ?? null;
    },
  };
}

/** Whether a press belongs to what has the focus: text is typed there, or a candidate is being chosen. */
export function isTyping(target: EventTarget | null, isComposing: boolean, chord: string): boolean {
  if (isComposing) return true;
  if (chord.startsWith("Mod+") || /F\d+$/.test(chord) || !(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio], [type=range]), textarea, select")
  );
}
