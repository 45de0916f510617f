import type { Chain, Said, Screen } from "entente";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { chainText, placeOfStatement } from "./chain-text.js";

/** What stands behind a figure: how it comes about, the inputs it rests on, and the statements behind these. */
export function WhyDrawer({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const workbench = useWorkbench();
  const why = useWork((state) => state.why);
  const opener = useRef<Element | null>(document.activeElement);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chain, setChain] = useState<Chain | string | null>(null);
  const said = sentenceOf(screen, why?.finding ?? "");

  const finding = said === null ? null : said.id;
  const hash = `${screen.hash} ${said?.text}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a badge that comes later changes no reason, another case or sentence does
  useEffect(() => {
    if (finding === null) return;
    setChain(null);
    workbench.explain(screen.verb, finding, setChain);
    heading.current?.focus();
  }, [workbench, finding, screen.verb, hash]);

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
        if (event.key === "Backspace") goUp(event);
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
      {chain === null && <p role="status">{say("why.waiting")}</p>}
      {typeof chain === "string" && <p role="alert">{chain}</p>}
      {chain !== null && typeof chain !== "string" && (
        <>
          <p className="formula">{chain.formula.text}</p>
          <Inputs chain={chain} />
          <button type="button" onClick={() => void navigator.clipboard.writeText(chainText(chain))}>
            {say("why.copy")}
          </button>
        </>
      )}
    </aside>
  );
}

function Inputs({ chain }: { readonly chain: Chain }) {
  const say = useSay();
  return (
    <div className="inputs">
      {chain.inputs.map(({ path, name, value, basis, says, statements }) => (
        <details key={path} data-basis={basis}>
          <summary>
            {name} <span className="value">{value}</span> <span className="basis">{say(`why.${basis}`)}</span>
          </summary>
          <p className="note">{says}</p>
          <ul>
            {statements.map((one) => (
              <li key={one.id}>
                <span lang={one.tongue ?? undefined}>{one.gloss ?? one.id}</span>{" "}
                <span className="place">{placeOfStatement(one)}</span>
                {one.sentence !== null && (
                  <blockquote>
                    {one.sentence.before}
                    <mark>{one.sentence.marked}</mark>
                    {one.sentence.after}
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** One level up: the input that is open around the focus is folded, and has the focus. */
function goUp(event: KeyboardEvent): void {
  const open = event.target instanceof Element ? event.target.closest("details[open]") : null;
  if (open === null) return;
  open.removeAttribute("open");
  open.querySelector("summary")?.focus();
  event.preventDefault();
}

function sentenceOf({ headline, main, details }: Screen, id: string): Said | null {
  return [headline, ...main, ...details].find((one) => one?.id === id) ?? null;
}
