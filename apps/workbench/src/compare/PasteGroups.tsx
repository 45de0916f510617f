import type { ClassGroup } from "entente";
import { type FormEvent, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** Deals from a spreadsheet or a file: all of them or, with a line for each mistake, none. */
export function PasteGroups({ onRead }: { readonly onRead: (groups: readonly ClassGroup[]) => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const [problems, setProblems] = useState<readonly string[]>([]);

  function read(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = workbench.asked();
    if (asked === null) return;
    const pasted = String(new FormData(event.currentTarget).get("deals") ?? "");
    const task = { kind: "read-groups", input: asked.input, pasted, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (reply.kind === "failed") setProblems([reply.message]);
      else if (reply.result.kind === "groups") {
        setProblems(reply.result.problems);
        if (reply.result.groups !== null) onRead(reply.result.groups);
      }
    });
  }

  return (
    <form className="seal" onSubmit={read}>
      <label>
        {say("compare.class.paste")} <textarea name="deals" rows={5} cols={48} required />
      </label>
      <p>{say("compare.class.pasted")}</p>
      <button type="submit">{say("compare.class.read")}</button>
      {problems.length > 0 && (
        <div role="alert">
          <ul>
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
