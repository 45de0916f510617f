import { useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWorkbench } from "../ui/workbench-context.js";
import { faultIn, issuesIn, namesIn, newCaseText } from "./new-case.js";

/** Three questions from which a case can begin. */
export function NewCase({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const [who, setWho] = useState("");
  const [what, setWhat] = useState("");
  const [held, setHeld] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setIsTried] = useState(false);
  const [parties, issues] = [namesIn(who), issuesIn(what)];
  const fault = isTried ? faultIn(parties, issues) : null;

  function make(): void {
    setIsTried(true);
    if (faultIn(parties, issues) !== null) return;
    const holds = issues.map(({ name }) => held[name] ?? "");
    const text = newCaseText(parties, issues, holds);
    const stamp = new Date(workbench.now()).toISOString().replace(/\D/g, "").slice(0, 14);
    const file = `new-${stamp}.case.yaml`;
    workbench.go({ screen: "case", caseId: null, forum: null, where: null, asOf: null, sel: null, changes: [] });
    workbench.open({
      key: `file:${file}`,
      tag: null,
      document: { file, text, changes: [], scenarios: {} },
      how: "imported",
    });
  }

  return (
    <form
      className="new-case"
      aria-label={say("new.title")}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <h2>{say("new.title")}</h2>
      <label>
        <b>{say("new.who")}</b>
        <span>{say("new.whoHint")}</span>
        <textarea rows={4} value={who} onChange={({ target }) => setWho(target.value)} />
      </label>
      <label>
        <b>{say("new.what")}</b>
        <span>{say("new.whatHint")}</span>
        <textarea rows={4} value={what} onChange={({ target }) => setWhat(target.value)} />
      </label>
      {issues.some(({ options }) => options.length > 1) && (
        <fieldset>
          <legend>{say("new.hold")}</legend>
          {issues.map(({ name, options }, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an issue is known by its line while its name is being typed
            <label key={k}>
              <span>{name}</span>
              <select
                value={held[name] ?? options[0] ?? ""}
                onChange={({ target }) => setHeld({ ...held, [name]: target.value })}
              >
                {[...new Set(options)].map((option) => (
                  <option key={option}>{option}</option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      {fault !== null && <p role="alert">{say(fault.key, fault.values)}</p>}
      <p>
        <button type="submit">{say("new.make")}</button>{" "}
        <button type="button" onClick={onClose}>
          {say("new.close")}
        </button>
      </p>
    </form>
  );
}
