import type { Verb } from "entente";
import type { Shown } from "../document/store.js";
import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** The ten questions, each with its verdict and the sign of its badge. */
export function QuestionList({ onChosen }: { readonly onChosen?: () => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const screen = useWork(({ address }) => address.screen);
  const answers = useWork((state) => state.answers);
  const draws = useWork(({ settings }) => settings.draws);
  // What counts badges has nothing to say before these are drawn.
  const verdictOf = (verb: Verb, shown: Shown | undefined): string => {
    if (shown?.state === "error") return "!";
    if (verb === "watch" && shown?.screen != null && shown.worlds === "pending" && draws > 0)
      return say("answer.badgePending");
    return shown?.screen?.verdict ?? "…";
  };
  return (
    <ol>
      {QUESTIONS.map(({ verb }, k) => {
        const shown = answers[verb];
        const badge = shown?.screen?.headline?.badge ?? null;
        return (
          <li key={verb}>
            <button
              type="button"
              aria-current={screen === verb ? "page" : undefined}
              data-state={shown?.state ?? "computing"}
              onClick={() => {
                workbench.go({ screen: verb, tab: null, sel: null });
                onChosen?.();
              }}
            >
              <span className="number">{k + 1}</span>
              <span className="words">
                <span className="name">{say(`rail.${verb}`)}</span>{" "}
                <span className="verdict">{verdictOf(verb, shown)}</span>
              </span>
              {badge !== null && (
                <span className="sign" data-kind={badge.kind}>
                  <span aria-hidden="true">{badge.sign}</span>
                  <span className="hidden">{say(`badge.${badge.kind}`)}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
