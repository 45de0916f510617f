import type { Case, ClassGroup } from "entente";
import { useCallback, useEffect, useState } from "react";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** Ending of the file beside the case in which the deals of a class lie. */
const ENDING = "groups.csv";
const NOBODY: Kept = { groups: [], problems: [], state: "read" };

interface Kept {
  readonly groups: readonly ClassGroup[];
  /** A line for each mistake of the file; then there are no groups. */
  readonly problems: readonly string[];
  readonly state: "reading" | "read";
}

/** The deals of a class as they are kept beside the case: undo, saving and versions go through them as through codings. */
export interface Groups extends Kept {
  /** @param label - words of the undo step */
  readonly put: (groups: readonly ClassGroup[], label: string) => void;
}

export function useGroups(kase: Case | null): Groups {
  const workbench = useWorkbench();
  const text = useWork(({ history }) => history?.present.beside?.[ENDING] ?? "");
  const { language } = useWork(({ settings }) => settings);
  const [kept, setKept] = useState<Kept>({ ...NOBODY, state: text === "" ? "read" : "reading" });

  useEffect(() => {
    const asked = workbench.asked();
    if (text === "") return setKept(NOBODY);
    if (asked === null || kase === null) return;
    let isCurrent = true;
    const task = { kind: "read-groups", input: asked.input, pasted: text, file: ENDING, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (!isCurrent) return;
      if (reply.kind === "failed") setKept({ groups: [], problems: [reply.message], state: "read" });
      else if (reply.kind === "handed" && reply.result.kind === "groups")
        setKept({ groups: reply.result.groups ?? [], problems: reply.result.problems, state: "read" });
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, text, kase, language]);

  const put = useCallback(
    (groups: readonly ClassGroup[], label: string): void => {
      const asked = workbench.asked();
      if (asked === null) return;
      // What was chosen shows at once; the file follows.
      setKept({ groups, problems: [], state: "read" });
      workbench.runner.send("handed", { task: { kind: "write-groups", input: asked.input, groups } }, (reply) => {
        const { history } = workbench.store.getState();
        if (reply.kind !== "handed" || reply.result.kind !== "file" || history === null) return;
        const content = groups.length === 0 ? "" : reply.result.content;
        workbench.edit({ beside: { ...history.present.beside, [ENDING]: content } }, label);
      });
    },
    [workbench],
  );
  return { ...kept, put };
}
