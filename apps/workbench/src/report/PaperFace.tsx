import type { Paper as PaperData, Redaction, Verb } from "entente";
import { useCallback, useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { useEscape } from "../ui/use-escape.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { KeepBack } from "./KeepBack.js";
import { PaperFiles } from "./PaperFiles.js";
import { Preview } from "./Preview.js";
import { queryOf } from "./query-of.js";

export type Paper = "report" | "brief";

interface Made {
  /** Paper, language, chapters and case that it was made of. */
  readonly of: string;
  readonly paper: Paper;
  readonly language: string;
  readonly html: string;
  readonly markdown: string;
  readonly data: PaperData;
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
  const [redact, setRedact] = useState<Redaction>("none");
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** Part of the worlds that is drawn, 0 … 1; `stopped`: somebody has said that it is enough. */
  const [run, setRun] = useState<number | "stopped">(0);
  const [turn, setTurn] = useState(0);
  // The paper follows the case: it is made anew whenever the answers are.
  const hash = answers.agree?.screen?.hash ?? "";

  const of = [paper, language, chapters.join("+"), redact, hash].join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hash` stands for the case as it is asked
  useEffect(() => {
    const asked = workbench.asked();
    if (asked === null) return;
    setFailure(null);
    setRun(0);
    let isWanted = true;
    // First as it reads without its badges, which takes a moment; then with them, which on a large case takes a minute.
    const make = (drawn: number): void =>
      workbench.runner.send("paper", { ...asked, paper, verbs: chapters, language, draws: drawn, redact }, (reply) => {
        if (!isWanted) return;
        if (reply.kind === "failed") setFailure(reply.message);
        if (reply.kind === "progress") setRun(reply.done);
        if (reply.kind !== "paper") return;
        const { html, markdown, paper: data } = reply;
        setMade({ of, paper, language, html, markdown, data, draws: drawn });
        if (drawn === 0 && draws > 0) make(draws);
      });
    make(0);
    return () => {
      isWanted = false;
    };
  }, [workbench, paper, chapters, language, draws, redact, hash, turn]);

  const shown = made?.paper === paper && made.language === language ? made : null;
  const isWhole = shown !== null && shown.of === of && shown.draws >= draws;
  const name = `${paper}.${language}`;
  const isGoing = !isWhole && failure === null && run !== "stopped";
  const stop = useCallback(() => {
    workbench.runner.cancel("papers");
    setRun("stopped");
  }, [workbench]);
  useEscape(isGoing ? stop : null);
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
      <KeepBack redact={redact} onChoose={setRedact} />
      <PaperFiles
        name={name}
        made={isWhole && shown !== null ? { html: shown.html, markdown: shown.markdown, paper: shown.data } : null}
        which={paper}
        redact={redact}
        query={queryOf(workbench.asked()?.frame, {
          ...{ language, draws, redact },
          chapters: paper === "report" ? chapters : [],
        })}
      />
      {isGoing && (
        <p role="status" className="take">
          <progress max={1} value={Number(run)} aria-label={say("report.drawing")} />
          {say(shown === null ? "answer.computing" : "report.drawing")}
          <button type="button" onClick={stop} aria-keyshortcuts="Escape">
            {say("run.cancel")} <kbd>Esc</kbd>
          </button>
        </p>
      )}
      {run === "stopped" && !isWhole && (
        <p className="take">
          <button type="button" onClick={() => setTurn(turn + 1)}>
            {say("run.again")}
          </button>
        </p>
      )}
      <div data-state={isWhole ? "fresh" : "computing"}>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        {shown !== null && <Preview html={shown.html} label={say(`report.paper.${paper}`)} />}
      </div>
    </>
  );
}
