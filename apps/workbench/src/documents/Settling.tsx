import type { Coding } from "entente";
import { useEffect, useRef, useState } from "react";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { howSaid } from "./how-said.js";
import { useDocuments } from "./model.js";
import { type Contested, codingsAt, settled } from "./settling.js";
import { partyName, whatOf } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface SettlingProps {
  readonly contested: Contested;
  readonly coders: readonly string[];
  readonly onClose: () => void;
}

/** One place side by side: what each coder read, the sentence, and who is right. */
export function Settling({ contested, coders, onClose }: SettlingProps) {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const { kase, beside, coder, texts, editBeside, isLocked, isCoderOnly } = useDocuments();
  const [note, setNote] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sides = codingsAt(contested, beside, coders);
  const codings = sides.flatMap(([, coding]) => coding ?? []);
  const [first] = codings;
  const text = texts.get(first?.source ?? "");
  const sentence =
    text === undefined || first?.start === undefined
      ? (first?.quote ?? "")
      : [...text.text].slice(first.start, first.end).join("");

  function take(taken: readonly string[]): void {
    const decider = { coder: coder?.id ?? "analyst", time: new Date().toISOString() };
    editBeside(settled(beside, { codings, taken, note }, decider), say("did.settle", { unit: contested.unit }));
    onClose();
  }

  return (
    <section className="settling" aria-label={say("coders.disagreements")}>
      <h3 ref={heading} tabIndex={-1}>
        {say("coders.side", {
          unit: contested.unit,
          field: contested.fields.map(({ field }) => say(`field.${field as "stance"}`)).join(", "),
        })}
      </h3>
      {sentence !== "" && <blockquote lang={text?.language}>{sentence}</blockquote>}
      <div className="sides">
        {sides.map(([by, coding]) => (
          <article key={by} data-side={by}>
            <h4>{by}</h4>
            {coding === null ? (
              <p>–</p>
            ) : (
              <>
                <p>
                  <b>{partyName(kase, coding.holder, language)}</b> {whatOf(kase, coding, language)}
                </p>
                <p className="how">{howOf(coding, say)}</p>
              </>
            )}
            {!isCoderOnly && (
              <button type="button" disabled={isLocked || coding === null} onClick={() => take([by])}>
                {say("coders.take", { coder: by })}
              </button>
            )}
          </article>
        ))}
      </div>
      {!isCoderOnly && (
        <label className="wide">
          {say("coders.note")} <input value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
      )}
      <p className="does">
        {!isCoderOnly && (
          <>
            <button type="button" disabled={isLocked || codings.length < 2} onClick={() => take(coders)}>
              {say("coders.both")}
            </button>
            <button
              type="button"
              disabled={isLocked || first === undefined}
              onClick={() => {
                take([]);
                workbench.go({ tab: "read", sel: first?.source ?? null }, "same");
              }}
            >
              {say("coders.neither")}
            </button>
          </>
        )}
        <button type="button" onClick={onClose}>
          {say("card.close")}
        </button>
      </p>
    </section>
  );
}

function howOf(coding: Coding, say: ReturnType<typeof useSayDocuments>): string {
  const { id, kind, priority, date } = coding;
  return [id, kind === undefined ? undefined : say(`kind.${kind}`), ...howSaid(coding, say), priority, date]
    .filter((one) => one !== undefined)
    .join(" · ");
}
