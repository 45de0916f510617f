import type { Redaction, Said } from "entente";
import { lazy, Suspense, useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import type { TextShown } from "../runner/handed-protocol.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { ClauseLine } from "./ClauseLine.js";
import { KeepBack } from "./KeepBack.js";
import { PaperFiles } from "./PaperFiles.js";
import { queryOf } from "./query-of.js";
import "../style/text.css";

const WhyDrawer = lazy(async () => ({ default: (await import("../shell/WhyDrawer.js")).WhyDrawer }));

const WAYS = ["package", "roadmap"] as const;
type Way = (typeof WAYS)[number];

/** The deal or the way to it as numbered clauses, with what parties want instead in brackets that can be asked why. */
export function TextFace() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const why = useWork((state) => state.why);
  const [by, setBy] = useState<Way>("package");
  const [redact, setRedact] = useState<Redaction>("none");
  const [text, setText] = useState<TextShown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [state, setState] = useState<"computing" | "fresh">("computing");
  const verb = by === "package" ? "deal" : "order";
  const hash = useWork(({ answers }) => answers.agree?.screen?.hash ?? "");
  const badge = useWork(({ answers }) => answers[verb]?.screen?.headline?.badge ?? null);
  const trust = badge === null ? null : `${badge.sign} ${badge.text}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `hash` stands for the case as it is asked
  useEffect(() => {
    const asked = workbench.asked();
    if (asked === null) return;
    let isWanted = true;
    setState("computing");
    setFailure(null);
    const task = { kind: "text", ...asked, by, badge: trust, language, redact } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (!isWanted) return;
      if (reply.kind === "failed") {
        setText(null);
        setFailure(reply.message);
      } else if (reply.kind === "handed" && reply.result.kind === "text") {
        setText(reply.result);
        setState("fresh");
      }
    });
    return () => {
      isWanted = false;
    };
  }, [workbench, by, trust, language, redact, hash]);

  const sentences = text === null ? [] : sentencesOf(text);
  const name = `text.${language}`;
  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {text?.open ?? say("answer.computing")}
        </h1>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
      </section>
      <fieldset className="chapters">
        <legend>{say("report.text.by")}</legend>
        {WAYS.map((way) => (
          <label key={way} className="switch">
            <input type="radio" name="by" checked={way === by} onChange={() => setBy(way)} />
            {say(`report.text.${way}`)}
          </label>
        ))}
      </fieldset>
      <KeepBack redact={redact} onChoose={setRedact} />
      {text !== null && (
        <>
          <PaperFiles
            name={name}
            made={text}
            which="text"
            query={{
              ...queryOf(workbench.asked()?.frame, { language, draws: null, redact, chapters: [] }),
              ...(by === "roadmap" ? { roadmap: "true" } : {}),
            }}
          />
          <article className="clauses" data-state={state}>
            <h2>{text.title}</h2>
            <p className="asked" data-caption="">
              {text.caption}
            </p>
            {text.how.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {text.clauses.map((clause) => (
              <ClauseLine key={clause.number} clause={clause} />
            ))}
            {text.silent !== null && <p data-silent="">{text.silent}</p>}
            <p>{text.codes}</p>
            {text.kept !== null && <p>{text.kept}</p>}
            <footer>{text.made}</footer>
          </article>
        </>
      )}
      {why !== null && text !== null && (
        <Suspense fallback={null}>
          <WhyDrawer screen={{ verb, hash, headline: null, main: sentences, details: [] }} />
        </Suspense>
      )}
    </>
  );
}

/** The brackets as sentences that rest on inputs. */
function sentencesOf({ clauses }: TextShown): readonly Said[] {
  const nothing = { pieces: [], badge: null, rests: "", doubts: [], numbers: {}, hinge: null } as const;
  return clauses.flatMap(({ runs }) =>
    runs.flatMap(({ bracket }) =>
      bracket === null ? [] : [{ id: bracket.id, text: bracket.words, because: bracket.because, ...nothing }],
    ),
  );
}
