/**
 * Lines of a file to which several add: theirs, without those that were taken out here, and with those that were added here
 * at the end.
 */
export function mergedLines(before: string, mine: string, theirs: string): string {
  if (mine === before) return theirs;
  if (theirs === before || theirs === mine) return mine;
  const [base, own, others] = [linesOf(before), linesOf(mine), linesOf(theirs)];
  const [known, kept, there] = [new Set(base), new Set(own), new Set(others)];
  const lines = [
    ...others.filter((line) => !known.has(line) || kept.has(line)),
    ...own.filter((line) => !known.has(line) && !there.has(line)),
  ];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
