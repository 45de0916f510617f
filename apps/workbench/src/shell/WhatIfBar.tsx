import { lazy, Suspense } from "react";
import { type Change, codeOf } from "../document/changes.js";
import { mayEdit, mayTry } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { AddChange } from "./AddChange.js";
import { wordsOfChange } from "./change-words.js";

const KeepChanges = lazy(async () => ({ default: (await import("./KeepChanges.js")).KeepChanges }));

/** What is tried on the case without being written there: one chip a change. */
export function WhatIfBar() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const read = useWork((state) => state.read);
  const changes = useWork(({ history }) => history?.present.changes ?? []);
  const ghosts = useWork((state) => state.ghosts);
  const isEditor = useWork(mayEdit);
  const isTrying = useWork(mayTry);
  const kase = read?.kase ?? null;
  if (kase === null) return null;
  const words = (change: Change): string =>
    change.kind === "scenario"
      ? textIn(read?.scenarios[change.id], language, change.id)
      : wordsOfChange(change, kase, say, language);
  return (
    <section className="whatif" aria-label={say("whatif.label")}>
      <h2>{say("whatif.label")}</h2>
      {changes.length === 0 ? (
        <p>{say(isTrying ? "whatif.none" : "overlays.locked")}</p>
      ) : (
        <>
          <ul>
            {/* A chip stays the same while its value moves: its slider keeps the pointer and the focus. */}
            {changes.map((change) => (
              <li key={codeOf(change).replace(/:.*$/, "")} className="chip" data-change={codeOf(change)}>
                {words(change)}
                {(change.kind === "place" || change.kind === "salience") && (
                  <Slider change={change} label={words(change)} />
                )}
                {read?.left.some((one) => codeOf(one) === codeOf(change)) && <em> {say("whatif.left")}</em>}
                <button
                  type="button"
                  aria-label={say("whatif.takenBack", { what: words(change) })}
                  onClick={() => workbench.takeBack(change, say("whatif.takenBack", { what: words(change) }))}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
          <label className="switch">
            <input
              type="checkbox"
              checked={ghosts === "shown"}
              onChange={() => workbench.store.setState({ ghosts: ghosts === "shown" ? "hidden" : "shown" })}
            />
            {say("whatif.baseline")}
          </label>
          <Suspense fallback={null}>{isEditor && <KeepChanges />}</Suspense>
          <button type="button" onClick={() => workbench.edit({ changes: [] }, say("whatif.discard"))}>
            {say("whatif.discard")}
          </button>
        </>
      )}
      {isTrying && <AddChange />}
    </section>
  );
}

function Slider({
  change,
  label,
}: {
  readonly change: Extract<Change, { kind: "place" | "salience" }>;
  readonly label: string;
}) {
  const workbench = useWorkbench();
  const value = change.kind === "place" ? change.at : change.salience;
  const move = (to: number): void => {
    if (!Number.isFinite(to)) return;
    const next = Math.max(0, Math.min(100, to));
    const moved = change.kind === "place" ? { ...change, at: next } : { ...change, salience: next };
    workbench.tryOut(moved, label, "through");
  };
  return (
    <>
      <input
        type="range"
        min={0}
        max={100}
        value={value}
        aria-label={label}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <input
        type="number"
        min={0}
        max={100}
        value={value}
        aria-label={label}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
    </>
  );
}
