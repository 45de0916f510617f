import { useEffect, useRef } from "react";
import type { ReadFile } from "../runner/documents-protocol.js";
import { useWork } from "../ui/workbench-context.js";
import { faultOf, type ImportDetails } from "./import-details.js";
import { useDocuments } from "./model.js";
import { sourceTitle } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface ImportPreviewProps {
  readonly file: ReadFile;
  readonly details: ImportDetails;
  /** Source that has this very text; null: none. */
  readonly same: string | null;
  readonly isLocked: boolean;
  readonly onDetails: (details: ImportDetails) => void;
  readonly onAdd: () => void;
  readonly onSkip: () => void;
}

const FIELDS = ["id", "title", "author", "publisher", "date", "language"] as const;
/** Paragraphs that are enough to see whether it was read well. */
const SHOWN = 6;

/** A text as it was read, with what was guessed of it to be corrected, and what was left out. */
export function ImportPreview({ file, details, same, isLocked, onDetails, onAdd, onSkip }: ImportPreviewProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase } = useDocuments();
  const { text, problems, name } = file;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever had texts read goes on with the first of them.
  useEffect(() => {
    if (document.activeElement?.closest("[data-import]") == null) heading.current?.focus();
  }, []);
  const fault = faultOf(details, kase.sources);
  return (
    <article className="preview" data-import={details.id}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {problems.map(({ code, message }) => (
        <p key={code + message} className={text === null ? "fault" : "how"} role={text === null ? "alert" : undefined}>
          {name} {message}
        </p>
      ))}
      {text !== null && (
        <>
          <p className="how">
            {say("import.preview", {
              paragraphs: text.paragraphs.length,
              sentences: text.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
            })}
          </p>
          {same !== null && (
            <p className="fault" role="alert">
              {say("import.same", { title: sourceTitle(kase, same, language) })}
            </p>
          )}
          <div className="fields">
            {FIELDS.map((field) => (
              <label key={field} className={field === "title" ? "wide" : undefined}>
                <span>{say(`import.field.${field}`)}</span>
                <input
                  value={details[field]}
                  aria-invalid={fault?.field === field || undefined}
                  onChange={({ target }) => onDetails({ ...details, [field]: target.value })}
                />
              </label>
            ))}
          </div>
          {fault !== null && (
            <p className="fault" role="alert">
              {say(fault.ask)}
            </p>
          )}
          <div className="excerpt" lang={text.language}>
            {text.paragraphs.slice(0, SHOWN).map(({ number, start, end }) => (
              <p key={number}>
                <small>{number}</small> {[...text.text].slice(start, end).join("")}
              </p>
            ))}
          </div>
        </>
      )}
      <p className="does">
        {text !== null && (
          <button
            type="button"
            className="primary"
            disabled={isLocked || same !== null || fault !== null}
            onClick={onAdd}
          >
            {say("import.add")}
          </button>
        )}
        <button type="button" onClick={onSkip}>
          {say("import.skip")}
        </button>
      </p>
    </article>
  );
}
