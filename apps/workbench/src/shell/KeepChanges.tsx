import { useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWorkbench } from "../ui/workbench-context.js";

type Asking = "scenario" | "reason" | null;

/** What is tried is kept: as a scenario with a name, or in the case for a reason. */
export function KeepChanges() {
  const say = useSay();
  const workbench = useWorkbench();
  const [asking, setAsking] = useState<Asking>(null);
  const [words, setWords] = useState("");

  if (asking === null)
    return (
      <>
        <button type="button" onClick={() => setAsking("scenario")}>
          {say("keep.scenario")}
        </button>
        <button type="button" onClick={() => setAsking("reason")}>
          {say("whatif.write")}
        </button>
      </>
    );
  const label = say(asking === "scenario" ? "keep.scenarioName" : "keep.reason");
  const done = (): void => {
    setAsking(null);
    setWords("");
  };
  return (
    <form
      className="keep-changes"
      onSubmit={(event) => {
        event.preventDefault();
        const said = words.trim();
        if (said === "") return;
        if (asking === "scenario") workbench.keepScenario(said, say("keep.keptScenario", { name: said }));
        else workbench.writeChanges(say("keep.written", { reason: said }), said);
        done();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") done();
      }}
    >
      <label>
        {label} <input ref={focused} value={words} required onChange={({ target }) => setWords(target.value)} />
      </label>
      <button type="submit">{say(asking === "scenario" ? "keep.scenario" : "whatif.write")}</button>
      <button type="button" onClick={done}>
        {say("keep.cancel")}
      </button>
    </form>
  );
}

/** The field stands where the button was: it takes the focus that the button had. */
function focused(field: HTMLInputElement | null): void {
  field?.focus();
}
