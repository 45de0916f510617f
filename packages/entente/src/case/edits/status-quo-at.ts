import type { Case } from "../model.js";

/** The case as it would be asked if things stood so: each issue's status quo is the option of the package. */
export function withStatusQuoAt(kase: Case, at: Readonly<Record<string, string>>): Case {
  const issues = Object.entries(kase.issues).map(([id, issue]) => [
    id,
    { ...issue, statusQuo: at[id] ?? issue.statusQuo },
  ]);
  return { ...kase, issues: Object.fromEntries(issues) };
}
