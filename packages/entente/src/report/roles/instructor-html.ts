import type { Case } from "../../case/model.js";
import { ask } from "../../explain/answer.js";
import { type Language, speechIn } from "../../explain/say.js";
import { tablesOf } from "../../explain/tables/tables-of.js";
import { wordsOf } from "../../explain/words.js";
import { html } from "../html.js";
import { documentOf } from "../page.js";
import { ROLE_STYLE } from "../style.js";
import { tableHtml } from "../table-html.js";
import { roleOf } from "./role.js";
import { rolePart } from "./role-html.js";

/** Questions whose headline tells an instructor what to watch. */
const WATCHED = ["agree", "stand", "block", "forum", "ratify"] as const;

/**
 * The instructor's sheet as an HTML file: the front and the three deals, what to watch, and every party's role.
 *
 * @param parties - whose roles, in the order of the sheet
 * @throws {EntenteError} `unknown-forum`
 */
export function instructorHtml(
  kase: Case,
  parties: readonly string[],
  {
    language = "en",
    forum,
    version,
  }: { readonly language?: Language | undefined; readonly forum?: string | undefined; readonly version: string },
): string {
  const speech = speechIn(language);
  const { say } = speech;
  const words = wordsOf(kase, speech);
  const frame = { ...(forum === undefined ? {} : { forum }), draws: 0 };
  const deal = ask(kase, "deal", frame, { language });
  const watched = WATCHED.flatMap((verb) =>
    ask(kase, verb, frame, { language }).findings.filter(({ level }) => level === "headline"),
  );
  const { id, asOf, hash } = deal.case;
  const title = say("roles.instructor", { title: words.text(kase.title, id) });
  const told = deal.findings.filter(({ id, level }) => level !== "detail" || id === "deal.front");
  return documentOf({
    language,
    title,
    style: ROLE_STYLE,
    body: html`<main>
<p class="brand">Entente</p>
<h1>${title}</h1>
<p class="asked">${say("roles.keep")}</p>
<h2>${say("roles.watch")}</h2>
<ul>${watched.map(({ text }) => html`<li>${text}</li>`)}</ul>
<h2>${say("roles.deals")}</h2>
<ul>${told.map(({ text }) => html`<li>${text}</li>`)}</ul>
${tablesOf(kase, deal, { language }).map(tableHtml)}
${parties.map((party) => {
  const role = roleOf(kase, party, { speech, forum });
  return html`<section><h2>${role.name}</h2>${rolePart(role, say, { under: "h2" })}</section>`;
})}
<p>${say("roles.after", { command: `entente class ${id} --groups groups.csv --debrief debrief.html` })}</p>
<footer>${speech.digits.sentences([say("report.room"), say("brief.made", { version, id, asOf, hash, seed: "1" })])}</footer>
</main>`,
  });
}
