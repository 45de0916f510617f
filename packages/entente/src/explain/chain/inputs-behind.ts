import type { Asked } from "../../engines/asked.js";
import { inputsOfConstraint, inputsOfParty, inputsOfTable } from "../because.js";
import type { NumberAt } from "./number-at.js";

/** Paths of the inputs that a number rests on: those of its finding, else those of what its path names, else all of the table. */
export function inputsBehind(asked: Asked, { finding, ids }: NumberAt): string[] {
  const told = (finding?.because ?? []).filter((path) => path.includes("."));
  if (told.length > 0) return told;
  const { kase, view } = asked;
  const constraints = ids.filter((id) => Object.hasOwn(kase.redLines, id) || id.startsWith("reserve:"));
  const parties = ids.filter((id) => Object.hasOwn(kase.parties, id));
  const issues = ids.filter((id) => Object.hasOwn(kase.issues, id));
  const onIssue = (path: string): boolean => {
    const [collection, , issue] = path.split(".");
    return issues.length === 0 || collection !== "positions" || issues.includes(issue ?? "");
  };
  const burdens = ids.filter((id) => Object.hasOwn(kase.burdens, id)).map((id) => `burdens.${id}`);
  const texts = ids.filter((id) => Object.hasOwn(kase.agreements, id)).map((id) => `agreements.${id}`);
  const own = [
    ...constraints.flatMap((id) => inputsOfConstraint(asked, id)),
    ...(constraints.length > 0 ? [] : parties.flatMap((party) => inputsOfParty(asked, party).filter(onIssue))),
    ...burdens,
    ...texts,
  ];
  if (own.length > 0) return [...new Set(own)];
  const table = inputsOfTable(asked).filter(onIssue);
  const issueEntries = issues.filter((id) => view.kase.issues[id] !== undefined).map((id) => `issues.${id}.statusQuo`);
  return [...table, ...issueEntries];
}
