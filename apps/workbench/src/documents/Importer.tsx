import { useState } from "react";
import { CodingsPreview } from "./CodingsPreview.js";
import { alone, chosenFiles, type GivenPath } from "./dropped-files.js";
import { ImportPreview } from "./ImportPreview.js";
import { useDocuments } from "./model.js";
import { useSayDocuments } from "./texts.js";
import { type LeftOut, useImporting } from "./use-importing.js";
import "./import.css";

export interface ImporterProps {
  /** Files that were dropped or chosen already. */
  readonly files: readonly GivenPath[];
  /** Source whose text is wanted; null: new sources. */
  readonly of: string | null;
  /** @param id - the source that was added; null: none */
  readonly onClose: (id: string | null) => void;
}

const TEXTS = ".txt,.md,.markdown,.html,.htm,.pdf,.docx";
const CODINGS = ".qdpx,.qde,.dna,.csv,.xlsx,.jsonl,.jsonld";

/** Texts become sources and codings codings: pasted, chosen or dropped; shown as they were read before anything is added. */
export function Importer({ files, of, onClose }: ImporterProps) {
  const say = useSayDocuments();
  const { texts, isLocked } = useDocuments();
  const work = useImporting({ files, of, onClose });
  const [pasted, setPasted] = useState("");
  const { read, left, message, done } = work;
  const waitsFor = new Set(read.flatMap(({ file, details }) => (file.text === null ? [] : [details.id])));
  return (
    <section className="importer" aria-label={say("import.title")}>
      <h2>{say("import.title")}</h2>
      <label className="paste">
        <span>{say("import.paste")}</span>
        <textarea rows={5} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      <p className="does">
        <button
          type="button"
          disabled={pasted.trim() === ""}
          onClick={() => {
            void work.take([alone(new File([pasted], `${say("import.pasted")}.txt`, { type: "text/plain" }))]);
            setPasted("");
          }}
        >
          {say("import.read")}
        </button>
        <label>
          {say("import.files")}{" "}
          <input
            type="file"
            data-files=""
            multiple
            accept={of === null ? `${TEXTS},${CODINGS}` : TEXTS}
            onChange={({ target }) => void work.take(chosenFiles(target.files))}
          />
        </label>
        {of === null && (
          <label>
            {say("import.folder")}{" "}
            <input
              type="file"
              data-folder=""
              webkitdirectory=""
              onChange={({ target }) => void work.take(chosenFiles(target.files))}
            />
          </label>
        )}
        <span>{say("import.drop")}</span>
        <button type="button" onClick={() => onClose(null)}>
          {say("card.close")}
        </button>
      </p>
      {message !== "" && <p role="alert">{message}</p>}
      <p role="status">{done}</p>
      {read.length > 1 && (
        <p className="does">
          <button type="button" className="primary" disabled={isLocked} onClick={() => void work.add(read)}>
            {say("import.addAll", { n: read.length })}
          </button>
        </p>
      )}
      {read.map((one) =>
        one.file.codings === null ? (
          <ImportPreview
            key={one.details.key}
            file={one.file}
            details={one.details}
            same={[...texts.values()].find(({ hash }) => hash === one.file.text?.hash)?.id ?? null}
            isLocked={isLocked}
            onDetails={(details) => work.change(one, { details })}
            onAdd={() => void work.add([one])}
            onSkip={() => work.skip(one)}
          />
        ) : (
          <CodingsPreview
            key={one.details.key}
            read={one}
            waitsFor={waitsFor}
            onCoder={(coder) => work.change(one, { coder })}
            onAdd={() => void work.add([one])}
            onSkip={() => work.skip(one)}
          />
        ),
      )}
      {left.length > 0 && <LeftOutList left={left} />}
    </section>
  );
}

function LeftOutList({ left }: { readonly left: readonly LeftOut[] }) {
  const say = useSayDocuments();
  return (
    <details open className="left-out" data-left={left.length}>
      <summary>{say("import.left", { n: left.length })}</summary>
      <ul>
        {left.map(({ path, why }) => (
          <li key={path}>
            <code>{path}</code> {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
