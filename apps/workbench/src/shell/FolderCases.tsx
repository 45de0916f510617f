import { useRef, useState } from "react";
import { type CaseInFolder, casesIn, folderAt, folderOf, type PickedFolder } from "../document/picked-folder.js";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What browsers have that let a page write into a folder. */
interface Picking {
  readonly showDirectoryPicker?: () => Promise<
    FileSystemDirectoryHandle & {
      readonly requestPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState>;
    }
  >;
}

/** A folder of one's own: its cases with their scenarios, and whether they are saved back into it. */
export function FolderCases() {
  const say = useSay();
  const workbench = useWorkbench();
  const picked = useWork((state) => state.picked);
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const mayPick = "showDirectoryPicker" in window;

  async function take(folder: PickedFolder): Promise<void> {
    setFault(null);
    workbench.store.setState({ picked: { folder, cases: await casesIn(folder) } });
  }

  async function pick(): Promise<void> {
    const { showDirectoryPicker } = window as unknown as Picking;
    if (showDirectoryPicker === undefined) return input.current?.click();
    try {
      const handle = await showDirectoryPicker();
      const mayWrite = (await handle.requestPermission?.({ mode: "readwrite" })) === "granted";
      await take(folderAt(handle, mayWrite ? "back" : "browser"));
    } catch (error) {
      // Whoever puts the browser's own dialog away wants nothing opened.
      if (error instanceof Error && error.name !== "AbortError") setFault(error.message);
    }
  }

  return (
    <>
      <button type="button" onClick={() => void pick()}>
        {say("home.folder")}
      </button>
      {!mayPick && (
        <input
          ref={input}
          hidden
          type="file"
          data-folder-input=""
          aria-label={say("home.folder")}
          // React knows no such property; browsers do.
          {...{ webkitdirectory: "" }}
          onChange={({ target }) => {
            if (target.files !== null && target.files.length > 0) void take(folderOf([...target.files]));
            target.value = "";
          }}
        />
      )}
      {fault !== null && <span role="alert">{fault}</span>}
      {picked !== null && <List folder={picked.folder} cases={picked.cases} />}
    </>
  );
}

function List({ folder, cases }: { readonly folder: PickedFolder; readonly cases: readonly CaseInFolder[] }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const names = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <section className="folder-cases" aria-label={say("home.folderCases", { name: folder.name })}>
      <h2>{say("home.folderCases", { name: folder.name })}</h2>
      <p role="status">
        {cases.length === 0
          ? say("home.folderEmpty")
          : say(folder.saves === "back" ? "home.folderBack" : "home.folderBrowser")}
      </p>
      <ul className="kept">
        {cases.map(({ file, scenarios }) => (
          <li key={file}>
            <button type="button" data-folder-case={file} onClick={() => void workbench.openPicked(folder, file)}>
              {file}
            </button>{" "}
            {scenarios.length > 0 && (
              <span>{say("home.folderScenarios", { n: scenarios.length, names: names.format(scenarios) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
