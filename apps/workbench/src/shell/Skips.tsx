import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { isQuestion } from "./asking.js";
import { focusRegion } from "./regions.js";

/** The way past the bars, for those who go by keys: to the answer and, where a question is shown, its picture and table. */
export function Skips() {
  const say = useSay();
  const { store } = useWorkbench();
  const screen = useWork(({ address }) => address.screen);
  const parts = isQuestion(screen) ? (["answer", "picture", "table"] as const) : (["answer"] as const);

  function skipTo(part: (typeof parts)[number]): void {
    if (part !== "answer") store.setState({ face: part });
    // The table is there once the page has been drawn with it.
    requestAnimationFrame(() => {
      const target = document.querySelector<HTMLElement>(part === "table" ? "#picture .scroll" : `#${part}`);
      if (target !== null) focusRegion(target);
    });
  }

  return (
    <nav className="skips" aria-label={say("skip.label")}>
      {parts.map((part) => (
        <button key={part} type="button" className="skip" onClick={() => skipTo(part)}>
          {say(`skip.${part}`)}
        </button>
      ))}
    </nav>
  );
}
