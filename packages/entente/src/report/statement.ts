import type { Case } from "../case/model.js";
import type { Speech } from "../explain/say.js";
import type { WhyStatement } from "../explain/why.js";

/** Who said it, in which voice, how firmly and when, with the comma after it. */
export function saidBy({ holder, actor, voice, strength, date }: WhyStatement, speech: Pick<Speech, "say">): string {
  const { say } = speech;
  const parts = [
    actor === null ? holder : `${holder} (${actor})`,
    voice === null || voice === undefined ? "" : say(`label.voice.${voice}`),
    strength === null || strength === undefined ? "" : say(`label.strength.${strength}`),
    date ?? "",
  ];
  return series([...parts.filter((part) => part !== ""), ""], speech);
}

/** Author, publisher and date of a source, each after a comma. */
export function listed(
  { author, publisher, date }: Pick<Case["sources"][string], "author" | "publisher" | "date">,
  speech: Pick<Speech, "say">,
): string {
  return series(["", ...[[author ?? []].flat(), publisher, date].flat().filter((part) => part !== undefined)], speech);
}

function series(parts: readonly string[], { say }: Pick<Speech, "say">): string {
  return parts.reduce((a, b) => say("report.series", { a, b }));
}
