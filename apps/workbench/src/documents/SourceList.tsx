import { useMemo } from "react";
import { useWork } from "../ui/workbench-context.js";
import { useDocuments } from "./model.js";
import { type StatementRow, sourceTitle } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface SourceListProps {
  readonly rows: readonly StatementRow[];
  readonly source: string | null;
  readonly view: "statements" | "suggestions";
  readonly onSelect: (id: string | null) => void;
  readonly onSuggestions: () => void;
  readonly onImport: () => void;
}

/** The sources with how much is coded and suggested in each. */
export function SourceList({ rows, source, view, onSelect, onSuggestions, onImport }: SourceListProps) {
  const say = useSayDocuments();
  const { kase, texts, suggestions, isSuggesting, isLocked, isCoderOnly } = useDocuments();
  const { language } = useWork(({ settings }) => settings);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const whole = [...counts.values()].reduce((sum, { coded }) => sum + coded, 0);
  return (
    <nav className="sources" aria-label={say("sources")}>
      {!isCoderOnly && (
        <button type="button" className="import" disabled={isLocked} onClick={onImport}>
          + {say("import")}
        </button>
      )}
      <ul>
        <li>
          <button
            type="button"
            aria-current={source === null && view === "statements" ? "true" : undefined}
            onClick={() => onSelect(null)}
          >
            <span>{say("sources.all")}</span> <small>{whole}</small>
          </button>
        </li>
        <li>
          <button
            type="button"
            data-open-suggestions={suggestions.length}
            aria-current={source === null && view === "suggestions" ? "true" : undefined}
            onClick={onSuggestions}
          >
            <span>{say("suggest.title")}</span> <small>{isSuggesting ? "…" : suggestions.length}</small>
          </button>
        </li>
        {Object.keys(kase.sources).map((id) => {
          const { coded, suggested } = counts.get(id) ?? { coded: 0, suggested: 0 };
          return (
            <li key={id}>
              <button
                type="button"
                data-source={id}
                aria-current={source === id ? "true" : undefined}
                onClick={() => onSelect(id)}
              >
                <span>{sourceTitle(kase, id, language)}</span>{" "}
                <small>
                  <span aria-hidden="true">
                    {coded}/{suggested}?
                  </span>
                  <span className="hidden">{say("sources.count", { n: coded, s: suggested })}</span>
                  {!texts.has(id) && ` · ${say("sources.missing")}`}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      {Object.keys(kase.sources).length === 0 && <p>{say("sources.none")}</p>}
    </nav>
  );
}

function countsOf(rows: readonly StatementRow[]) {
  const counts = new Map<string, { coded: number; suggested: number }>();
  for (const { said, state } of rows) {
    const one = counts.get(said.source) ?? { coded: 0, suggested: 0 };
    if (state === "in" || state === "waiting") one.coded++;
    if (state === "suggested") one.suggested++;
    counts.set(said.source, one);
  }
  return counts;
}
