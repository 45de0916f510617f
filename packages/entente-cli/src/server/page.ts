import {
  type Answer,
  type Case,
  dataShare,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Speech,
  speechIn,
  type Words,
  wordsOf,
} from "entente";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ListedCase } from "../commands/cases.js";
import { shareSentence } from "../render/share.js";
import type { Choice } from "./choice.js";
import { answerSection } from "./section.js";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a case's page shows. */
export interface Page {
  readonly kase: Case;
  readonly path: string;
  readonly choice: Choice;
  readonly answers: readonly Answer[];
  readonly warnings: readonly string[];
  readonly scenarios: readonly string[];
  readonly cases: readonly ListedCase[];
}

/** A case's page: the choices, then each question with its sentences, numbers and inputs. */
export function answerPage(page: Page): Html {
  const { kase, choice, answers } = page;
  const speech = speechIn(choice.lang);
  const words = wordsOf(kase, speech);
  const { say } = speech;
  const title = words.text(kase.title, kase.id ?? "");
  return html`<!doctype html>
<html lang="${choice.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – Entente</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#answers">${say("page.skip")}</a>
<header>
<p class="brand">Entente <span class="languages">${languageLinks(page)}</span></p>
<h1>${title}</h1>
<p class="question">${words.text(kase.question, "")}</p>
${choosers(page, speech, words)}
</header>
<main id="answers">
${answers.map((answer, k) => answerSection({ answer, kase, speech, words, number: k + 1 }))}
</main>
<footer>
<p>${shareSentence(dataShare(kase), speech)} ${say("page.room")}</p>
${page.warnings.length === 0 ? "" : html`<ul>${page.warnings.map((line) => html`<li>${line}</li>`)}</ul>`}
<nav aria-label="${say("page.cases")}"><h2>${say("page.cases")}</h2><ul>${page.cases.map(
    ({ id, title: name }) => html`<li><a href="/cases/${id}?lang=${choice.lang}">${name}</a></li>`,
  )}</ul></nav>
</footer>
</body>
</html>`;
}

function languageLinks({ path, choice }: Page): Html[] {
  return LANGUAGES.map((language) => {
    const query = new URLSearchParams({ lang: language });
    for (const [name, value] of Object.entries(choice)) {
      if (name !== "lang" && value !== undefined) query.set(name, value);
    }
    const name = LANGUAGE_NAMES[language];
    return language === choice.lang
      ? html`<span lang="${language}" aria-current="true">${name}</span> `
      : html`<a lang="${language}" hreflang="${language}" href="${path}?${query.toString()}">${name}</a> `;
  });
}

function choosers({ kase, path, choice, answers, scenarios }: Page, { say }: Speech, words: Words): Html {
  const { forum, asOf } = (answers[0]?.result ?? {}) as { readonly forum?: string; readonly asOf?: string };
  const forums = Object.keys(kase.forums).map((id) => [id, words.forum(id)] as const);
  const goals = Object.keys(kase.goals).map((id) => [id, words.goal(id)] as const);
  const typed = choice.where !== undefined && !Object.hasOwn(kase.goals, choice.where) ? choice.where : undefined;
  const wheres = [
    ["", say("page.everything")] as const,
    ...goals,
    ...(typed === undefined ? [] : [[typed, typed] as const]),
  ];
  const voices = (["real", "official"] as const).map((voice) => [voice, say(`page.voice.${voice}`)] as const);
  return html`<form method="get" action="${path}">
<input type="hidden" name="lang" value="${choice.lang}">
${forums.length > 0 ? select("forum", say("page.forum"), forums, choice.forum ?? forum ?? "") : ""}
${goals.length > 0 ? select("where", say("page.where"), wheres, choice.where ?? "") : ""}
${
  scenarios.length > 0
    ? select(
        "scenario",
        say("page.scenario"),
        [["", say("page.none")], ...scenarios.map((one) => [one, one] as const)],
        choice.scenario ?? "",
      )
    : ""
}
${select("voice", say("page.voice"), voices, choice.voice ?? "real")}
<label>${say("page.asOf")} <input name="asOf" value="${choice.asOf ?? asOf ?? ""}" size="10" pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" placeholder="YYYY-MM-DD"></label>
<button>${say("page.ask")}</button>
</form>`;
}

function select(name: string, label: string, options: readonly (readonly [string, string])[], chosen: string): Html {
  return html`<label>${label} <select name="${name}">${options.map(([value, text]) =>
    value === chosen
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}
