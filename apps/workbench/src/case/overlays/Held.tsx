import type { FormEvent } from "react";
import type { Held as Holding, Overview } from "../../document/seen.js";
import { useSay } from "../../i18n/text.js";
import { textIn } from "../../ui/case-text.js";
import { download } from "../../ui/download.js";
import { TableView } from "../../ui/TableView.js";
import { useSeeing } from "../../ui/use-seeing.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import "../../style/seal.css";

interface HeldProps {
  readonly held: Holding;
  readonly overview: Overview;
}

/** What the mediator alone sees: what came back in forms, which input who sees, and what was released to whom. */
export function Held({ held, overview: { inputs, releases } }: HeldProps) {
  const say = useSay();
  return (
    <>
      {held.forms.map(({ party, findings, tables }) => (
        <details key={party} data-form={party} open>
          <summary>{findings[0]?.text}</summary>
          <ul>
            {findings.slice(1).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {tables.map((table) => (
            // Each party has a table of the same name; a landmark has one of its own.
            <TableView key={table.id} table={{ ...table, title: `${findings[0]?.text ?? ""} ${table.title}` }} />
          ))}
        </details>
      ))}
      {held.sealed.map(({ file, text }) => (
        <p key={file}>
          <button type="button" onClick={() => download(file, text, "text/plain")}>
            {say("overlays.keep", { file })}
          </button>
        </p>
      ))}
      {inputs.rows.length > 0 && <TableView table={inputs} />}
      <Releasing held={held} />
      <p>{say("overlays.released", { n: releases.length })}</p>
      <ul data-releases="">
        {releases.map((line, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: releases are only ever added at the end
          <li key={k}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Lets a party or everybody know whether there is room at a table; the list is kept beside the case. */
function Releasing({ held }: { readonly held: Holding }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const isReader = useWork(({ role }) => role === "reader");
  const seeAs = useSeeing();
  if (kase === null) return null;

  function release(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const document = workbench.store.getState().history?.present;
    if (document === undefined) return;
    const data = new FormData(event.currentTarget);
    const input = { text: document.text, file: document.file, changes: [], scenarios: {}, day: null };
    const at = new Date(workbench.now()).toISOString();
    const [forum, to] = [String(data.get("forum")), [String(data.get("to"))]];
    const task = { kind: "release", input, releases: workbench.released(), forum, to, at } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (reply.kind === "failed" || reply.result.kind !== "released") return;
      const { releases } = reply.result;
      workbench.keepReleases(releases);
      seeAs("mediator", { ...held, releases });
    });
  }

  const forums = Object.keys(kase.forums);
  return (
    <form className="seal" onSubmit={release}>
      <label>
        {say("overlays.forum")}{" "}
        <select name="forum">
          {(forums.length === 0 ? ["all"] : forums).map((id) => (
            <option key={id} value={id}>
              {textIn(kase.forums[id]?.name, language, id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("overlays.to")}{" "}
        <select name="to">
          {Object.entries(kase.parties).map(([id, { name }]) => (
            <option key={id} value={id}>
              {textIn(name, language, id)}
            </option>
          ))}
          <option value="all">{say("overlays.all")}</option>
        </select>
      </label>
      <button type="submit" disabled={isReader}>
        {say("overlays.release")}
      </button>
    </form>
  );
}
