import type { Chain, Said, Screen } from "entente";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { chainText } from "./chain-text.js";
import { useNarrow } from "./narrow.js";
import { InputLevel } from "./why/InputLevel.js";
import { StatementLevel } from "./why/StatementLevel.js";
import { TopLevel } from "./why/TopLevel.js";

/** How deep one has gone: to the figure, to one of its inputs, to a statement behind that. */
interface Depth {
  readonly input: string | null;
  readonly statement: string | null;
}
const TOP: Depth = { input: null, statement: null };

/** A question's sentences, or those of a screen of its own, which rest on inputs as well. */
type Sentences = Pick<Screen, "verb" | "hash" | "headline" | "main" | "details"> & Partial<Pick<Screen, "second">>;

/** What stands behind a figure: how it comes about, the inputs it rests on, and the statements and sentences behind these. */
export function WhyDrawer({ screen }: { readonly screen: Sentences }) {
  const say = useSay();
  const seen = useWork((state) => state.seen);
  const forWhom = seen === null ? "" : `${say("overlays.strip", { name: seen.name })}\n`;
  const workbench = useWorkbench();
  const why = useWork((state) => state.why);
  const isNarrow = useNarrow();
  const opener = useRef<Element | null>(document.activeElement);
  const goesBack = useRef<"yes" | "no">("no");
  const drawer = useRef<HTMLElement>(null);
  const [chain, setChain] = useState<Chain | string | null>(null);
  const [depth, setDepth] = useState<Depth>(TOP);
  const [left, setLeft] = useState<string | null>(null);
  const [copied, setCopied] = useState<"no" | "yes">("no");
  const said = sentenceOf(screen, why?.finding ?? "");
  const finding = said === null ? null : said.id;
  const hash = `${screen.hash} ${said?.text}`;
  const whole = chain !== null && typeof chain !== "string" ? chain : null;
  const input = whole?.inputs.find(({ path }) => path === depth.input) ?? null;
  const statement = input?.statements.find(({ id }) => id === depth.statement) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a badge that comes later changes no reason, another case or sentence does
  useEffect(() => {
    if (finding === null) return;
    setChain(null);
    setDepth({ ...TOP, input: why?.input ?? null });
    setCopied("no");
    if (said !== null) workbench.explain(screen.verb, said, setChain);
    drawer.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [workbench, finding, screen.verb, hash, why?.input]);

  // Going up, what was opened has the focus again; going down, the heading of what is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another level moves the focus
  useEffect(() => {
    const back =
      left === null ? null : drawer.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(left)}"]`);
    (back ?? drawer.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [depth]);

  // The heading goes with the level above when what it opens comes later than it was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another level takes its heading away
  useEffect(() => {
    if (document.activeElement === document.body) drawer.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [input, statement]);

  // Once it is gone nothing in it can take the focus any more that its opener is given.
  useEffect(
    () => () => {
      if (goesBack.current === "no") return;
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
    },
    [],
  );

  if (why === null || said === null) return null;

  function close(): void {
    goesBack.current = "yes";
    workbench.showWhy(null);
  }

  function down(to: Depth): void {
    setLeft(null);
    setDepth(to);
  }

  function up(): void {
    setLeft(depth.statement ?? depth.input);
    setDepth(depth.statement === null ? TOP : { ...depth, statement: null });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
    if (event.key === "Escape") close();
    else if (event.key === "Backspace" && !isField && depth.input !== null) up();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Where it is all there is of the page, it closes before something under it has the focus. */
  function onBlur({ relatedTarget }: FocusEvent): void {
    if (!isNarrow || !(relatedTarget instanceof Element)) return;
    if (!drawer.current?.contains(relatedTarget) && relatedTarget.closest(".foot") === null) workbench.showWhy(null);
  }

  const crumbs = [
    { name: why.figure, go: () => setDepth(TOP) },
    ...(input === null ? [] : [{ name: input.name, go: () => setDepth({ ...depth, statement: null }) }]),
    ...(statement === null ? [] : [{ name: statement.gloss ?? statement.id, go: () => {} }]),
  ];
  return (
    <aside className="why" aria-label={say("why.label")} ref={drawer} onKeyDown={onKeyDown} onBlur={onBlur}>
      <header>
        {depth.input !== null && (
          <button type="button" onClick={up}>
            ← {say("why.back")}
          </button>
        )}
        <span className="space" />
        <button type="button" onClick={close}>
          {say("why.close")}
        </button>
      </header>
      {crumbs.length > 1 && (
        <nav aria-label={say("chain.path")}>
          <ol>
            {crumbs.map(({ name, go }, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: levels have no name of their own
              <li key={k} aria-current={k === crumbs.length - 1 ? "step" : undefined}>
                {k === crumbs.length - 1 ? (
                  name
                ) : (
                  <button onClick={go} type="button">
                    {name}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      {input === null ? (
        <TopLevel
          figure={why.figure}
          sentence={said.text}
          chain={chain}
          onOpen={(path) => down({ input: path, statement: null })}
        />
      ) : statement === null ? (
        <InputLevel
          input={input}
          hinges={said.hinge === input.path ? "here" : "elsewhere"}
          onOpen={(id) => down({ ...depth, statement: id })}
        />
      ) : (
        <StatementLevel statement={statement} />
      )}
      {whole !== null && (
        <p>
          <button
            type="button"
            onClick={() => void navigator.clipboard.writeText(forWhom + chainText(whole)).then(() => setCopied("yes"))}
          >
            {say("why.copy")}
          </button>{" "}
          <span role="status">{copied === "yes" ? say("chain.copied") : ""}</span>
        </p>
      )}
    </aside>
  );
}

function sentenceOf({ headline, second = null, main, details }: Sentences, id: string): Said | null {
  return [headline, second, ...main, ...details].find((one) => one?.id === id) ?? null;
}
