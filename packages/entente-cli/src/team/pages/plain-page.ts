import { LANGUAGES, type Language } from "entente";
import type { Context } from "hono";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Team } from "../team.js";
import { WORDS, type Words } from "./words.js";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The language that a browser asks for first among those spoken here. */
export function languageFor(context: Context): Language {
  const asked = (context.req.header("accept-language") ?? "")
    .split(",")
    .map((one) => one.trim().slice(0, 2).toLowerCase());
  return asked.map((one) => LANGUAGES.find((language) => language === one)).find((one) => one !== undefined) ?? "en";
}

export function wordsFor(context: Context): Words {
  return WORDS[languageFor(context)];
}

/** A page that needs no script. @param base - path of the site, with a slash at its end */
export function plainPage(
  context: Context,
  { base }: Pick<Team, "base">,
  {
    title,
    body,
    status = 200,
  }: { readonly title: string; readonly body: Html; readonly status?: 200 | 400 | 401 | 410 | 429 },
): Response | Promise<Response> {
  return context.html(
    html`<!doctype html>
<html lang="${languageFor(context)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Entente</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${base.pathname}style.css"></head>
<body><header><p class="brand">Entente</p></header><main><h1>${title}</h1>
${body}
</main></body>
</html>`,
    status,
  );
}

/** A field with its label. */
export function field(
  label: string,
  about: { readonly name: string; readonly type: string; readonly autocomplete: string; readonly value?: string },
): Html {
  const { name, type, autocomplete, value = "" } = about;
  return html`<label>${label} <input name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}" required></label>`;
}

/** A field of a form as it was sent, without zero signs, which no database keeps. */
export async function formOf(context: Context): Promise<(name: string) => string> {
  const form = await context.req.parseBody();
  return (name) => {
    const value = form[name];
    return typeof value === "string" ? value.replaceAll("\0", "") : "";
  };
}
