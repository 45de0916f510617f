import type { Shown } from "../document/store.js";
import { useSay } from "../i18n/text.js";
import { useWork } from "./workbench-context.js";

/** Says of what is shown that it is from before a change, once that is felt; its place is kept, so that nothing jumps. */
export function StaleLabel({ state }: { readonly state: Shown["state"] | undefined }) {
  const say = useSay();
  const isFelt = useWork(({ run }) => run !== null && run.phase !== "unfelt");
  const isOld = state === "stale" || (state === "computing" && isFelt);
  return <p className="stale">{isOld ? say("answer.stale") : ""}</p>;
}
