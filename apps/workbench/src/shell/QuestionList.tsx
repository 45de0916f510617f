import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** The ten questions, each with its verdict and the sign of its badge. */
export function QuestionList({ onChosen }: { readonly onChosen?: () => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const screen = useWork(({ address }) => address.screen);
  const answers = useWork((state) => state.answers);
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
                <span className="verdict">{shown?.state === "error" ? "!" : (shown?.screen?.verdict ?? "…")}</span>
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
