/** Widths in thousandths of the size, a little more than the usual system faces take. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [270, " .,:;|!'’‘`·iljI"],
      [370, 'fjrt()[]{}"/\\-–“”°'],
      [480, "cksvxyzJ*?_"],
      [580, "abdeghnopqu0123456789$#+=<>~×−L"],
      [660, "ABEFKPRSTXYZ&V→←↑↓…—"],
      [740, "CDGHNOQU⟦⟧★"],
      [880, "mwM%@"],
      [940, "W"],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);
const GENEROUS = 1.04;
const COMBINING = /^\p{M}$/u;
const WIDE =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fc\uff00-\uff60\uffe0-\uffe6]$/u;

/** Width of a line of text in px, from a table: no page is measured. Bold is a little wider. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  let thousandths = 0;
  for (const letter of text) {
    if (COMBINING.test(letter)) continue;
    thousandths += WIDE.test(letter) ? 1000 : (WIDTHS[letter] ?? 620);
  }
  return (thousandths * size * (weight === 600 ? 1.1 : 1) * GENEROUS) / 1000;
}

/** Whether a line may break before this letter though no space stands there. */
export function isWide(letter: string): boolean {
  return WIDE.test(letter);
}
