import { useEffect, useState } from "react";
import type { Run } from "../document/store.js";
import { type Say, useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { isWorthSampling } from "./computing.js";

const MILLION = 1_000_000;

/** How far what is being worked out has come, once that is felt, and the ways to stop it. It moves nothing else. */
export function RunStrip() {
  const say = useSay();
  const workbench = useWorkbench();
  const run = useWork((state) => state.run);
  const waits = useWork((state) => state.waits);
  const { language } = useWork(({ settings }) => settings);
  if (run === null || run.phase === "unfelt") return <Tell run={null} />;
  const part = partDone(run);
  const count = new Intl.NumberFormat(language);
  return (
    <>
      <section className="run-region" aria-label={say("run.label")}>
        <div
          className="running"
          role="progressbar"
          aria-label={say("run.label")}
          aria-valuenow={Math.round(100 * part)}
        >
          <span style={{ inlineSize: `${100 * part}%` }} />
        </div>
        {(run.phase !== "felt" || run.counted !== null) && (
          <div className="run" data-run={run.phase}>
            {run.phase !== "felt" && <span data-run-line="">{lineOf(run, say, count)}</span>}
            {run.counted !== null && run.answered === 0 && (
              <span data-so-far={run.counted.accepted}>
                {say("run.soFar", { n: count.format(run.counted.accepted), swept: count.format(run.counted.swept) })}
              </span>
            )}
            {run.phase !== "felt" && (
              <button type="button" onClick={workbench.cancel} aria-keyshortcuts="Escape">
                {say("run.cancel")} <kbd>Esc</kbd>
              </button>
            )}
            {run.phase === "endless" && waits !== "sampled" && isWorthSampling(run.counted) && (
              <button type="button" onClick={workbench.sample}>
                {say("run.sample")}
              </button>
            )}
          </div>
        )}
      </section>
      <Tell run={run} />
    </>
  );
}

/** Quarters of what takes long, for those who do not see the bar. */
function Tell({ run }: { readonly run: Run | null }) {
  const say = useSay();
  const quarter = run === null || run.phase === "felt" ? 0 : Math.floor(4 * partDone(run)) / 4;
  const [words, setWords] = useState("");
  useEffect(() => {
    setWords(quarter === 0 || quarter === 1 ? "" : say("run.part", { share: `${100 * quarter} %` }));
  }, [quarter, say]);
  return (
    <p className="hidden" role="status" aria-live="polite">
      {words}
    </p>
  );
}

function lineOf({ counted, answered, of, left }: Run, say: Say, count: Intl.NumberFormat): string {
  const parts = [
    ...(counted === null || answered > 0 ? [] : [packagesOf(counted, say, count)]),
    ...(counted === null || answered > 0 ? [say("run.questions", { done: answered, of })] : []),
    ...(left === null ? [] : [say("run.left", { s: count.format(left) })]),
  ];
  return parts.join(" · ");
}

function packagesOf({ swept, total }: NonNullable<Run["counted"]>, say: Say, count: Intl.NumberFormat): string {
  if (total < MILLION) return say("run.packages", { done: count.format(swept), total: count.format(total) });
  const millions = (n: number): string => count.format(Math.round((10 * n) / MILLION) / 10);
  return say("run.millions", { done: millions(swept), total: millions(total) });
}

/** 0 … 1: questions answered, and of the first one what is counted. */
function partDone({ counted, answered, of }: Run): number {
  const first = answered === 0 && counted !== null ? counted.swept / counted.total / 2 : 0;
  return Math.min(1, (answered + first) / of);
}
