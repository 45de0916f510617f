import { missingBefore, openContradictions, putBallot } from "./draft.js";
import { choice, el } from "./elements.js";
import type { Drawing } from "./wishes-sections.js";

/** The packages, yes or no; put as soon as places, points and alternative are there. */
export function ballotSection({ page, draft, telling, changed }: Drawing): HTMLElement {
  const { content } = page;
  const missing = missingBefore(content, draft, telling.issue);
  const section = el(
    "section",
    { id: "ballot" },
    el("h2", {}, telling.say("ballot")),
    el("p", {}, telling.say("ballotWaits")),
  );
  if (missing.length > 0) {
    section.append(el("p", {}, missing.map(({ key, values }) => telling.say(key, values)).join(" · ")));
    return section;
  }
  putBallot(content, draft);
  draft.ballot.forEach((row, k) => {
    const group = `package-${k}`;
    const answer = (takes: boolean) =>
      choice("radio", { name: group, checked: row.takes === takes, words: telling.say(takes ? "yes" : "no") }, () => {
        row.takes = takes;
        row.holds = null;
        changed();
      });
    const moves = content.issues.map(({ id, statusQuo }) => {
      const option = row.package[id] ?? statusQuo;
      const words = { issue: telling.issue(id), option: telling.option(id, option) };
      return el("li", {}, telling.say(option === statusQuo ? "moveNow" : "move", words));
    });
    section.append(
      el(
        "fieldset",
        { "data-package": JSON.stringify(row.package) },
        el("legend", {}, telling.say("package", { n: String(k + 1) })),
        el("ul", { class: "moves" }, ...moves),
        answer(true),
        answer(false),
      ),
    );
  });
  return section;
}

/** Answers that contradict the points, each shown beside what the points say. */
export function whichSection({ page, draft, telling, changed }: Drawing): HTMLElement {
  const section = el("section", { id: "which" });
  const open =
    missingBefore(page.content, draft, telling.issue).length > 0 ? [] : openContradictions(page.content, draft);
  if (open.length === 0) return section;
  section.append(el("h2", {}, telling.say("which")));
  for (const { row, takes, worth, without, lines } of open) {
    const [line] = lines;
    const key = takes ? (line === undefined ? "saysYes" : "saysLine") : "saysNo";
    const values = {
      n: String(row + 1),
      worth: String(Math.round(100 * worth)),
      without: String(Math.round(100 * without)),
      line: String((line ?? 0) + 1),
    };
    const group = `which-${row}`;
    const entry = draft.ballot[row];
    const which = (holds: "answer" | "points", words: string) =>
      choice("radio", { name: group, checked: entry?.holds === holds, words }, () => {
        if (entry !== undefined) entry.holds = holds;
        changed();
      });
    section.append(
      el(
        "fieldset",
        { "data-contradiction": String(row + 1) },
        el("legend", {}, telling.say(key, values)),
        which("answer", telling.say("answerHolds")),
        which("points", telling.say("pointsHold")),
      ),
    );
  }
  return section;
}
