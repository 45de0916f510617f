import type { Paragraph } from "entente";
import type { ReactNode } from "react";
import { StatementCard } from "./StatementCard.js";
import type { StatementRow } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";
import type { CodingActions } from "./use-coding.js";
import type { Reading } from "./use-reading.js";
import { useMeasured } from "./use-window.js";

export interface ParagraphRowProps {
  /** Number of the row in the list. */
  readonly k: number;
  /** Px from the top of the list. */
  readonly top: number;
  readonly paragraph: Paragraph;
  readonly language: string;
  readonly reading: Reading;
  readonly rows: readonly StatementRow[];
  readonly actions: CodingActions;
  readonly current: string | null;
  readonly onMeasured: (k: number, height: number) => void;
  readonly onChange: (row: StatementRow) => void;
  readonly onCode: () => void;
  /** The card, where it is open at this paragraph. */
  readonly children: ReactNode;
}

/** A paragraph with its number, its sentences to stand on, and what is coded in it beside it. */
export function ParagraphRow(props: ParagraphRowProps) {
  const { k, top, paragraph, language, reading, rows, actions, current, onMeasured, onChange, onCode, children } =
    props;
  const say = useSayDocuments();
  const box = useMeasured<HTMLDivElement>(k, onMeasured);
  const first = reading.firsts[k] ?? 0;
  return (
    <div className="paragraph" ref={box} style={{ top }} data-paragraph={paragraph.number}>
      <span className="number" title={say("text.paragraph", { n: paragraph.number })}>
        <span className="hidden">{say("text.paragraph", { n: paragraph.number })}</span>
        <span aria-hidden="true">{paragraph.number}</span>
      </span>
      <div className="body">
        <p lang={language}>
          {paragraph.sentences.map((sentence, s) => {
            const number = first + s;
            const { cursor } = reading;
            const isMarked = cursor !== null && cursor.from <= number && number <= cursor.to;
            const isStop = cursor === null ? number === 0 : cursor.to === number;
            const next = paragraph.sentences[s + 1];
            return (
              <span key={sentence.start}>
                {/* biome-ignore lint/a11y/useSemanticElements: a button would not wrap within its line */}
                <span
                  role="button"
                  tabIndex={isStop ? 0 : -1}
                  data-sentence={number}
                  data-marked={isMarked || undefined}
                  data-coded={isCovered(rows, sentence, "coded") || undefined}
                  data-suggested={isCovered(rows, sentence, "suggested") || undefined}
                  aria-pressed={isMarked}
                  onClick={() => {
                    // What was marked as text is wanted as text.
                    if (window.getSelection()?.isCollapsed !== false) reading.goTo(sentence.start);
                  }}
                  onDoubleClick={onCode}
                  onKeyDown={(event) => {
                    if (event.key === " ") {
                      event.preventDefault();
                      reading.goTo(sentence.start);
                    }
                  }}
                >
                  {reading.slice(sentence.start, sentence.end)}
                </span>
                {next !== undefined && reading.slice(sentence.end, next.start)}
              </span>
            );
          })}
        </p>
        {children}
      </div>
      <div className="beside">
        {rows.map((row) => (
          <StatementCard
            key={row.key}
            row={row}
            actions={actions}
            isCurrent={row.suggestion?.id === current}
            onChange={onChange}
          />
        ))}
      </div>
    </div>
  );
}

function isCovered(
  rows: readonly StatementRow[],
  { start, end }: { readonly start: number; readonly end: number },
  how: "coded" | "suggested",
): boolean {
  return rows.some(({ said, state }) => {
    const isMeant = how === "suggested" ? state === "suggested" : state === "in" || state === "waiting";
    return isMeant && said.start !== undefined && said.start < end && (said.end ?? said.start) > start;
  });
}
