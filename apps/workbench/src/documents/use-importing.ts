import { useEffect, useState } from "react";
import type { Beside } from "../document/beside.js";
import { useWorkbench } from "../ui/workbench-context.js";
import { type GivenPath, worthReading } from "./dropped-files.js";
import { detailsOf } from "./import-details.js";
import { importing, type Read } from "./importing.js";
import { useDocuments } from "./model.js";
import { useSayDocuments } from "./texts.js";

/** A file of a folder of which nothing is read, and why. */
export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

export interface ImportWork {
  readonly read: readonly Read[];
  readonly left: readonly LeftOut[];
  /** What went wrong; "": nothing. */
  readonly message: string;
  /** What was done last. */
  readonly done: string;
  readonly take: (given: readonly GivenPath[]) => Promise<void>;
  readonly change: (of: Read, to: Partial<Read>) => void;
  readonly skip: (of: Read) => void;
  /** Takes in what can be, as one step. */
  readonly add: (some: readonly Read[]) => Promise<void>;
}

/** Reads files and takes them in. @param of - source whose text is wanted; null: new sources */
export function useImporting({
  files,
  of,
  onClose,
}: {
  readonly files: readonly GivenPath[];
  readonly of: string | null;
  readonly onClose: (id: string | null) => void;
}): ImportWork {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const { kase, beside, texts, input, ask, keepText, editBeside, isLocked, member } = useDocuments();
  const [read, setRead] = useState<readonly Read[]>([]);
  const [left, setLeft] = useState<readonly LeftOut[]>([]);
  const [message, setMessage] = useState("");
  const [done, setDone] = useState("");

  async function take(given: readonly GivenPath[]): Promise<void> {
    if (given.length === 0) return;
    const chosen = worthReading(given);
    try {
      const taken = [...Object.keys(kase.sources), ...read.map(({ details }) => details.id)];
      const hashes = Object.fromEntries([...texts].map(([id, { hash }]) => [hash, id]));
      const answer = await ask({ kind: "read", files: await bytesOf(chosen.read), taken, input, hashes });
      const [first] = answer.files;
      if (of !== null && first?.text != null) {
        const text = { ...first.text, id: of };
        await keepText(text, { name: first.name, bytes: first.bytes, path: kase.sources[of]?.file ?? first.name });
        return onClose(of);
      }
      // A file that was chosen by itself says why it cannot be read; of a folder, such files are listed together.
      const isShown = ({ name, text, codings }: (typeof answer.files)[number]): boolean =>
        text !== null || codings !== null || !name.includes("/");
      setRead((before) => [
        ...before,
        ...answer.files.filter(isShown).map((file) => ({ file, details: detailsOf(file), coder: "" })),
      ]);
      setLeft((before) => [
        ...before,
        ...chosen.left.map((path) => ({ path, why: say("import.notRead") })),
        ...answer.files
          .filter((file) => !isShown(file))
          .map(({ name, problems }) => ({ path: name, why: problems[0]?.message ?? say("import.notRead") })),
      ]);
    } catch (error) {
      setMessage(say("failed", { message: error instanceof Error ? error.message : String(error) }));
    }
  }

  // Files that come while this is open are read once each.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of files alone is a reason to read
  useEffect(() => {
    void take(files);
  }, [files]);

  async function add(some: readonly Read[]): Promise<void> {
    if (isLocked) return;
    const hashes = new Set([...texts.values()].map(({ hash }) => hash));
    const made = importing(some, { kase, beside, hashes, taken: await names() });
    const [only] = made.taken;
    if (only === undefined) return;
    if (notOwn(made.beside(beside)).length > 0) return setMessage(say("import.notYours"));
    const failed = await Promise.all(made.keep.map(({ text, file }) => keepText(text, file)));
    const why = failed.find((one) => one !== null);
    // A case of a project cites no document that the others cannot read.
    if (why != null && member !== null) return setMessage(say("import.folderFailed", { message: why }));
    const title = only.details.title || only.file.name;
    const label =
      made.taken.length > 1 ? say("did.importMany", { n: made.taken.length }) : say("did.import", { title });
    if (made.edits.length === 0) editBeside(made.beside(beside), label);
    else await workbench.put(made.edits, label, (document) => ({ beside: made.beside(document.beside ?? {}) }));
    setMessage(why == null ? "" : say("import.folderFailed", { message: why }));
    if (made.codings > 0) setDone(say("import.taken", { n: made.codings }));
    const rest = read.filter((one) => !made.taken.includes(one));
    setRead(rest);
    if (rest.length === 0 && left.length === 0 && why == null && made.codings === 0) onClose(only.details.id);
  }

  /** Names that documents of other cases have; where nobody says them, keeping the document will. */
  function names(): Promise<readonly string[]> {
    return workbench.folder.sourceNames().catch(() => []);
  }

  /** Codings of others that a member may not write. */
  function notOwn(next: Beside): readonly string[] {
    if (member === null || member.role === "owner") return [];
    const own = `${member.coder}.codings.jsonl`;
    return Object.keys(next).filter(
      (ending) => ending.endsWith("codings.jsonl") && ending !== own && next[ending] !== beside[ending],
    );
  }

  return {
    ...{ read, left, message, done, take, add },
    change: (one, to) => setRead(read.map((other) => (other === one ? { ...one, ...to } : other))),
    skip: (one) => setRead(read.filter((other) => other !== one)),
  };
}

async function bytesOf(given: readonly GivenPath[]) {
  return Promise.all(
    given.map(async ({ path, file }) => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
