import { useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";
import { isQuestion } from "./asking.js";
import { usePageTitle } from "./page-title.js";

/** Milliseconds without another answer: while something is dragged, nothing is told. */
const STILL = 700;

/** Names the page after its answer, and tells those who do not see it a new one, once, when it stands. */
export function Announcer() {
  usePageTitle();
  const say = useSay();
  const screen = useWork(({ address }) => address.screen);
  const verb = isQuestion(screen) ? screen : null;
  const shown = useWork(({ answers }) => (verb === null ? undefined : answers[verb]));
  const told = useRef<{ readonly verb: string; readonly verdict: string; readonly sentence: string } | null>(null);
  const [words, setWords] = useState("");
  const answer = shown?.state === "fresh" ? shown.screen : null;
  const [verdict, sentence] = [answer?.verdict ?? null, answer?.headline?.text ?? ""];

  useEffect(() => {
    if (verb === null || verdict === null) return;
    const timer = setTimeout(() => {
      const before = told.current;
      told.current = { verb, verdict, sentence };
      if (before === null || before.verb !== verb || before.sentence === sentence) return;
      const question = say(`rail.${verb}`);
      setWords(
        before.verdict === verdict
          ? say("live.answer", { question, verdict })
          : say("live.changed", { question, verdict, before: before.verdict }),
      );
    }, STILL);
    return () => clearTimeout(timer);
  }, [verb, verdict, sentence, say]);

  return (
    <p className="hidden" role="status" aria-live="polite" data-live="">
      {words}
    </p>
  );
}
