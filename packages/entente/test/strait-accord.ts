import { readFileSync } from "node:fs";
import { readCase } from "../src/case/read-case.js";

const STRAIT = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");

/**
 * Strait with a text signed on 2024-03-10: a secretariat (verified), licences before the limit (done) and the limit (not
 * begun), which was due on 2024-03-31.
 */
export const ACCORD = `  accord:
    name: the strait accord
    date: 2024-03-10
    signatories: [north, south, isles]
    terms: { quota: "= science", access: "= licensed" }
    clauses:
      secretariat:
        text: A secretariat counts the boats
        owners: [isles]
        due: 2024-03-20
        status:
          - { date: 2024-03-18, level: 2 }
          - { date: 2024-03-22, level: 3, evidence: [gazette] }
      licences:
        issue: access
        option: licensed
        owners: [north]
        due: 2024-04-10
        status:
          - { date: 2024-04-01, level: 1 }
          - { date: 2024-04-08, level: 2, note: The first licence was handed over. }
      limit: { issue: quota, option: science, owners: [north, south, isles], due: 2024-03-31 }
`;

/** The text of the case with the accord in it, or with another entry in its place. */
export function straitText(entry: string = ACCORD): string {
  return STRAIT.replace("\nrecord:", `${entry}\nrecord:`);
}

export function straitWith(entry: string = ACCORD) {
  const { kase, problems } = readCase(straitText(entry), { file: "strait.case.yaml" });
  if (kase === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return kase;
}
