import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "./base64.js";
import { type Html, html, NOTHING, safe } from "./html.js";

/** A script of a page, and the elements with the data that it reads. */
export interface Running {
  readonly script: string;
  readonly data: Html;
  /** Whether it may start workers made of what the page carries. */
  readonly workers: "carried" | "none";
}

/**
 * A whole document that loads nothing: its policy lets in one style sheet, by its hash, and pictures that it carries; where
 * something runs on it, that script by its hash, and workers made of what the page carries.
 */
export function documentOf({
  language,
  title,
  style,
  body,
  pictures = "carried",
  running,
}: {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: Html;
  readonly pictures?: "carried" | "none";
  readonly running?: Running | undefined;
}): string {
  const policy = [
    "default-src 'none'",
    ...(running === undefined ? [] : [`script-src 'sha256-${hashOf(running.script)}'`]),
    ...(running?.workers === "carried" ? ["worker-src blob:", "connect-src 'none'"] : []),
    `style-src 'sha256-${hashOf(style)}'`,
    ...(pictures === "carried" ? ["img-src data:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${safe(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${safe(style)}</style>
</head>
<body>
${body}
${running === undefined ? NOTHING : html`${running.data}\n<script>${safe(running.script)}</script>\n`}</body>
</html>
`.markup;
}

const hashOf = (text: string): string => base64(sha256(utf8ToBytes(text)));

/** JSON that cannot end the element in which it stands. */
export function asData(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
