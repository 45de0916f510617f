import type { Said, Screen, Why } from "entente";
import { useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What stands behind a figure: the sentence, the inputs it rests on, and the statements behind these. */
export function WhyDrawer({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const workbench = useWorkbench();
  const why = useWork((state) => state.why);
  const opener = useRef<Element | null>(document.activeElement);
  const heading = useRef<HTMLHeadingElement>(null);
  const [inputs, setInputs] = useState<readonly Why[]>([]);
  const said = sentenceOf(screen, why?.finding ?? "");

  useEffect(() => {
    if (said === null) return;
    workbench.explain(said.because, screen.asOf, setInputs);
    heading.current?.focus();
  }, [workbench, said, screen.asOf]);

  if (why === null || said === null) return null;

  function close(): void {
    workbench.showWhy(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }

  return (
    <aside
      className="why"
      aria-label={say("why.label")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {say("why.of", { number: why.figure })}
        </h2>
        <button type="button" onClick={close}>
          {say("why.close")}
        </button>
      </header>
      <p>{said.text}</p>
      <ul className="inputs">
        {inputs.map(({ path, value, basis, note, statements }) => (
          <li key={path} data-basis={basis}>
            <code>{path}</code> <span className="value">{value}</span>{" "}
            <span className="basis">{say(`why.${basis}`)}</span>
            {note !== null && note !== "" && <p className="note">{note}</p>}
            <ul>
              {statements.map((one) => (
                <li key={one.id}>
                  {one.gloss ?? one.id}{" "}
                  <span className="place">
                    {one.holder}, {one.source}
                    {one.paragraph === null ? "" : ` ¶ ${one.paragraph}`}
                    {one.date === null ? "" : `, ${one.date}`}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function sentenceOf({ headline, main, details }: Screen, id: string): Said | null {
  return [headline, ...main, ...details].find((one) => one?.id === id) ?? null;
}
