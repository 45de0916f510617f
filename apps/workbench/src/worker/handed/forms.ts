import { type Case, formHtml, LANGUAGES } from "entente";
import { isRecipient, newKey } from "../../../../../packages/entente-cli/src/overlays/sealing.js";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import { speak } from "../languages.js";

/** Bytes that a form may have, so that mail carries it. */
const LARGEST = 200 * 1024;

/** A form for a party, as `entente form` writes it. */
export async function formMade(
  kase: Case,
  { party, address, script, language }: Extract<HandedTask, { kind: "make-form" }>,
): Promise<HandedResult> {
  const file = `${kase.id ?? "case"}.${party}.form.html`;
  const recipient = address.trim();
  if (!(await isRecipient(recipient))) return { kind: "form", file, html: null, why: "address" };
  // The form is in every language.
  for (const one of LANGUAGES) await speak(one);
  const html = formHtml(kase, party, { recipient, script, language });
  const isLarge = new TextEncoder().encode(html).length > LARGEST;
  return { kind: "form", file, html: isLarge ? null : html, why: isLarge ? "large" : null };
}

/** A new key, as `entente overlay keygen` writes it. */
export async function keyMade(): Promise<HandedResult> {
  const { identity, recipient } = await newKey();
  return { kind: "key", text: `# ${recipient}\n${identity}\n`, address: recipient };
}
