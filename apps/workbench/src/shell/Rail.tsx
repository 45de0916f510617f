import { useSay } from "../i18n/text.js";
import { QUESTIONS } from "../questions/questions.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { SCREENS } from "./screens.js";

/** The ten questions and the other screens. */
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
          return (
            <li key={verb}>
              <button
                type="button"
                aria-current={screen === verb ? "page" : undefined}
                data-state={shown?.state ?? "computing"}
                onClick={() => workbench.go({ screen: verb, tab: null, sel: null })}
              >
                <span className="number">{k + 1}</span>
                <span className="name">{say(`rail.${verb}`)}</span>
                <span className="sign" aria-hidden="true">
                  {shown?.screen?.headline?.badge?.sign ?? ""}
                </span>
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
              <span className="name">{say(`rail.${place}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
