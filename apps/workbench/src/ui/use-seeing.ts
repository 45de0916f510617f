import type { Held } from "../document/seen.js";
import { useWork, useWorkbench } from "./workbench-context.js";

/** Shows the case as an audience may see it; what cannot be laid over is told to the screen's listener. */
export function useSeeing(onFailure: (message: string) => void = () => {}) {
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  return (audience: string, held: Held): void => {
    const document = workbench.store.getState().history?.present;
    if (document === undefined) return;
    const input = { text: document.text, file: document.file, changes: [], scenarios: {}, day: null };
    const { overlays, releases } = held;
    const task = { kind: "see-as", input, audience, overlays, releases, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (reply.kind === "failed") onFailure(reply.message);
      else if (reply.result.kind === "seen") {
        const { kind: _, ...seen } = reply.result;
        workbench.see({ audience, ...seen, held });
      }
    });
  };
}
