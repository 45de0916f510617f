import type { ClassGroup } from "entente";
import { useState } from "react";
import { useSay } from "../i18n/text.js";
import { download } from "../ui/download.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

interface ClassFilesProps {
  readonly groups: readonly ClassGroup[];
  /** What stands in place of the groups' names; empty: the names are shown. */
  readonly names: readonly string[];
}

/** What is taken away of a class: the table of its deals, which can be brought back, and the page to talk about. */
export function ClassFiles({ groups, names }: ClassFilesProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const [failure, setFailure] = useState<string | null>(null);

  function take(kind: "write-groups" | "debrief"): void {
    const asked = workbench.asked();
    if (asked === null) return;
    const { input, frame } = asked;
    const task =
      kind === "debrief" ? ({ kind, input, frame, groups, names, language } as const) : { kind, input, groups };
    workbench.runner.send("handed", { task }, (reply) => {
      setFailure(reply.kind === "failed" ? reply.message : null);
      if (reply.kind !== "handed" || reply.result.kind !== "file") return;
      const { name, content } = reply.result;
      // A spreadsheet knows by the mark how the letters are written.
      if (kind === "write-groups") download(name, `\uFEFF${content}`, "text/csv");
      else download(name, content, "text/html");
    });
  }

  return (
    <p className="take">
      <button type="button" onClick={() => take("debrief")}>
        {say("compare.class.debrief")}
      </button>
      {names.length === 0 && (
        <button type="button" onClick={() => take("write-groups")}>
          {say("compare.class.table")}
        </button>
      )}
      {failure !== null && <span role="alert">{say("answer.failed", { message: failure })}</span>}
    </p>
  );
}
