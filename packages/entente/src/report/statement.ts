import type { Case } from "../case/model.js";
import type { Speech } from "../explain/say.js";
import type { WhyStatement } from "../explain/why.js";

/** Who said it, in which voice, how firmly and when. */
export function saidBy({ holder, actor, voice, strength, date }: WhyStatement, { say }: Speech): string {
  return [
    actor === null ? holder : `${holder} (${actor})`,
    voice === null || voice === undefined ? "" : say(`label.voice.${voice}`),
    strength === null || strength === undefined ? "" : say(`label.strength.${strength}`),
    date ?? "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** Author, publisher and date of a source, each after a comma. */
export function listed({
  author,
  publisher,
  date,
}: Pick<Case["sources"][string], "author" | "publisher" | "date">): string {
  return [...[author ?? []].flat(), publisher, date]
    .filter((part) => part !== undefined)
    .map((part) => `, ${part}`)
    .join("");
}
