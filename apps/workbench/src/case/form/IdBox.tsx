import type { NameKind } from "entente";
import { useState } from "react";
import { useSay } from "../../i18n/text.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { Box } from "./Box.js";
import { useForm } from "./form-context.js";

export interface IdTarget {
  readonly kind: NameKind;
  readonly id: string;
  /** Issue of an option. */
  readonly issue?: string;
}

interface Going {
  readonly text: string;
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** The id of an entry: renamed wherever it stands, or taken out with all that cannot do without it. */
export function IdBox({ target, onGone }: { readonly target: IdTarget; readonly onGone?: () => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { isLocked } = useForm();
  const document = useWork(({ history }) => history?.present ?? null);
  const [fault, setFault] = useState<string | null>(null);
  const [going, setGoing] = useState<Going | null>(null);
  const { id, kind } = target;

  function rename(to: string): void {
    if (document === null || to.trim() === id) return;
    const renaming = { ...target, to: to.trim() };
    const { text, scenarios } = document;
    workbench.runner.send("rename", { text, scenarios, renaming }, (reply) => {
      if (reply.kind === "failed") setFault(reply.message);
      if (reply.kind !== "renamed") return;
      setFault(null);
      // What is tried names the old id; it goes with it, and comes back with undo.
      const label = say("form.renamed", { from: id, to: to.trim() });
      workbench.edit({ text: reply.text, scenarios: reply.scenarios, changes: [] }, label, "bulk");
    });
  }

  function ask(): void {
    if (document === null) return;
    workbench.runner.send("removal", { text: document.text, target }, (reply) => {
      if (reply.kind === "failed") setFault(reply.message);
      if (reply.kind !== "removal") return;
      const names = (paths: readonly (readonly (string | number)[])[]): readonly string[] =>
        paths.map((path) => path.join("."));
      const found = { text: reply.text, gone: names(reply.gone), changed: names(reply.changed) };
      const others = found.gone.length + found.changed.length;
      if (kind !== "options" && others <= 1) remove(found);
      else setGoing(found);
    });
  }

  function remove({ text, gone }: Going): void {
    workbench.edit({ text }, say("form.removed", { what: id, n: Math.max(0, gone.length - 1) }), "bulk");
    setGoing(null);
    onGone?.();
  }

  return (
    <div className="id-box">
      <Box
        label={say("form.idOf", { what: id })}
        value={id}
        size={12}
        isLocked={isLocked}
        isWrong={fault !== null}
        onPut={rename}
      />
      {!isLocked && (
        <button type="button" onClick={ask} aria-label={say("form.removeOf", { what: id })}>
          {say("form.remove")}
        </button>
      )}
      {fault !== null && (
        <span role="alert" className="fault">
          {fault}
        </span>
      )}
      {going !== null && (
        <fieldset className="going">
          <legend>{say("form.goesWith", { what: id })}</legend>
          <ul>
            {going.gone.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
          {going.changed.length > 0 && (
            <>
              <b>{say("form.namesItNoMore")}</b>
              <ul>
                {going.changed.map((one) => (
                  <li key={one}>
                    <code>{one}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
          <button type="button" onClick={() => remove(going)}>
            {say("form.removeAll")}
          </button>
          <button type="button" onClick={() => setGoing(null)}>
            {say("form.keep")}
          </button>
        </fieldset>
      )}
    </div>
  );
}
