import type { Coding, Decision } from "entente";
import { useEffect, useRef, useState } from "react";
import { useWork } from "../ui/workbench-context.js";
import { howSaid } from "./how-said.js";
import { useDocuments } from "./model.js";
import { partyName, sourceTitle, whatOf } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface InboxRowProps {
  readonly coding: Coding;
  /** Whether it is among those to be taken in; absent: it was left out. */
  readonly isChosen?: boolean;
  readonly onChoose?: (isChosen: boolean) => void;
  readonly onLeave?: (note: string) => void;
  /** Why it was left out. */
  readonly decision?: Decision;
  readonly onBack?: () => void;
}

/** One statement that waits, or that was left out. */
export function InboxRow({ coding, isChosen, onChoose, onLeave, decision, onBack }: InboxRowProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase, isLocked, isCoderOnly } = useDocuments();
  const [note, setNote] = useState("");
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsking) box.current?.focus();
  }, [isAsking]);
  const { id, source, paragraph, quote, coder, date } = coding;
  const how = [coder, ...howSaid(coding, say), date].filter((one) => one !== undefined);
  return (
    <li data-coding={id}>
      <p className="said">
        {onChoose !== undefined && (
          <input
            type="checkbox"
            checked={isChosen ?? false}
            aria-label={say("statement.choose", { id })}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}{" "}
        {id} <b>{partyName(kase, coding.holder, language)}</b> {whatOf(kase, coding, language)}
      </p>
      <p className="how">
        {say("find.goto", { source: sourceTitle(kase, source, language), paragraph: paragraph ?? "–" })} ·{" "}
        {how.join(", ")}
      </p>
      {quote !== undefined && <blockquote>{quote}</blockquote>}
      {decision !== undefined && (
        <p className="how">{say("statement.outBecause", { by: decision.by, note: decision.note ?? "" })}</p>
      )}
      {onLeave !== undefined && !isLocked && !isCoderOnly && (
        <p className="does">
          {isAsking && (
            <input
              aria-label={say("inbox.reason", { id })}
              placeholder={say("inbox.reason", { id })}
              value={note}
              ref={box}
              onChange={({ target }) => setNote(target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && !event.nativeEvent.isComposing && note.trim() !== "") onLeave(note.trim());
              }}
            />
          )}
          <button
            type="button"
            disabled={isAsking && note.trim() === ""}
            onClick={() => (isAsking ? onLeave(note.trim()) : setAsking(true))}
          >
            {say("inbox.leave")}
          </button>
          {isAsking && note.trim() === "" && <span>{say("inbox.needReason")}</span>}
        </p>
      )}
      {onBack !== undefined && !isLocked && !isCoderOnly && (
        <p className="does">
          <button type="button" onClick={onBack}>
            {say("inbox.back")}
          </button>
        </p>
      )}
    </li>
  );
}
