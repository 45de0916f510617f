import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";
import { PlaceButton, PlaceList } from "./PlaceList.js";
import { QuestionList } from "./QuestionList.js";
import { WhatIfBar } from "./WhatIfBar.js";

type Sheet = "questions" | "whatif" | "more";

/** Under a narrow page: what is tried in one line, and the ways to everything else, three of them by a sheet. */
export function Foot() {
  const say = useSay();
  const id = useId();
  const foot = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);

  // What was opened takes the focus: where one is now, or its first control.
  useEffect(() => {
    if (sheet === null) return;
    const inside = foot.current?.querySelector(".sheet");
    const target = inside?.querySelector<HTMLElement>("[aria-current]") ?? inside?.querySelector<HTMLElement>("button");
    target?.focus();
  }, [sheet]);

  function close(): void {
    foot.current?.querySelector<HTMLElement>(`[data-opens="${sheet}"]`)?.focus();
    setSheet(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || sheet === null || event.nativeEvent.isComposing) return;
    close();
    event.preventDefault();
    event.stopPropagation();
  }

  const opener = (one: Sheet, words: string) => (
    <button
      type="button"
      data-opens={one}
      aria-expanded={sheet === one}
      aria-controls={sheet === one ? id : undefined}
      onClick={() => setSheet(sheet === one ? null : one)}
    >
      <span className="name">{words}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape comes up to it from the controls of its sheet
    <footer className="foot" ref={foot} onKeyDown={onKeyDown}>
      {sheet !== null && (
        <div className="sheet" id={id} data-sheet={sheet}>
          {sheet === "questions" && <QuestionList onChosen={close} />}
          {sheet === "more" && <PlaceList places={["compare", "record", "report", "settings"]} onChosen={close} />}
          {sheet === "whatif" && <WhatIfBar />}
        </div>
      )}
      {sheet !== "whatif" && <Tried onOpen={() => setSheet("whatif")} />}
      <nav aria-label={say("rail.label")}>
        <ul>
          <li>{opener("questions", `${say("rail.label")} ▴`)}</li>
          <li>
            <PlaceButton place="documents" onChosen={() => setSheet(null)} />
          </li>
          <li>
            <PlaceButton place="case" onChosen={() => setSheet(null)} />
          </li>
          <li>{opener("whatif", say("whatif.label"))}</li>
          <li>{opener("more", say("rail.more"))}</li>
        </ul>
      </nav>
    </footer>
  );
}

/** How many changes are tried, and what they do to the verdict on the shown question; nothing where none is. */
function Tried({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay();
  const n = useWork(({ history }) => history?.present.changes.length ?? 0);
  const before = useWork(({ baseline, address }) => (baseline?.verb === address.screen ? baseline : null));
  const now = useWork(({ answers }) => (before === null ? null : (answers[before.verb]?.screen?.verdict ?? null)));
  if (n === 0) return null;
  return (
    <button type="button" className="tried" onClick={onOpen}>
      {before === null || now === null
        ? say("whatif.changes", { n })
        : say("whatif.moved", { n, before: before.verdict, now })}
    </button>
  );
}
