import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { InboxCount } from "./InboxCount.js";
import { SCREENS } from "./screens.js";

/** The ten questions, each with what it came to, and the other screens. */
export function Rail() {
  const say = useSay();
  const workbench = useWorkbench();
  const screen = useWork(({ address }) => address.screen);
  const answers = useWork((state) => state.answers);
  return (
    <nav className="rail" aria-label={say("rail.label")}>
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
                onClick={() => workbench.go({ screen: verb, tab: null, sel: null })}
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
      <ul>
        {SCREENS.map(([place]) => (
          <li key={place}>
            <button
              type="button"
              aria-current={screen === place ? "page" : undefined}
              onClick={() => workbench.go({ screen: place, tab: null, sel: null })}
            >
              <span className="name">
                {say(`rail.${place}`)}
                {place === "documents" && <InboxCount />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
