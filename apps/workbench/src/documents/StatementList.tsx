import { useCallback, useMemo, useState } from "react";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { distinct } from "./codings.js";
import { useDocuments } from "./model.js";
import { StatementCard } from "./StatementCard.js";
import { partyName, type StatementRow, sourceTitle } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";
import type { CodingActions } from "./use-coding.js";
import { useMeasured, useWindow } from "./use-window.js";

export interface StatementListProps {
  readonly rows: readonly StatementRow[];
  readonly onShow: (row: StatementRow) => void;
  readonly onChange: (row: StatementRow) => void;
  readonly actions: CodingActions;
}

const ROW = 92;

/** Statements as one long list, of which only what can be seen stands in the page. */
export function StatementList({ rows, onShow, onChange, actions }: StatementListProps) {
  const say = useSayDocuments();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const estimate = useCallback(() => ROW, []);
  const {
    region,
    onScroll,
    height,
    rows: seen,
    measured,
    reveal,
  } = useWindow({
    count: rows.length,
    estimate,
    pinned: null,
  });
  const picked = useMemo(() => rows.filter(({ key }) => chosen.has(key)), [rows, chosen]);
  const focus = (k: number): void => {
    if (k < 0 || k >= rows.length) return;
    reveal(k);
    requestAnimationFrame(() => region.current?.querySelector<HTMLElement>(`[data-row="${k}"]`)?.focus());
  };
  return (
    <div className="statements">
      <p role="status" data-found={rows.length}>
        {say("filter.found", { n: rows.length })}
      </p>
      <MakePosition picked={picked} onDone={() => setChosen(new Set())} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="list" ref={region} onScroll={onScroll} tabIndex={0} aria-label={say("statement.list")}>
        {/* biome-ignore lint/a11y/useSemanticElements: rows stand where they scroll to, which a list element's items cannot be told */}
        <div role="list" className="rows" style={{ height }} aria-label={say("statement.list")}>
          {seen.map(({ k, top }) => {
            const row = rows[k];
            if (row === undefined) return null;
            return (
              <ListedRow
                key={row.key}
                row={row}
                k={k}
                top={top}
                count={rows.length}
                isChosen={chosen.has(row.key)}
                onChosen={(isChosen) => {
                  const next = new Set(chosen);
                  if (isChosen) next.add(row.key);
                  else next.delete(row.key);
                  setChosen(next);
                }}
                onStep={(by) => focus(k + by)}
                onMeasured={measured}
                {...{ onShow, onChange, actions }}
              />
            );
          })}
        </div>
      </section>
    </div>
  );
}

interface ListedRowProps extends Omit<StatementListProps, "rows"> {
  readonly row: StatementRow;
  readonly k: number;
  /** Px from the top of the list. */
  readonly top: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMeasured: (k: number, height: number) => void;
}

function ListedRow(props: ListedRowProps) {
  const { row, k, top, count, isChosen, onChosen, onStep, onMeasured, onShow, onChange, actions } = props;
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase } = useDocuments();
  const box = useMeasured<HTMLDivElement>(k, onMeasured);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows stand where they scroll to, which no list element's items do
    <div
      ref={box}
      role="listitem"
      aria-setsize={count}
      aria-posinset={k + 1}
      data-row={k}
      tabIndex={-1}
      className="listed"
      style={{ top }}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        onStep(event.key === "ArrowDown" ? 1 : -1);
      }}
    >
      {(row.state === "in" || row.state === "waiting") && (
        <input
          type="checkbox"
          aria-label={say("statement.choose", { id: row.id })}
          checked={isChosen}
          onChange={({ target }) => onChosen(target.checked)}
        />
      )}
      <div>
        <button type="button" className="goto" onClick={() => onShow(row)}>
          {say("find.goto", {
            source: sourceTitle(kase, row.said.source, language),
            paragraph: row.said.paragraph ?? "–",
          })}
        </button>
        <StatementCard row={row} actions={actions} isCurrent={false} onChange={onChange} />
      </div>
    </div>
  );
}

/** Makes a position of chosen statements: they are taken in, and it rests on them alone. */
function MakePosition({ picked, onDone }: { readonly picked: readonly StatementRow[]; readonly onDone: () => void }) {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const { kase, coder, ask, input, isLocked, isCoderOnly } = useDocuments();
  const [said, setSaid] = useState("");
  const [first] = picked;
  const about = new Set(
    picked.map(({ said: { holder, issue, stance } }) => JSON.stringify([holder, issue, stance !== undefined])),
  );
  const isOne = about.size === 1 && first?.said.issue !== undefined && first.said.stance !== undefined;

  async function make(): Promise<void> {
    if (first === undefined) return;
    const named = {
      holder: partyName(kase, first.said.holder, language),
      issue: textIn(kase.issues[first.said.issue ?? ""]?.name, language, first.said.issue ?? ""),
    };
    const codings = distinct(
      picked.flatMap(({ state, coding }) => (state === "waiting" && coding !== null ? [coding] : [])),
    );
    const statements = picked.map(({ id }) => id);
    try {
      const taken = await ask({
        ...{ kind: "take", input, codings, by: coder?.id ?? "analyst" },
        following: { kind: "of", statements },
      });
      if (taken.text === null) return setSaid(say("inbox.refused", { message: taken.problems[0]?.message ?? "" }));
      if (taken.positions.length === 0) return setSaid(say("position.none"));
      workbench.edit({ text: taken.text }, say("did.position", named));
      setSaid(say("position.made", { ...named, n: picked.length }));
      onDone();
    } catch (error) {
      setSaid(say("failed", { message: error instanceof Error ? error.message : String(error) }));
    }
  }

  return (
    <p className="does make">
      {picked.length > 0 && !isCoderOnly && (
        <button type="button" disabled={!isOne || isLocked} onClick={() => void make()}>
          {say("position.make", { n: picked.length })}
        </button>
      )}
      {picked.length > 0 && !isOne && <span>{say("position.mixed")}</span>}
      <span role="status">{said}</span>
    </p>
  );
}
