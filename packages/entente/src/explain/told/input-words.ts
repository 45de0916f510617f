import type { Speech } from "../say.js";
import { asSentence } from "../sentence.js";
import type { Why } from "../why.js";

type Told = Pick<Why, "told" | "basis">;

/** An input in a line: its name, what the case says of it, and whether that is coded or judged. */
export function inputInWords(input: Told & Pick<Why, "name">, speech: Speech): string {
  return `${asSentence(input.name)}${saidBesideName(input, speech)}`;
}

/** What stands behind an input's name: `: at “Half the catch”, place 100 of 100; weight 80 (coded)`. */
export function saidBesideName({ told, basis }: Told, { say }: Speech): string {
  return say(told === "" ? "report.input.basis" : "report.input.says", { told, basis: say(`label.basis.${basis}`) });
}
