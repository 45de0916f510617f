import { type FormEvent, useState } from "react";
import { useSay } from "../../i18n/text.js";
import { useSeeing } from "../../ui/use-seeing.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { Forms } from "./Forms.js";
import { Held } from "./Held.js";
import "../../style/seal.css";

/** What parties entrust to a mediator: opened with the mediator's key, in this page's memory alone. */
export function Overlays() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const seen = useWork((state) => state.seen);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const seeAs = useSeeing((message) => setRefused(message.split("\n")));

  async function open(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const keyFile = data.get("keyFile");
    const pasted = String(data.get("key") ?? "");
    const key = pasted.trim() !== "" || !(keyFile instanceof File) ? pasted : await keyFile.text();
    const chosen = data.getAll("files").filter((one): one is File => one instanceof File && one.size > 0);
    const files = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    if (seen !== null && key.includes(seen.held.key) && files.length === 0) return seeAs("mediator", seen.held);
    const document = workbench.store.getState().history?.present;
    if (document === undefined) return;
    const input = { text: document.text, file: document.file, changes: [], scenarios: {}, day: null };
    const why = {
      noKey: say("overlays.noKey"),
      plain: say("overlays.plain"),
      "other-key": say("overlays.other-key"),
      damaged: say("overlays.damaged"),
      large: say("overlays.large"),
      twice: say("overlays.twice"),
      noRelease: say("overlays.noRelease"),
    };
    const releases = workbench.released();
    const task = { kind: "open-overlays", input, key, files, releases, why, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (reply.kind === "failed") return setRefused([reply.message]);
      if (reply.result.kind !== "overlays") return;
      setRefused(reply.result.refused);
      if (reply.result.refused.length > 0) return;
      form.reset();
      const line = key.split(/\r?\n/u).find((one) => one.startsWith("AGE-SECRET-KEY-")) ?? key;
      const { overlays, sealed, forms } = reply.result;
      seeAs("mediator", { key: line.trim(), overlays, sealed, forms, releases });
    });
  }

  return (
    <>
      {seen === null && <Forms />}
      <form className="seal" onSubmit={(event) => void open(event)} autoComplete="off">
        <label>
          {say("overlays.keyFile")} <input type="file" name="keyFile" />
        </label>
        <label>
          {say("overlays.key")} <input type="password" name="key" autoComplete="off" spellCheck={false} size={30} />
        </label>
        <label>
          {say("overlays.files")} <input type="file" name="files" multiple />
        </label>
        <button type="submit">{say("overlays.open")}</button>
        <p>{say("overlays.none")}</p>
        {refused.length > 0 && (
          <div role="alert">
            <ul>
              {refused.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </form>
      {seen?.overview != null && <Held held={seen.held} overview={seen.overview} />}
      {seen !== null && (
        <p>
          <button type="button" onClick={() => workbench.see(null)}>
            {say("overlays.close")}
          </button>
        </p>
      )}
    </>
  );
}
