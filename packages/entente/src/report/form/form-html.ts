import { type FormContent, formContent } from "../../case/form/form-content.js";
import type { Case } from "../../case/model.js";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../explain/say.js";
import { html, safe } from "../html.js";
import { asData, documentOf } from "../page.js";
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
  return documentOf({
    language,
    title: "Entente",
    style: `${SHARED_STYLE}${FORM_STYLE}`,
    body: html`<main id="form"></main>`,
    pictures: "none",
    running: {
      script,
      data: html`<script type="application/json" id="page">${safe(asData(page))}</script>`,
      workers: "none",
    },
  });
}
