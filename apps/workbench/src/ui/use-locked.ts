import { mayEdit } from "../document/member.js";
import { useWork } from "./workbench-context.js";

/** Whether nothing can be written: another page has the case, or overlays are open. */
export function useLocked(): boolean {
  return !useWork(mayEdit);
}
