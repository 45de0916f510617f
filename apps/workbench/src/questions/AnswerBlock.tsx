import type { Said, Verb } from "entente";
import type { Shown } from "../document/store.js";
import { useSay } from "../i18n/text.js";
import { Sentence } from "../ui/Sentence.js";
import { StaleLabel } from "../ui/StaleLabel.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** The sentence that answers the question, how far it can be trusted, and what speaks against it. */
export function AnswerBlock({ verb, shown }: { readonly verb: Verb; readonly shown: Shown | undefined }) {
  const say = useSay();
  const workbench = useWorkbench();
  const draws = useWork(({ settings }) => settings.draws);
  const before = useWork(({ baseline }) => baseline);
  const headline = shown?.screen?.headline ?? null;
  const second = shown?.screen?.second ?? null;
  return (
    <section className="answer" aria-label={say("answer.label")} id="answer">
      <p className="asked">{say(`question.${verb}`)}</p>
      {shown?.state === "error" && (
        <div role="alert" className="failed">
          <p>{say("answer.failed", { message: shown.message ?? "" })}</p>
          <button type="button" onClick={workbench.again}>
            {say("answer.again")}
          </button>
        </div>
      )}
      {headline === null ? (
        shown?.state !== "error" && <h1 className="headline waiting">{say("answer.computing")}</h1>
      ) : (
        <>
          <h1 className="headline" data-answer="">
            <Sentence said={headline} />
          </h1>
          <p className="trust" data-badge={headline.badge?.kind} data-hinge={headline.hinge ?? undefined}>
            {headline.badge === null ? (
              shown?.worlds === "pending" &&
              !isGivenOrder(shown) && (
                <span className="pending">{say(draws > 0 ? "answer.badgePending" : "answer.noBadge")}</span>
              )
            ) : (
              <Badge headline={headline} badge={headline.badge} />
            )}
            {headline.rests !== "" && <span className="rests">{headline.rests}</span>}
          </p>
          {before !== null && before.verb === verb && (
            <p className="against">{say("whatif.against", { verdict: before.verdict })}</p>
          )}
          {headline.doubts.length > 0 && <p className="doubt">{headline.doubts.join(" · ")}</p>}
          {second !== null && (
            <p className="second" data-second="">
              <Sentence said={second} />
            </p>
          )}
        </>
      )}
      {headline !== null && <StaleLabel state={shown?.state} />}
    </section>
  );
}

/** How far the sentence can be trusted; where one judgement carries it, the way to that. */
function Badge({ headline, badge }: { readonly headline: Said; readonly badge: NonNullable<Said["badge"]> }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { id, hinge } = headline;
  const words = (
    <>
      <span aria-hidden="true">{badge.sign}</span> {badge.text}
    </>
  );
  if (hinge === null) return <span className="badge">{words}</span>;
  return (
    <button
      type="button"
      className="badge"
      id="hinge"
      title={say("chain.open")}
      onClick={() => workbench.showWhy({ finding: id, figure: badge.text, input: hinge })}
    >
      {words}
    </button>
  );
}

/** No world is drawn for an order of steps that somebody gave. */
function isGivenOrder({ screen }: Shown): boolean {
  return screen?.verb === "order" && screen.result.given !== null;
}
