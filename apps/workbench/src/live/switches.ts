import type { LiveChange, LivePage } from "entente";
import { el } from "../form/elements.js";

/** Switches of a page, each as the case was entered until somebody moves it. */
export interface Switches {
  readonly element: HTMLElement;
  /** What is switched otherwise than it was entered: scenarios first, since others change what they leave. */
  readonly changes: () => readonly LiveChange[];
  readonly restore: () => void;
}

export function switchesOf(groups: LivePage["groups"], moved: () => void): Switches {
  const all: { readonly input: HTMLInputElement; readonly change: LiveChange; readonly entered: boolean }[] = [];
  const element = el(
    "div",
    {},
    ...groups.map(({ title, switches }) =>
      el(
        "details",
        {},
        el("summary", {}, `${title} (${switches.length})`),
        el("ul", { class: "switches" }, ...switches.map((one) => el("li", {}, switchFor(one)))),
      ),
    ),
  );

  function switchFor({ name, change }: LivePage["groups"][number]["switches"][number]): HTMLElement {
    // What a line asks and who sits there holds as entered; a scenario does not.
    const entered = change.kind !== "scenario";
    const input = el("input", { type: "checkbox", role: "switch", "data-change": keyOf(change) });
    const label = el("label", {}, input, el("span", {}, name));
    input.checked = entered;
    input.addEventListener("change", () => {
      label.classList.toggle("changed", input.checked !== entered);
      moved();
    });
    all.push({ input, change, entered });
    return label;
  }

  return {
    element,
    changes: () =>
      all
        .filter(({ input, entered }) => input.checked !== entered)
        .map(({ change }) => change)
        .toSorted((a, b) => Number(b.kind === "scenario") - Number(a.kind === "scenario")),
    restore: () => {
      for (const { input, entered } of all) {
        input.checked = entered;
        input.closest("label")?.classList.remove("changed");
      }
    },
  };
}

function keyOf(change: LiveChange): string {
  switch (change.kind) {
    case "off":
      return `${change.collection}.${change.id}`;
    case "seat":
      return `seat.${change.party}`;
    case "scenario":
      return `scenario.${change.id}`;
  }
}
