import { useEffect, useState } from "react";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

const NOTHING: readonly (string | null)[] = [];

/** What the reading warned of, in the reader's language and in the order of the problems; null where only the message says it. */
export function useWarned(): readonly (string | null)[] {
  const workbench = useWorkbench();
  const language = useWork(({ settings }) => settings.language);
  const read = useWork((work) => work.read);
  const [told, setTold] = useState(NOTHING);
  useEffect(() => {
    let isCurrent = true;
    setTold(NOTHING);
    const { history, address } = workbench.store.getState();
    const document = history?.present;
    if (document === undefined || read === null || read.problems.length === 0) return;
    const { text, file, changes, scenarios } = document;
    const input = { text, file, changes, scenarios, day: address.asOf };
    workbench.runner.send("warned", { input, language }, (reply) => {
      if (isCurrent && reply.kind === "warned") setTold(reply.told);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, language, read]);
  return told;
}
