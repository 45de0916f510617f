import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";

/** What is wrong with the case as it stands; nothing while it can be read. */
export function Problems() {
  const say = useSay();
  const read = useWork((state) => state.read);
  if (read === null || read.kase !== null) return null;
  const errors = read.problems.filter(({ severity }) => severity === "error");
  return (
    <section className="problems" role="alert" aria-label={say("problems.label")}>
      <p>{say("problems.bad", { n: errors.length })}</p>
      <ul>
        {errors.map(({ line, column, path, message }) => (
          <li key={`${line}:${column}:${path}:${message}`}>
            {line > 0 && <code>{`${line}:${column}`}</code>} {path !== "" && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
