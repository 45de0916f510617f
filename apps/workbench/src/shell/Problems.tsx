import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What is wrong with the case as it stands, and the way to mend it; nothing while it can be read. */
export function Problems() {
  const say = useSay();
  const workbench = useWorkbench();
  const read = useWork((state) => state.read);
  if (read === null || read.kase !== null) return null;
  const errors = read.problems.filter(({ severity }) => severity === "error");
  return (
    <section className="problems" role="alert" aria-label={say("problems.label")}>
      <p>{say("problems.bad", { n: errors.length })}</p>
      <button type="button" onClick={() => workbench.go({ screen: "case", tab: "source", sel: null })}>
        {say("problems.mend")}
      </button>
    </section>
  );
}
