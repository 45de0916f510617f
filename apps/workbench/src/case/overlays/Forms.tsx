import { useState } from "react";
import { useSay } from "../../i18n/text.js";
import { textIn } from "../../ui/case-text.js";
import { download } from "../../ui/download.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { formScript } from "./form-script.js";
import "../../style/seal.css";

/** A form for each party's delegates, sealed for the mediator's key; and that key, where there is none yet. */
export function Forms() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const [address, setAddress] = useState("");
  const [said, setSaid] = useState<{ readonly how: "status" | "alert"; readonly text: string } | null>(null);
  if (kase === null) return null;
  const parties = Object.entries(kase.parties).filter(([, { within }]) => within === undefined);

  function input() {
    const document = workbench.store.getState().history?.present;
    if (document === undefined) return null;
    return { text: document.text, file: document.file, changes: [], scenarios: {}, day: null };
  }

  function makeKey(): void {
    const asked = input();
    if (asked === null) return;
    workbench.runner.send("handed", { task: { kind: "new-key", input: asked } }, (reply) => {
      if (reply.kind === "failed") return setSaid({ how: "alert", text: reply.message });
      if (reply.result.kind !== "key") return;
      download("mediator.key", reply.result.text, "text/plain");
      setAddress(reply.result.address);
      setSaid({ how: "status", text: say("overlays.forms.keep", { file: "mediator.key" }) });
    });
  }

  async function make(party: string): Promise<void> {
    const asked = input();
    if (asked === null) return;
    const script = await formScript();
    const task = { kind: "make-form", input: asked, party, address, script, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (reply.kind === "failed") return setSaid({ how: "alert", text: reply.message });
      if (reply.result.kind !== "form") return;
      const { file, html, why } = reply.result;
      if (why === "address") setSaid({ how: "alert", text: say("overlays.forms.noAddress") });
      else if (html === null) setSaid({ how: "alert", text: say("overlays.forms.large", { file }) });
      else {
        download(file, html, "text/html");
        setSaid({ how: "status", text: say("overlays.forms.made", { file }) });
      }
    });
  }

  return (
    <fieldset className="seal forms">
      <legend>{say("overlays.forms")}</legend>
      <p>{say("overlays.forms.about")}</p>
      <label>
        {say("overlays.forms.address")}{" "}
        <input
          value={address}
          onChange={({ target }) => setAddress(target.value)}
          autoComplete="off"
          spellCheck={false}
          size={40}
        />
      </label>
      <button type="button" onClick={makeKey}>
        {say("overlays.forms.newKey")}
      </button>
      {parties.map(([id, { name }]) => (
        <button key={id} type="button" data-make={id} onClick={() => void make(id)}>
          {say("overlays.forms.make", { party: textIn(name, language, id) })}
        </button>
      ))}
      {said !== null && <p role={said.how}>{said.text}</p>}
    </fieldset>
  );
}
