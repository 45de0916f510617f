import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "./base64.js";
import { type Html, html, safe } from "./html.js";

/** A whole document that loads nothing: its policy lets in one style sheet, by its hash, and pictures that it carries. */
export function documentOf({
  language,
  title,
  style,
  body,
}: {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: Html;
}): string {
  const hash = base64(sha256(utf8ToBytes(style)));
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src data:",
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
</body>
</html>
`.markup;
}
