import { useWork } from "./workbench-context.js";

/** Whether nothing can be written: another page has the case, or overlays are open. */
export function useLocked(): boolean {
  return useWork(({ role, seen }) => role === "reader" || seen !== null);
}
