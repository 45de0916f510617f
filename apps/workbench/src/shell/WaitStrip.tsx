import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** Says why the answers are not those of the case as it stands, in full, and works them out where that is wanted. */
export function WaitStrip() {
  const say = useSay();
  const workbench = useWorkbench();
  const waits = useWork((state) => (state.run === null ? state.waits : null));
  if (waits === null) return null;
  return (
    <p className="waits" role="status" data-waits={waits}>
      {say(`run.${waits}`)}{" "}
      <button type="button" onClick={workbench.again} aria-keyshortcuts="Control+Enter Meta+Enter">
        {say("run.again")} <kbd>Ctrl+Enter</kbd>
      </button>
    </p>
  );
}
