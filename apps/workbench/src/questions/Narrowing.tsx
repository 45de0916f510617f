import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { Pins } from "./Pins.js";

interface GoalCount {
  readonly id: string;
  readonly deliverable: number | string;
  readonly takenEveryGains: number | string | null;
}

/** Goals that narrow every count to the packages that meet them, and scenarios that can be supposed. */
export function Narrowing() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const read = useWork((state) => state.read);
  const where = useWork(({ address }) => address.where);
  const changes = useWork(({ history }) => history?.present.changes ?? []);
  const counts = useWork(({ answers }) => answers.agree?.screen?.result.goals) as readonly GoalCount[] | undefined;
  const kase = read?.kase ?? null;
  if (kase === null) return null;
  const goals = Object.entries(kase.goals);
  const scenarios = Object.entries(read?.scenarios ?? {});
  return (
    <div className="narrowing">
      <fieldset id="goals">
        <legend>{say("goals.label")}</legend>
        {goals.map(([id, goal]) => {
          const found = counts?.find((one) => one.id === id);
          const count = found?.takenEveryGains ?? found?.deliverable;
          return (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={where === id}
              data-goal={id}
              onClick={() => workbench.go({ where: where === id ? null : id }, "same")}
            >
              {textIn(goal.name, language, id)} {count !== undefined && <b>{Number(count).toLocaleString(language)}</b>}
            </button>
          );
        })}
        <Pins />
      </fieldset>
      {scenarios.length > 0 && (
        <fieldset>
          <legend>{say("suppose.label")}</legend>
          {scenarios.map(([id, title]) => {
            const change = { kind: "scenario", id } as const;
            const isOn = changes.some((one) => one.kind === "scenario" && one.id === id);
            const label = textIn(title, language, id);
            return (
              <label key={id} className="switch">
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() =>
                    isOn
                      ? workbench.takeBack(change, say("whatif.takenBack", { what: label }))
                      : workbench.tryOut(change, label)
                  }
                />
                {label}
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
