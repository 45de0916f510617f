import type { Verb } from "entente";
import { useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { download } from "../ui/download.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

type Paper = "report" | "brief";
const PAPERS: readonly Paper[] = ["brief", "report"];

interface Made {
  /** Paper, language, chapters and case that it was made of. */
  readonly of: string;
  readonly paper: Paper;
  readonly language: string;
  readonly html: string;
  readonly markdown: string;
  /** Whether its badges are drawn. */
  readonly draws: number;
}

/** What is handed over: the minister's page and the report, shown as they will be, and taken away as one file. */
export function ReportScreen() {
  const say = useSay();
  const workbench = useWorkbench();
  const tab = useWork(({ address }) => address.tab);
  const { language, draws } = useWork(({ settings }) => settings);
  const answers = useWork((state) => state.answers);
  const [chapters, setChapters] = useState<readonly Verb[]>(QUESTIONS.map(({ verb }) => verb));
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const paper: Paper = PAPERS.find((one) => one === tab) ?? "brief";
  // The paper follows the case: it is made anew whenever the answers are.
  const hash = answers.agree?.screen?.hash ?? "";

  const of = [paper, language, chapters.join("+"), hash].join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hash` stands for the case as it is asked
  useEffect(() => {
    const asked = workbench.asked();
    if (asked === null) return;
    setFailure(null);
    let isWanted = true;
    // First as it reads without its badges, which takes a moment; then with them, which on a large case takes a minute.
    const make = (drawn: number): void =>
      workbench.runner.send("paper", { ...asked, paper, verbs: chapters, language, draws: drawn }, (reply) => {
        if (!isWanted) return;
        if (reply.kind === "failed") setFailure(reply.message);
        if (reply.kind !== "paper") return;
        setMade({ of, paper, language, html: reply.html, markdown: reply.markdown, draws: drawn });
        if (drawn === 0 && draws > 0) make(draws);
      });
    make(0);
    return () => {
      isWanted = false;
    };
  }, [workbench, paper, chapters, language, draws, hash]);

  const shown = made?.paper === paper && made.language === language ? made : null;
  const isWhole = shown !== null && shown.of === of && shown.draws >= draws;
  const name = `${paper}.${language}`;
  return (
    <main className="report" data-screen="report">
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {say(`report.answer.${paper}`, { chapters: chapters.length })}
        </h1>
      </section>
      <FaceTabs
        label={say("rail.report")}
        faces={PAPERS}
        face={paper}
        controls="paper"
        nameOf={(one) => say(`report.paper.${one}`)}
      />
      {paper === "report" && (
        <fieldset className="chapters">
          <legend>{say("report.chapters")}</legend>
          {QUESTIONS.map(({ verb }) => (
            <label key={verb} className="switch">
              <input
                type="checkbox"
                checked={chapters.includes(verb)}
                onChange={({ target }) =>
                  setChapters(
                    QUESTIONS.map((one) => one.verb).filter((one) =>
                      one === verb ? target.checked : chapters.includes(one),
                    ),
                  )
                }
              />
              {say(`rail.${verb}`)}
            </label>
          ))}
        </fieldset>
      )}
      <p className="take">
        <button
          type="button"
          disabled={!isWhole}
          onClick={() => shown !== null && download(`${name}.html`, shown.html, "text/html")}
        >
          {say("report.takeHtml")}
        </button>
        <button
          type="button"
          disabled={!isWhole}
          onClick={() => shown !== null && download(`${name}.md`, shown.markdown, "text/markdown")}
        >
          {say("report.takeMarkdown")}
        </button>
      </p>
      <div role="tabpanel" id="paper" aria-labelledby={`tab-${paper}`} data-state={isWhole ? "fresh" : "computing"}>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        {shown !== null && !isWhole && failure === null && <p role="status">{say("answer.badgePending")}</p>}
        {shown === null ? (
          failure === null && <p role="status">{say("answer.computing")}</p>
        ) : (
          <Preview html={shown.html} label={say(`report.paper.${paper}`)} />
        )}
      </div>
    </main>
  );
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The paper as it will look, in a tree of its own with its own styles; nothing in it runs. */
function Preview({ html, label }: { readonly html: string; readonly label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = host.current;
    if (node === null) return;
    const root = node.shadowRoot ?? node.attachShadow({ mode: "open" });
    // The page's policy refuses style elements, were they in a document that is only read: styles are made by script.
    const written = [...html.matchAll(STYLE)].map(([, rules = ""]) => rules).join("\n");
    const read = new DOMParser().parseFromString(html.replace(STYLE, ""), "text/html");
    const style = new CSSStyleSheet();
    // What the paper says of the page holds for its own part of it here.
    const own = written.replace(/:root\b|\bhtml\b(?=[\s,{])|\bbody\b(?=[\s,{])/g, ":host");
    style.replaceSync(own.replace(/(^|[\s,}])main(?=[\s,{.:>])/g, "$1.main"));
    root.adoptedStyleSheets = [style];
    // A page has one main part, and it is not the paper's.
    for (const main of read.querySelectorAll("main")) {
      const part = read.createElement("div");
      part.id = main.id;
      part.className = `main ${main.className}`;
      part.replaceChildren(...main.childNodes);
      main.replaceWith(part);
    }
    for (const script of read.querySelectorAll("script")) script.remove();
    root.replaceChildren(...read.body.childNodes);
  }, [html]);
  return <section className="preview" ref={host} aria-label={label} />;
}
