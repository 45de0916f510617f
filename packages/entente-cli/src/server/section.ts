import { type Answer, type Case, type Finding, inputInWords, type Speech, tablesOf, type Words, whyOf } from "entente";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { isQuestion } from "../commands/questions.js";
import { restsOn } from "../render/rests-on.js";
import { describe } from "../render/why.js";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Section {
  readonly answer: Answer;
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
  readonly number: number;
}

/** One question: the headline, the main findings, details, tables, and behind each sentence its inputs. */
export function answerSection(section: Section): Html {
  const { answer, kase, speech, words, number } = section;
  const { say } = speech;
  const { verb, findings, result } = answer;
  const { asOf, forum, voice } = result as { asOf: string; forum: string; voice: string };
  const told = new Map<string, string>();
  const of = (level: Finding["level"]): Finding[] => findings.filter((finding) => finding.level === level);
  const item = (finding: Finding): Html => html`<li>${finding.text}${why(section, finding, told)}</li>`;
  const headlines = of("headline").map(
    (finding) => html`<p class="headline">${finding.text}</p>${why(section, finding, told)}`,
  );
  const [main, details] = [of("main").map(item), of("detail").map(item)];
  return html`<section aria-labelledby="${verb}">
<h2 id="${verb}"><span class="number">${number}</span> ${isQuestion(verb) ? say(`question.${verb}`) : verb}</h2>
<p class="asked">${say(voice === "official" ? "label.askedOfficial" : "label.asked", { asOf, forum: words.forum(forum) })}</p>
${headlines}
${main.length > 0 ? html`<ul>${main}</ul>` : ""}
${details.length > 0 ? html`<details><summary>${say("label.details")}</summary><ul>${details}</ul></details>` : ""}
<div class="tables">${tablesOf(kase, answer, { speech }).map(
    ({ title, columns, rows }) => html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<caption>${title}</caption>
<thead><tr>${columns.map(({ heading, align }) => html`<th scope="col" class="${align}">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
      ([first = "", ...rest]) =>
        html`<tr><th scope="row">${first}</th>${rest.map((cell, c) => html`<td class="${columns[c + 1]?.align ?? "start"}">${cell}</td>`)}</tr>`,
    )}</tbody>
</table></div>`,
  )}</div>
</section>`;
}

/** The inputs behind a sentence, told once: a sentence that rests on the same ones leads to them. */
function why({ answer, kase, speech }: Section, finding: Finding, told: Map<string, string>): Html | "" {
  const { say } = speech;
  const key = finding.because.join(" ");
  if (key === "") return "";
  const rests = restsOn(finding, speech);
  const before = told.get(key);
  if (before !== undefined) return html` <a class="why" href="#${before}">${rests}</a>`;
  const id = `why-${finding.id.replace(/[^a-zA-Z0-9-]+/g, "-")}`;
  told.set(key, id);
  const inputs = whyOf(kase, finding.because, { asOf: answer.case.asOf, speech });
  return html`<details class="why" id="${id}"><summary>${rests === "" ? say("label.why") : rests}</summary><ul>${inputs.map(
    ({ path, value, note, statements, ...input }) =>
      html`<li>${inputInWords(input, speech)}${
        note === null || note === "" ? "" : html` ${note}`
      } <code>${path}: ${value}</code>${statements.length === 0 ? "" : html`<ul>${statements.map((one) => html`<li>${describe(one, speech)}</li>`)}</ul>`}</li>`,
  )}</ul></details>`;
}
