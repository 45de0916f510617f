import type { Said } from "entente";
import { useEffect, useState } from "react";
import { isLarge, SAMPLES } from "../samples/samples.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** Whether there is room in each sample, by id, as the answers come; nothing goes on once the list is left. */
export function useGlances(): Readonly<Record<string, Said>> {
  const { runner } = useWorkbench();
  const { language, draws } = useWork(({ settings }) => settings);
  const [glances, setGlances] = useState<Readonly<Record<string, Said>>>({});
  useEffect(() => {
    let isCurrent = true;
    const quick = SAMPLES.filter(({ id }) => !isLarge(id));
    void Promise.all(quick.map(async ({ id, load }) => ({ of: id, text: await load() }))).then(
      (cases) => {
        if (!isCurrent) return;
        runner.send("glance", { cases, language, draws }, (reply) => {
          if (reply.kind === "glanced") setGlances((before) => ({ ...before, [reply.of]: reply.headline }));
        });
      },
      // Cards without an answer still open.
      () => {},
    );
    return () => {
      isCurrent = false;
      runner.send("glance", { cases: [], language, draws: 0 }, () => {});
    };
  }, [runner, language, draws]);
  return glances;
}
