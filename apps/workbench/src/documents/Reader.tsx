import type { SourceText } from "entente";
import { useCallback, useEffect, useMemo } from "react";
import { useWork } from "../ui/workbench-context.js";
import { CodingCard } from "./CodingCard.js";
import { chosenFiles, type GivenPath } from "./dropped-files.js";
import { useDocuments } from "./model.js";
import type { OpenCard } from "./open-card.js";
import { ParagraphRow } from "./ParagraphRow.js";
import { StatementList } from "./StatementList.js";
import { type StatementRow, sourceTitle } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";
import type { CodingActions } from "./use-coding.js";
import type { Reading } from "./use-reading.js";
import { useWindow } from "./use-window.js";

export interface ReaderProps {
  readonly source: string;
  readonly text: SourceText | null;
  readonly rows: readonly StatementRow[];
  readonly reading: Reading;
  readonly actions: CodingActions;
  readonly card: OpenCard | null;
  /** Id of the suggestion that the keys mean. */
  readonly current: string | null;
  readonly onCard: (card: OpenCard | null) => void;
  readonly onChange: (row: StatementRow) => void;
  readonly onCode: () => void;
  readonly onFiles: (files: readonly GivenPath[]) => void;
}

const NONE: SourceText["paragraphs"] = [];
/** Letters in a line of the text, about; only where a paragraph has not been seen yet. */
const LINE = 66;

/** A text with numbered paragraphs, a cursor on its sentences, and what is coded beside them. */
export function Reader({
  source,
  text,
  rows,
  reading,
  actions,
  card,
  current,
  onCard,
  onChange,
  onCode,
  onFiles,
}: ReaderProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase } = useDocuments();
  const title = sourceTitle(kase, source, language);
  const byParagraph = useMemo(() => Map.groupBy(rows, ({ said }) => said.paragraph ?? 0), [rows]);
  const paragraphs = text?.paragraphs ?? NONE;
  const estimate = useCallback(
    (k: number) => {
      const { start = 0, end = 0, number = 0 } = paragraphs[k] ?? {};
      return Math.max(40 + 22 * Math.ceil((end - start) / LINE), 20 + 120 * (byParagraph.get(number)?.length ?? 0));
    },
    [paragraphs, byParagraph],
  );
  const cardRow = card === null ? null : paragraphs.findIndex(({ number }) => number === card.place.paragraph);
  const {
    region,
    onScroll,
    height,
    rows: seen,
    measured,
    reveal,
  } = useWindow({
    count: paragraphs.length,
    estimate,
    pinned: cardRow,
  });
  const { cursor, sentences } = reading;
  const at = sentences[cursor?.to ?? -1];
  // Other paragraphs get heights of their own; that is no reason to scroll.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a cursor that moved wants to be seen
  useEffect(() => {
    if (at === undefined) return;
    const find = () => region.current?.querySelector<HTMLElement>(`[data-sentence="${cursor?.to}"]`) ?? null;
    // What stands in the page already stays where it is, or a second click would hit something else.
    if (find() === null) reveal(at.row);
    requestAnimationFrame(() => {
      const mark = find();
      mark?.scrollIntoView({ block: "nearest" });
      if (card === null) mark?.focus({ preventScroll: true });
    });
  }, [cursor]);

  if (text === null) {
    return (
      <>
        <h2>{title}</h2>
        <p>{say("text.noText")}</p>
        <label className="open">
          {say("text.choose")} <input type="file" onChange={({ target }) => onFiles(chosenFiles(target.files))} />
        </label>
        <StatementList rows={rows} onShow={() => {}} onChange={onChange} actions={actions} />
      </>
    );
  }
  return (
    <div>
      <h2 className="text-title">{title}</h2>
      <p className="keys">{say("text.keys")}</p>
      <section
        className="reader"
        data-reader=""
        ref={region}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={say("text.label", { title })}
      >
        <div className="rows" style={{ height }}>
          {seen.map(({ k, top }) => {
            const paragraph = paragraphs[k];
            if (paragraph === undefined) return null;
            return (
              <ParagraphRow
                key={paragraph.number}
                k={k}
                top={top}
                paragraph={paragraph}
                language={text.language}
                reading={reading}
                rows={byParagraph.get(paragraph.number) ?? []}
                actions={actions}
                current={current}
                onMeasured={measured}
                onChange={onChange}
                onCode={onCode}
              >
                {k === cardRow && card !== null && (
                  <CodingCard
                    key={`${card.place.start} ${card.id}`}
                    card={card}
                    actions={actions}
                    onClose={() => onCard(null)}
                    onSaved={() => {
                      onCard(null);
                      reading.move(1, "go");
                    }}
                  />
                )}
              </ParagraphRow>
            );
          })}
        </div>
      </section>
    </div>
  );
}
