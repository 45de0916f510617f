import { useEffect, useState } from "react";
import type { ReadFile } from "../runner/documents-protocol.js";
import { useWorkbench } from "../ui/workbench-context.js";
import { ImportPreview } from "./ImportPreview.js";
import { detailsOf, type ImportDetails, sourceEdit } from "./import-details.js";
import { useDocuments } from "./model.js";
import { useSayDocuments } from "./texts.js";

export interface ImporterProps {
  /** Files that were dropped or chosen already. */
  readonly files: readonly File[];
  /** Source whose text is wanted; null: new sources. */
  readonly of: string | null;
  /** @param id - the source that was added; null: none */
  readonly onClose: (id: string | null) => void;
}

interface Read {
  readonly file: ReadFile;
  readonly details: ImportDetails;
}

/** Texts become sources: pasted, chosen or dropped; shown with what was guessed of them before anything is added. */
export function Importer({ files, of, onClose }: ImporterProps) {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const { kase, texts, ask, keepText, isLocked } = useDocuments();
  const [pasted, setPasted] = useState("");
  const [read, setRead] = useState<readonly Read[]>([]);
  const [message, setMessage] = useState("");

  async function take(chosen: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    if (chosen.length === 0) return;
    try {
      const taken = [...Object.keys(kase.sources), ...read.map(({ details }) => details.id)];
      const answer = await ask({ kind: "read", files: chosen, taken });
      const [first] = answer.files;
      if (of !== null && first?.text != null) {
        const text = { ...first.text, id: of };
        await keepText(text, { name: first.name, bytes: first.bytes, path: kase.sources[of]?.file ?? first.name });
        return onClose(of);
      }
      setRead((before) => [...before, ...answer.files.map((file) => ({ file, details: detailsOf(file) }))]);
    } catch (error) {
      setMessage(say("failed", { message: error instanceof Error ? error.message : String(error) }));
    }
  }

  // Files that come while this is open are read once each.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of files alone is a reason to read
  useEffect(() => {
    void bytesOf(files).then(take);
  }, [files]);

  async function add({ file, details }: Read): Promise<void> {
    if (file.text === null) return;
    const { edit, path } = sourceEdit(details, { name: file.name, sources: kase.sources });
    const failed = await keepText({ ...file.text, id: details.id }, { name: path, bytes: file.bytes, path });
    if (failed !== null) setMessage(say("import.folderFailed", { message: failed }));
    await workbench.put([edit], say("did.import", { title: details.title || details.id }));
    const left = read.filter((one) => one.file !== file);
    setRead(left);
    if (left.length === 0 && failed === null) onClose(details.id);
  }

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
            void take([{ name: `${say("import.pasted")}.txt`, bytes: new TextEncoder().encode(pasted) }]);
            setPasted("");
          }}
        >
          {say("import.read")}
        </button>
        <label>
          {say("import.files")}{" "}
          <input
            type="file"
            multiple
            accept=".txt,.md,.markdown,.html,.htm,.pdf,.docx"
            onChange={({ target }) => {
              void bytesOf([...(target.files ?? [])]).then(take);
            }}
          />
        </label>
        <span>{say("import.drop")}</span>
        <button type="button" onClick={() => onClose(null)}>
          {say("card.close")}
        </button>
      </p>
      {message !== "" && <p role="alert">{message}</p>}
      {read.map((one) => (
        <ImportPreview
          key={one.details.key}
          file={one.file}
          details={one.details}
          same={[...texts.values()].find(({ hash }) => hash === one.file.text?.hash)?.id ?? null}
          isLocked={isLocked}
          onDetails={(details) => setRead(read.map((other) => (other === one ? { ...one, details } : other)))}
          onAdd={() => void add(one)}
          onSkip={() => setRead(read.filter((other) => other !== one))}
        />
      ))}
    </section>
  );
}

async function bytesOf(
  files: readonly File[],
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}
