import type { Case } from "../../case/model.js";
import { type Language, speechIn } from "../../explain/say.js";
import { wordsOf } from "../../explain/words.js";
import { type Html, html, NOTHING } from "../html.js";
import { documentOf } from "../page.js";
import { ROLE_STYLE } from "../style.js";
import { type Role, roleOf } from "./role.js";

interface RoleOptions {
  /** Default `en`. */
  readonly language?: Language | undefined;
  /** Default: the first table in force. */
  readonly forum?: string | undefined;
  /** The group of the class, and who of it plays the party; on no sheet but its own. */
  readonly group?: string | undefined;
  readonly player?: string | undefined;
}

/**
 * One party's role sheet as an HTML file to print: its own positions, points, lines and alternative, the issues and the rule.
 * It is made from `ownCase`, so that no other party's data, nor anything computed from it, can be on it.
 *
 * @throws {EntenteError} `unknown-forum`
 */
export function roleHtml(
  kase: Case,
  party: string,
  { language = "en", forum, group, player }: RoleOptions = {},
): string {
  const speech = speechIn(language);
  const { say } = speech;
  const words = wordsOf(kase, speech);
  const role = roleOf(kase, party, { speech, forum });
  const title = say("roles.title", { party: role.name });
  return documentOf({
    language,
    title: `${title} · ${words.text(kase.title, kase.id ?? "case")}`,
    style: ROLE_STYLE,
    body: html`<main>
<p class="brand">Entente · ${words.text(kase.title, kase.id ?? "case")}</p>
<h1>${title}</h1>
<p class="question">${words.text(kase.question, "")}</p>
<p class="asked">${say("roles.secret", { party: role.name })}</p>
${group === undefined ? NOTHING : html`<p>${say("roles.played", { group, named: player === undefined ? "no" : "yes", player: player ?? "" })}</p>`}
${rolePart(role, say, { under: "h1" })}
</main>`,
  });
}

/** A role as a part of a page, below a heading of a level. */
export function rolePart(
  role: Role,
  say: ReturnType<typeof speechIn>["say"],
  { under }: { readonly under: "h1" | "h2" },
): Html {
  const heading = (text: string): Html => (under === "h1" ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  const list = (lines: readonly string[]): Html => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  const { stakes } = role;
  return html`${role.table.map((line) => html`<p>${line}</p>`)}
${
  stakes === null
    ? html`<p>${say("roles.observer")}</p>`
    : html`<div class="scroll" role="region" tabindex="0" aria-label="${say("roles.worth")}"><table>
<caption>${say("roles.worth")}</caption>
<thead><tr>${(["issue", "wish", "points", "outcomes"] as const).map((one) => html`<th scope="col">${say(`roles.column.${one}`)}</th>`)}</tr></thead>
<tbody>${stakes.map(
        ({ issue, wish, points, outcomes }) =>
          html`<tr><th scope="row">${issue}</th><td>${wish}</td><td class="end">${points}</td><td>${outcomes.map((one) => html`<div>${one}</div>`)}</td></tr>
`,
      )}</tbody></table></div>`
}
${role.demands.length === 0 ? NOTHING : list(role.demands)}
${heading(say("roles.lines"))}
${role.lines.length === 0 ? html`<p>${say("roles.noLine")}</p>` : list(role.lines)}
${heading(say("roles.without"))}
${role.without.map((line) => html`<p>${line}</p>`)}`;
}
