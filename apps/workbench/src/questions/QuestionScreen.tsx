import type { Scene, Screen, Verb } from "entente";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useSay } from "../i18n/text.js";
import { DealDiffers } from "../ui/picture/DealDiffers.js";
import { PictureTools } from "../ui/picture/PictureTools.js";
import { SceneView } from "../ui/picture/SceneView.js";
import { Sentence } from "../ui/Sentence.js";
import { SortableTable } from "../ui/SortableTable.js";
import { StaleLabel } from "../ui/StaleLabel.js";
import { TableView } from "../ui/TableView.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { AnswerBlock } from "./AnswerBlock.js";
import { hooksOf } from "./hooks-of.js";
import { MarkCard } from "./marks/MarkCard.js";
import { useTrying } from "./marks/use-trying.js";
import { Narrowing } from "./Narrowing.js";
import { Repairs } from "./Repairs.js";
import { Strip } from "./Strip.js";

const WhyDrawer = lazy(async () => ({ default: (await import("../shell/WhyDrawer.js")).WhyDrawer }));

/** One question: the sentence, its picture, then the detail. */
export function QuestionScreen({ verb }: { readonly verb: Verb }) {
  const say = useSay();
  const workbench = useWorkbench();
  const shown = useWork(({ answers }) => answers[verb]);
  const selected = useWork(({ address }) => address.sel);
  const where = useWork(({ address }) => address.where);
  const isReordered = useWork(({ history }) =>
    (history?.present.changes ?? []).some(({ kind }) => kind === "sequence"),
  );
  const why = useWork((state) => state.why);
  const face = useWork((state) => state.face);
  const baseline = useWork((state) => (state.ghosts === "shown" ? state.baseline : null));
  const trying = useTrying(useWork(({ read }) => read?.tried ?? null));
  const figure = useRef<HTMLElement>(null);
  const screen = shown?.screen ?? null;

  useEffect(() => {
    const node = figure.current;
    if (node === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) workbench.resize(Math.round(entry.contentRect.width));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [workbench]);

  // Each question opens with its picture, whichever face the one before was left with.
  useEffect(() => () => workbench.store.setState({ face: "picture" }), [workbench]);

  const picture = screen?.picture ?? null;
  const before = sceneBefore(baseline, screen);
  return (
    <main
      className="question"
      data-question={verb}
      data-state={shown?.state ?? "computing"}
      data-where={where ?? undefined}
      {...hooksOf(screen)}
    >
      <AnswerBlock verb={verb} shown={shown} />
      <Narrowing />
      {verb === "agree" && <Strip />}
      <section className="picture" aria-label={say("picture.label")} id="picture" ref={figure}>
        {picture === null ? (
          screen !== null && <p className="empty">{say("picture.none")}</p>
        ) : (
          <figure>
            <div className="tools">
              <StaleLabel state={shown?.state} />
              {verb === "order" && isReordered && (
                <button type="button" onClick={() => trying.reorder(null)}>
                  {say("order.recommended")}
                </button>
              )}
              <button
                type="button"
                aria-pressed={face === "table"}
                onClick={() => workbench.store.setState({ face: face === "table" ? "picture" : "table" })}
              >
                {say(face === "table" ? "picture.picture" : "picture.table")}
              </button>
              <PictureTools picture={picture} name={`${verb}-${screen?.asOf ?? ""}`} />
            </div>
            {before !== null && <DealDiffers before={before} now={picture.scene} />}
            {face === "picture" ? (
              <SceneView
                scene={picture.scene}
                baseline={before}
                alt={picture.alt}
                title={say(`question.${verb}`)}
                selected={selected}
                onSelect={(mark) => workbench.go({ sel: mark === selected ? null : mark }, "same")}
                onWhy={(mark) => workbench.go({ sel: mark }, "same")}
                onMove={trying.move}
                onPutBack={trying.putBack}
                onKey={trying.press}
              />
            ) : (
              <SortableTable table={picture.table} />
            )}
            <MarkCard mark={selected} />
          </figure>
        )}
      </section>
      {screen !== null && (
        <section className="panels" aria-label={say("panels.label")} id="panels">
          {verb === "block" && <Repairs screen={screen} />}
          {screen.main.length > 0 && (
            <ul className="findings">
              {screen.main.map((said) => (
                <li key={said.id}>
                  <Sentence said={said} />
                </li>
              ))}
            </ul>
          )}
          {screen.details.length > 0 && (
            <details>
              <summary>{say("answer.details")}</summary>
              <ul className="findings">
                {screen.details.map((said) => (
                  <li key={said.id}>
                    <Sentence said={said} />
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div className="tables">
            {screen.tables
              .filter(({ id }) => id !== "ways")
              .map((table) => (
                <TableView key={table.id} table={table} />
              ))}
          </div>
        </section>
      )}
      {why !== null && screen !== null && (
        <Suspense fallback={null}>
          <WhyDrawer screen={screen} />
        </Suspense>
      )}
    </main>
  );
}

/** The picture without what is tried, where it is one of the same kind. */
function sceneBefore(baseline: Screen | null, screen: Screen | null): Scene | null {
  if (baseline?.verb !== screen?.verb || baseline?.picture?.chart !== screen?.picture?.chart) return null;
  return baseline?.picture?.scene ?? null;
}
