import type { Problem } from "entente";
import { mayEdit } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { mendedText, suggestionOf } from "./suggestion.js";
import { useWarned } from "./use-warned.js";

/** Always the same list: a new one at every look would be a change at every look. */
const NO_PROBLEMS: readonly Problem[] = [];

/** What is wrong with the text, errors first; each leads to its place, and a near name can be put in. */
export function ProblemList() {
  const say = useSay();
  const workbench = useWorkbench();
  const problems = useWork(({ read }) => read?.problems) ?? NO_PROBLEMS;
  const warned = useWarned();
  const isEditor = useWork(mayEdit);
  const text = useWork(({ history }) => history?.present.text ?? "");
  const go = ({ line, column }: Problem): void => workbench.go({ sel: `at.${line}.${column}` }, "same");
  return (
    <section className="problem-list" aria-label={say("problems.label")}>
      <h2>{say("problems.label")}</h2>
      {problems.length === 0 ? (
        <p>{say("problems.none")}</p>
      ) : (
        <ol>
          {problems.map((problem, k) => {
            const { line, column, path, message, severity } = problem;
            const suggestion = suggestionOf(problem);
            return (
              <li key={`${line}:${column}:${path}:${message}`} data-severity={severity}>
                <button type="button" onClick={() => go(problem)}>
                  {line > 0 ? `${line}:${column}` : severity}
                </button>{" "}
                {path !== "" && <code>{path}</code>} {warned[k] ?? message}
                {suggestion !== null && isEditor && (
                  <button
                    type="button"
                    onClick={() =>
                      workbench.edit(
                        { text: mendedText(text, problem, suggestion) },
                        say("problems.apply", { name: suggestion.instead }),
                      )
                    }
                  >
                    {say("problems.apply", { name: suggestion.instead })}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
