import type { SuggestedStatement } from "entente";
import { useMemo, useState } from "react";
import { useDocuments } from "./model.js";
import { StatementList } from "./StatementList.js";
import type { StatementRow } from "./statement-rows.js";
import { codingFromSuggestion } from "./suggestion-actions.js";
import { useSayDocuments } from "./texts.js";
import type { CodingActions } from "./use-coding.js";

export interface SuggestionListProps {
  /** What the filter leaves. */
  readonly rows: readonly StatementRow[];
  readonly actions: CodingActions;
  readonly onShow: (row: StatementRow) => void;
  readonly onChange: (suggestion: SuggestedStatement) => void;
}

type Bulk = "accept" | "decline";

/** Suggestions of all texts: sorted, filtered, decided one by one or together. */
export function SuggestionList({ rows, actions, onShow, onChange }: SuggestionListProps) {
  const say = useSayDocuments();
  const { isSuggesting, isLocked, isCoderOnly, coder } = useDocuments();
  const [sort, setSort] = useState<"score" | "place">("score");
  const [least, setLeast] = useState(0);
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const open = useMemo(() => {
    const found = rows.filter(({ suggestion }) => suggestion !== null && suggestion.score >= least);
    const score = ({ suggestion }: StatementRow): number => suggestion?.score ?? 0;
    return sort === "score" ? found.toSorted((a, b) => score(b) - score(a)) : found;
  }, [rows, sort, least]);
  const suggestions = open.flatMap(({ suggestion }) => suggestion ?? []);
  const able = suggestions.filter((one) => codingFromSuggestion(one, "x") !== null);
  const isOff = isLocked || coder === null || suggestions.length === 0;
  return (
    <section aria-label={say("suggest.title")}>
      <p className="does">
        <label>
          {say("suggest.sort")}{" "}
          <select value={sort} onChange={({ target }) => setSort(target.value === "place" ? "place" : "score")}>
            <option value="score">{say("suggest.sort.score")}</option>
            <option value="place">{say("suggest.sort.place")}</option>
          </select>
        </label>
        <label>
          {say("suggest.least")}{" "}
          <input
            type="number"
            min={0}
            max={1}
            step={0.05}
            value={least}
            onChange={({ target }) => setLeast(Number(target.value) || 0)}
          />
        </label>
        <button type="button" disabled={isOff || able.length === 0} onClick={() => setBulk("accept")}>
          {say("suggest.bulkAccept")}
        </button>
        {!isCoderOnly && (
          <button type="button" disabled={isOff} onClick={() => setBulk("decline")}>
            {say("suggest.bulkDecline")}
          </button>
        )}
      </p>
      {bulk !== null && (
        <div className="preview" role="alert">
          <p>
            {bulk === "accept"
              ? say("suggest.preview.accept", {
                  ...{ n: able.length, coder: coder?.name ?? "", left: suggestions.length - able.length },
                })
              : say("suggest.preview.decline", { n: suggestions.length })}
          </p>
          <p className="does">
            <button
              type="button"
              className="primary"
              onClick={() => {
                if (bulk === "accept") actions.accept(able);
                else actions.decline(suggestions);
                setBulk(null);
              }}
            >
              {say("suggest.do")}
            </button>
            <button type="button" onClick={() => setBulk(null)}>
              {say("suggest.back")}
            </button>
          </p>
        </div>
      )}
      {open.length === 0 ? (
        <p role="status">{say(isSuggesting ? "suggest.reading" : "suggest.none")}</p>
      ) : (
        <StatementList
          rows={open}
          onShow={onShow}
          onChange={({ suggestion }) => {
            if (suggestion !== null) onChange(suggestion);
          }}
          actions={actions}
        />
      )}
    </section>
  );
}
