import type { ClassGroup } from "entente";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "../style/seal.css";

/** Deals from a spreadsheet or a file: all of them or, with a line for each mistake, none. */
export function PasteGroups({ onRead }: { readonly onRead: (groups: readonly ClassGroup[], label: string) => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const [problems, setProblems] = useState<readonly string[]>([]);

  function paste(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    read(String(new FormData(event.currentTarget).get("deals") ?? ""), null);
  }

  async function bring({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file can be brought again once it was mended.
    field.value = "";
    read(bytes, file.name);
  }

  function read(pasted: string | Uint8Array, file: string | null): void {
    const asked = workbench.asked();
    if (asked === null) return;
    const task = { kind: "read-groups", input: asked.input, pasted, file, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (reply.kind === "failed") setProblems([reply.message]);
      else if (reply.kind === "handed" && reply.result.kind === "groups") {
        setProblems(reply.result.problems);
        if (reply.result.groups !== null) onRead(reply.result.groups, say("compare.class.deals"));
      }
    });
  }

  return (
    <form className="seal" onSubmit={paste}>
      <label>
        {say("compare.class.paste")} <textarea name="deals" rows={5} cols={48} required />
      </label>
      <p>{say("compare.class.pasted")}</p>
      <button type="submit">{say("compare.class.read")}</button>
      <label>
        {say("compare.class.bring")}{" "}
        <input type="file" accept=".csv,.tsv,.txt,.yaml,.yml,.json" onChange={(event) => void bring(event)} />
      </label>
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
