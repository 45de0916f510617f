import type { Verb } from "entente";
import { useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { download } from "../ui/download.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { Preview } from "./Preview.js";

export type Paper = "report" | "brief";

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

/** The minister's page or the report, shown as it will be, and taken away as one file. */
export function PaperFace({ paper }: { readonly paper: Paper }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language, draws } = useWork(({ settings }) => settings);
  const answers = useWork((state) => state.answers);
  const [chapters, setChapters] = useState<readonly Verb[]>(QUESTIONS.map(({ verb }) => verb));
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
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
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {say(`report.answer.${paper}`, { chapters: chapters.length })}
        </h1>
      </section>
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
      <div data-state={isWhole ? "fresh" : "computing"}>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        {shown !== null && !isWhole && failure === null && <p role="status">{say("answer.badgePending")}</p>}
        {shown === null ? (
          failure === null && <p role="status">{say("answer.computing")}</p>
        ) : (
          <Preview html={shown.html} label={say(`report.paper.${paper}`)} />
        )}
      </div>
    </>
  );
}
