import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type FormContent, formContent } from "../../case/form/form-content.js";
import type { Case } from "../../case/model.js";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../explain/say.js";
import { base64 } from "../base64.js";
import { html, safe } from "../html.js";
import { asData } from "../page.js";
import { SHARED_STYLE } from "../style.js";
import { FORM_STYLE } from "./form-style.js";
import { type PageWords, pageWords } from "./page-words.js";

/** What the script of a form reads from its page. */
export interface FormPage {
  readonly content: FormContent;
  readonly words: Readonly<Record<string, PageWords>>;
  readonly languages: readonly (readonly [id: string, name: string])[];
  readonly language: string;
  /** The age address for which the answers are sealed. */
  readonly recipient: string;
}

/**
 * The form of one party as one HTML file that loads nothing and sends nothing: its policy lets in one script and one style
 * sheet, by their hashes. Of the case it holds what `formContent` takes.
 *
 * @param script - the form's own script, built with the library that seals
 */
export function formHtml(
  kase: Case,
  party: string,
  {
    recipient,
    script,
    language = "en",
  }: { readonly recipient: string; readonly script: string; readonly language?: Language | undefined },
): string {
  const page: FormPage = {
    content: formContent(kase, party, LANGUAGES),
    words: Object.fromEntries(LANGUAGES.map((one) => [one, pageWords(one)])),
    languages: LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]]),
    language,
    recipient,
  };
  const style = `${SHARED_STYLE}${FORM_STYLE}`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
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
<title>Entente</title>
<style>${safe(style)}</style>
</head>
<body>
<main id="form"></main>
<script type="application/json" id="page">${safe(asData(page))}</script>
<script>${safe(script)}</script>
</body>
</html>
`.markup;
}

const hashOf = (text: string): string => base64(sha256(utf8ToBytes(text)));
