import { armor, Encrypter } from "age-encryption";
import { answersOf, missingIn } from "./draft.js";
import { el } from "./elements.js";
import type { Drawing } from "./wishes-sections.js";

/** Whether this browser can seal. */
function canSeal(): boolean {
  return typeof globalThis.crypto?.getRandomValues === "function" && globalThis.crypto.subtle !== undefined;
}

/** The button that seals and saves, and what it says. */
export function savingSection({ page, draft, telling }: Drawing): HTMLElement {
  const said = el("p", { role: "alert", id: "said" });
  const button = el("button", { type: "button", id: "save" }, telling.say("save"));
  if (!canSeal()) {
    button.disabled = true;
    said.textContent = telling.say("noCrypto");
  }
  button.addEventListener("click", async () => {
    const missing = missingIn(page.content, draft, telling.issue);
    if (missing.length > 0) {
      const what = missing.map(({ key, values }) => telling.say(key, values).replace(/[.。]$/u, "")).join(" · ");
      said.textContent = telling.say("missing", { what });
      return;
    }
    const { case: id, party } = page.content;
    const file = `${id}.${party}.form.age`;
    const encrypter = new Encrypter();
    encrypter.addRecipient(page.recipient);
    const sealed = armor.encode(await encrypter.encrypt(JSON.stringify(answersOf(page.content, draft))));
    const link = el("a", { href: URL.createObjectURL(new Blob([sealed], { type: "text/plain" })), download: file });
    link.click();
    // Not at once: the browser may still be reading it.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    said.textContent = telling.say("saved", { file });
  });
  return el("section", {}, button, said);
}
