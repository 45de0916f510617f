import type { FormPage } from "entente";
import { ballotSection, whichSection } from "./ballot-sections.js";
import { emptyDraft } from "./draft.js";
import { choice, el, picker } from "./elements.js";
import { dropDraft, keepDraft, keptDraft } from "./kept-draft.js";
import { savingSection } from "./saving.js";
import { tellingIn } from "./telling.js";
import { type Drawing, linesSection, placesSection, pointsSection, withoutSection } from "./wishes-sections.js";

fillIn(JSON.parse(document.getElementById("page")?.textContent ?? "{}"));

function fillIn(page: FormPage): void {
  const kept = keptDraft(page.content);
  let draft = kept ?? emptyDraft();
  let keeps = kept !== null;
  let language = page.language;
  draw();

  function draw(): void {
    const main = document.getElementById("form");
    const telling = tellingIn(page, language);
    const { say, name } = telling;
    const title = say("title", { party: name(page.content.partyName) });
    document.documentElement.lang = language;
    document.title = `${title} · ${name(page.content.title)}`;
    const drawing: Drawing = { page, draft, telling, changed };
    let ballot = ballotSection(drawing);
    let which = whichSection(drawing);
    let before = wishes();
    const delegate = el("input", { type: "text", maxlength: "200" });
    delegate.value = draft.delegate;
    delegate.addEventListener("input", () => {
      draft.delegate = delegate.value;
      changed();
    });
    const languages = picker({ label: say("language"), value: language, options: page.languages }, (chosen) => {
      language = chosen;
      draw();
      document.querySelector("select")?.focus();
    });
    main?.replaceChildren(
      el("div", { class: "top" }, el("p", { class: "brand" }, "Entente"), languages),
      el("h1", {}, title),
      el("p", { class: "asked" }, name(page.content.title)),
      el("p", { class: "question" }, name(page.content.question)),
      el("p", {}, say("intro")),
      el("label", {}, `${say("delegate")} `, delegate),
      placesSection(drawing),
      pointsSection(drawing),
      linesSection(drawing),
      withoutSection(drawing),
      ballot,
      which,
      savingSection(drawing),
      draftSection(),
    );

    function wishes(): string {
      const { places, points, lines, alternative } = draft;
      return JSON.stringify([places, points, lines, alternative]);
    }

    /** What follows from a change is drawn anew; where the change was made, nothing moves under the hands. */
    function changed(): void {
      const now = wishes();
      if (now !== before) {
        before = now;
        const next = ballotSection(drawing);
        ballot.replaceWith(next);
        ballot = next;
      }
      const next = whichSection(drawing);
      const isSettling = which.contains(document.activeElement) && next.childElementCount === which.childElementCount;
      if (!isSettling) {
        which.replaceWith(next);
        which = next;
      }
      if (keeps) keepDraft(page.content, draft);
    }

    function draftSection(): HTMLElement {
      const said = el("p", { role: "status" });
      const clear = el("button", { type: "button" }, say("clear"));
      clear.addEventListener("click", () => {
        dropDraft(page.content);
        keeps = false;
        draft = emptyDraft();
        draw();
        const after = document.querySelector("#draft [role=status]");
        if (after !== null) after.textContent = say("cleared");
        document.querySelector<HTMLElement>("#draft button")?.focus();
      });
      const keep = choice("checkbox", { name: "keep", checked: keeps, words: say("draft") }, (on) => {
        keeps = on;
        if (on) keepDraft(page.content, draft);
        else dropDraft(page.content);
      });
      return el("section", { id: "draft" }, keep, clear, said);
    }
  }
}
