import type { SourceText } from "entente";
import { useWork } from "../ui/workbench-context.js";
import { useDocuments } from "./model.js";
import { partyName, type StatementRow, whatOf } from "./statement-rows.js";
import { codingFromSuggestion } from "./suggestion-actions.js";
import { useSayDocuments } from "./texts.js";
import type { CodingActions } from "./use-coding.js";

export interface StatementCardProps {
  readonly row: StatementRow;
  readonly actions: CodingActions;
  readonly isCurrent: boolean;
  readonly onChange: (row: StatementRow) => void;
}

/** What one statement says, how, by whom it was coded or suggested, and what can be done about it. */
export function StatementCard({ row, actions, isCurrent, onChange }: StatementCardProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase, coder, coders, texts, isLocked, isCoderOnly } = useDocuments();
  const { id, state, said, suggestion, coding, decision } = row;
  const { kind = "stance", voice, strength, date, gloss, priority } = said;
  const holder = partyName(kase, said.holder, language);
  const how = [
    kind === "stance" ? "" : say(`kind.${kind}`),
    voice === undefined ? "" : say(`voice.${voice}`),
    strength === undefined ? "" : say(`strength.${strength}`),
    priority === undefined ? "" : say("statement.priority", { priority }),
    date ?? "",
  ].filter(Boolean);
  const mark = coders.find((one) => one.id === row.coder)?.mark ?? row.coder ?? "";
  const isOwn = state === "waiting" && coding !== null && coding.coder === coder?.id;
  return (
    <article className="statement" data-statement={id} data-state={state} data-current={isCurrent || undefined}>
      <p className="said">
        <span className="sign" aria-hidden="true">
          {state === "suggested" || state === "declined" ? "?" : "●"}
        </span>{" "}
        <b>{holder}</b> {whatOf(kase, said, language)}
      </p>
      <p className="how">
        {id} · {say(`status.${state}`)}
        {mark !== "" && (
          <>
            {" · "}
            <span title={say("statement.by", { coder: row.coder ?? "" })}>{mark}</span>
          </>
        )}
        {how.length > 0 && ` · ${how.join(", ")}`}
      </p>
      {isLost(said, texts.get(said.source)) && <p className="how fault">{say("statement.lost")}</p>}
      {typeof gloss === "string" && <p className="gloss">{gloss}</p>}
      {suggestion !== null && (
        <>
          <p className="how">
            {say("statement.suggestedBy", {
              reason:
                suggestion.grounds === undefined
                  ? suggestion.reason
                  : say(`reason.${suggestion.grounds.by}`, { ...suggestion.grounds }),
              score: suggestion.score.toFixed(2),
            })}
          </p>
          {codingFromSuggestion(suggestion, "x") === null && <p className="how">{say("suggest.needs")}</p>}
          {!isLocked && (
            <p className="does">
              <button
                type="button"
                disabled={coder === null || codingFromSuggestion(suggestion, "x") === null}
                onClick={() => actions.accept([suggestion])}
              >
                {say("suggest.accept")} <kbd>Y</kbd>
              </button>
              <button type="button" onClick={() => onChange(row)}>
                {say("suggest.change")} <kbd>U</kbd>
              </button>
              {!isCoderOnly && (
                <button type="button" disabled={coder === null} onClick={() => actions.decline([suggestion])}>
                  {say("suggest.decline")} <kbd>D</kbd>
                </button>
              )}
            </p>
          )}
        </>
      )}
      {state === "out" && decision !== null && (
        <p className="how">{say("statement.outBecause", { by: decision.by, note: decision.note ?? "" })}</p>
      )}
      {isOwn && !isLocked && (
        <p className="does">
          <button type="button" onClick={() => onChange(row)}>
            {say("statement.change")}
          </button>
          <button type="button" onClick={() => actions.remove(coding)}>
            {say("statement.remove")}
          </button>
        </p>
      )}
    </article>
  );
}

/** Whether the words that were quoted stand elsewhere now, or nowhere. */
function isLost({ start, end, quote }: StatementRow["said"], text: SourceText | undefined): boolean {
  if (text === undefined || quote === undefined || start === undefined || end === undefined) return false;
  if (text.text.startsWith(quote, start)) return false;
  // Places are code points: only a text with astral characters has to be counted through.
  return !/[\ud800-\udbff]/.test(text.text) || [...text.text].slice(start, end).join("") !== quote;
}
