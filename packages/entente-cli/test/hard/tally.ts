import { appendFileSync } from "node:fs";

/** Says what a test counted, at once and in the list that `scripts/hard-tests.mjs` closes with. */
export function tally(line: string): void {
  console.log(line);
  const list = process.env.ENTENTE_COUNTS;
  if (list !== undefined) appendFileSync(list, `${line}\n`);
}
