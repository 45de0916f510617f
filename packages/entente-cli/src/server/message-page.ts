import type { Speech } from "entente";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** A page that says one thing and leads back. */
export function messagePage(
  { say, language }: Speech,
  key: "page.noCase" | "page.noToken" | "page.notFound" | "page.failed",
  values: Readonly<Record<string, string>>,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Entente</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Entente</h1><p class="headline">${say(key, values)}</p><p><a href="/">${say("page.back")}</a></p></main></body>
</html>`;
}
