import { useSay } from "../../i18n/text.js";
import { handleOf } from "../../ui/picture/moving.js";
import { useWork } from "../../ui/workbench-context.js";
import type { Trying } from "./use-trying.js";

/** A step of the order: taken earlier or later by a click. */
export function StepCard({ mark, trying }: { readonly mark: string; readonly trying: Trying }) {
  const say = useSay();
  const marks = useWork(({ answers }) => answers.order?.screen?.picture?.scene.marks);
  const handle = handleOf(marks ?? [], mark);
  if (handle?.moves !== "step") return null;
  const label = marks?.find(({ id }) => id === mark)?.label ?? mark;
  return (
    <aside className="card" aria-label={label}>
      <h2>{label}</h2>
      {([-1, 1] as const).map((way) => {
        const stop = handle.stops[handle.at + way];
        return (
          <button
            key={way}
            type="button"
            disabled={stop === undefined}
            onClick={() => stop !== undefined && trying.reorder(stop.sequence)}
          >
            {say(way < 0 ? "order.earlier" : "order.later")}
          </button>
        );
      })}
    </aside>
  );
}
