import type { LivePage } from "entente";
import { el } from "../form/elements.js";
import { became, isSame, type Say } from "./became.js";
import type { LiveNews } from "./protocol.js";
import { switchesOf } from "./switches.js";
import { type Engine, unpackedEngine } from "./unpacked-engine.js";

const root = document.getElementById("live");
const page = document.getElementById("live-page")?.textContent;
const packed = document.getElementById("live-engine")?.textContent;
if (root !== null && page && packed) run(root, JSON.parse(page), packed);

/** Fills the place for the controls; the engine is unpacked when something is first switched. */
function run(place: HTMLElement, { input, groups, before, words }: LivePage, packed: string): void {
  let engine: Promise<Engine> | null = null;
  let newest = 0;
  const say: Say = (key, values = {}) =>
    (words[key] ?? "").replace(/\{(\w+)\}/gu, (_, slot: string) => values[slot] ?? "");
  const switches = switchesOf(groups, moved);
  const status = el("p", { role: "status" });
  const progress = el("progress", { max: "1", value: "0", "aria-label": say("working"), hidden: "" });
  const results = el("ul", { class: "became", hidden: "" });
  const banner = el("aside", { class: "live-banner", "aria-label": say("title"), hidden: "" }, say("banner"));
  const button = el("button", { type: "button" }, say("asEntered"));
  button.addEventListener("click", () => {
    if (switches.changes().length === 0) return;
    switches.restore();
    moved();
  });
  const title = el("h2", { id: "live-title" }, say("title"));
  place.append(title, el("p", {}, say("intro")), switches.element, button, status, progress, results);
  place.setAttribute("aria-labelledby", "live-title");
  place.hidden = false;
  place.after(banner);

  function moved(): void {
    const changes = switches.changes();
    const id = ++newest;
    banner.hidden = changes.length === 0;
    show(null);
    told(changes.length === 0 ? say("restored") : "");
    if (changes.length === 0) return;
    progress.value = 0;
    progress.hidden = false;
    engine ??= unpackedEngine(packed, { input, hear, fail });
    engine.then(({ ask }) => {
      if (id === newest) ask({ kind: "ask", id, changes });
    }, fail);
  }

  function hear(news: LiveNews): void {
    if (news.id !== newest) return;
    if (news.kind === "counted") progress.value = news.done;
    else if (news.kind === "failed") told(say("failed", { reason: news.reason }));
    else compare(news.says);
  }

  function compare(says: Extract<LiveNews, { kind: "answered" }>["says"]): void {
    const changed = before.filter((one) => !isSame(one.says, says[one.verb] ?? null));
    show(changed.map((one) => became(one, says[one.verb] ?? null, say)));
    const counts = { n: String(changed.length), of: String(before.length) };
    told(changed.length === 0 ? say("none") : say("changed", counts));
  }

  function fail(): void {
    told(say("noEngine"));
  }

  function told(text: string): void {
    progress.hidden = true;
    status.textContent = text;
  }

  function show(items: readonly HTMLElement[] | null): void {
    results.replaceChildren(...(items ?? []));
    results.hidden = (items ?? []).length === 0;
  }
}
