import type { LostAnchor, SourceText } from "entente";
import { useEffect, useMemo, useState } from "react";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { askWorker, useDocuments } from "./model.js";
import { placesAnew } from "./places-anew.js";
import { partyName, type StatementRow, sourceTitle, whatOf } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

type Found = LostAnchor & { readonly row: StatementRow };

/** Statements whose quotation is not found any more where it stood, each with the place most like it; none is moved unasked. */
export function LostAnchors({ rows }: { readonly rows: readonly StatementRow[] }) {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const { kase, beside, editBeside, isLocked } = useDocuments();
  const lost = useLost(rows);
  if (lost.length === 0) return null;
  const placeable = lost.filter(({ candidate }) => candidate !== null);

  function put(some: readonly Found[]): void {
    const { edits, beside: change } = placesAnew(some);
    const label = say("lost.did", { n: some.length });
    if (edits.length === 0) editBeside(change(beside), label);
    else void workbench.put(edits, label, (document) => ({ beside: change(document.beside ?? {}) }));
  }

  return (
    <section className="lost" aria-label={say("lost.title")} data-lost={lost.length}>
      <h2>{say("lost.title")}</h2>
      <p>{say("lost.why", { n: lost.length })}</p>
      <ul>
        {lost.map((one) => {
          const { row, candidate } = one;
          return (
            <li key={row.key} data-lost-anchor={row.id}>
              <p>
                <b>{partyName(kase, row.said.holder, language)}</b> {whatOf(kase, row.said, language)} · {row.id} ·{" "}
                {sourceTitle(kase, row.said.source, language)}
              </p>
              <blockquote className="was">
                <del>{row.said.quote}</del>
              </blockquote>
              {candidate === null ? (
                <p className="how">{say("lost.nothing")}</p>
              ) : (
                <>
                  <p className="how">
                    {say(candidate.words === "same" ? "lost.same" : "lost.like", { n: candidate.paragraph })}
                  </p>
                  <blockquote>
                    <ins>{candidate.quote}</ins>
                  </blockquote>
                  {!isLocked && (
                    <button type="button" onClick={() => put([one])}>
                      {say("lost.put")}
                    </button>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {!isLocked && placeable.length > 1 && (
        <button type="button" className="chip" onClick={() => put(placeable)}>
          {say("lost.putAll", { n: placeable.length })}
        </button>
      )}
    </section>
  );
}

/** What the worker does not find again, as the rows and texts are. */
function useLost(rows: readonly StatementRow[]): readonly Found[] {
  const { runner } = useWorkbench();
  const { texts } = useDocuments();
  const [lost, setLost] = useState<readonly LostAnchor[]>([]);
  const doubtful = useMemo(() => rows.filter((row) => isDoubtful(row, texts.get(row.said.source))), [rows, texts]);

  useEffect(() => {
    let isCurrent = true;
    if (doubtful.length === 0) return setLost([]);
    const placed = Object.fromEntries(
      doubtful.map(({ key, said: { source, quote, start, end } }) => [key, { source, quote, start, end }]),
    );
    const wanted = new Set(doubtful.map(({ said }) => said.source));
    askWorker(runner, { kind: "lost", placed, texts: [...texts.values()].filter(({ id }) => wanted.has(id)) })
      .then((found) => {
        if (isCurrent) setLost(found.lost);
      })
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [doubtful, texts, runner]);

  const byKey = new Map(doubtful.map((row) => [row.key, row]));
  return lost.flatMap((one) => {
    const row = byKey.get(one.id);
    return row === undefined ? [] : [{ ...one, row }];
  });
}

/** Whether a quotation has to be looked for: seen at a glance to stand where it should, it has not. */
function isDoubtful({ state, said }: StatementRow, text: SourceText | undefined): boolean {
  const { quote, start } = said;
  if (text === undefined || quote === undefined || (state !== "in" && state !== "waiting")) return false;
  return start === undefined || !text.text.startsWith(quote, start);
}
