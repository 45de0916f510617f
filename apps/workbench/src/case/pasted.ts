/** Cells of a spreadsheet as the clipboard holds them: tabs between, a line a row; quoted cells may hold either. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  const clean = text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let k = 0; k < clean.length; k++) {
    const mark = clean[k] ?? "";
    if (isQuoted) {
      if (mark === '"' && clean[k + 1] === '"') k += 1;
      else if (mark === '"') {
        isQuoted = false;
        continue;
      }
      cell += mark;
    } else if (mark === '"' && cell === "") isQuoted = true;
    else if (mark === "\t") end();
    else if (mark === "\n") {
      end();
      rows.push([]);
    } else cell += mark;
  }
  end();
  return rows;
}
