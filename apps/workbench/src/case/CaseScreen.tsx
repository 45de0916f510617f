import { lazy, Suspense } from "react";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { Grid } from "./Grid.js";
import { ProblemList } from "./ProblemList.js";

const SourceEditor = lazy(async () => ({ default: (await import("./SourceEditor.js")).SourceEditor }));

const FACES = ["grid", "source"] as const;
type Face = (typeof FACES)[number];

/** The case itself, as a grid of positions and as its text: two faces of one document. */
export function CaseScreen() {
  const say = useSay();
  const workbench = useWorkbench();
  const tab = useWork(({ address }) => address.tab);
  const read = useWork((state) => state.read);
  const kase = read?.kase ?? null;
  const face: Face = FACES.find((one) => one === tab) ?? (kase === null ? "source" : "grid");
  const entries = Object.values(kase?.positions ?? {}).flatMap((byIssue) => Object.values(byIssue));
  return (
    <main className="case" data-screen="case">
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {kase === null
            ? say("problems.bad", { n: read?.problems.filter(({ severity }) => severity === "error").length ?? 0 })
            : say("case.answer", {
                parties: Object.keys(kase.parties).length,
                issues: Object.keys(kase.issues).length,
                positions: entries.length,
              })}
        </h1>
      </section>
      <div role="tablist" aria-label={say("case.faces")} className="tabs">
        {FACES.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === face}
            aria-controls="case-face"
            onClick={() => workbench.go({ tab: one }, "same")}
          >
            {say(`case.face.${one}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="case-face" aria-labelledby={`tab-${face}`}>
        {face === "grid" && kase !== null && <Grid kase={kase} day={read?.day ?? ""} />}
        {face === "source" && (
          <div className="source">
            <Suspense fallback={null}>
              <SourceEditor />
            </Suspense>
            <ProblemList />
          </div>
        )}
      </div>
    </main>
  );
}
