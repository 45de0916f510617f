import type { Case, ClassGroup } from "entente";
import { useId, useState } from "react";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { download } from "../ui/download.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** A page to print for each party of the case, and one for who leads the class. */
export function RoleSheets({ kase, groups }: { readonly kase: Case; readonly groups: readonly ClassGroup[] }) {
  const say = useSay();
  const workbench = useWorkbench();
  const id = useId();
  const { language } = useWork(({ settings }) => settings);
  const forum = useWork(({ address }) => address.forum);
  const [failure, setFailure] = useState<string | null>(null);
  const [chosen, setChosen] = useState("");
  const parties = Object.entries(kase.parties).filter(([, { within }]) => within === undefined);

  function take(party: string | null): void {
    const asked = workbench.asked();
    if (asked === null) return;
    const group = party === null ? undefined : groups.find(({ name }) => name === chosen);
    const asFor = { group, language: group?.language ?? language };
    const task = { kind: "role", input: asked.input, party, forum: forum ?? undefined, ...asFor } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      setFailure(reply.kind === "failed" ? reply.message : null);
      if (reply.kind === "handed" && reply.result.kind === "file")
        download(reply.result.name, reply.result.content, "text/html");
    });
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("compare.class.roles")}</h2>
      <p>{say("compare.class.rolesAre")}</p>
      {groups.length > 0 && (
        <p className="take">
          <label>
            {say("compare.class.rolesFor")}{" "}
            <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{say("compare.class.everybody")}</option>
              {groups.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <p className="take">
        {parties.map(([party, { name }]) => (
          <button key={party} type="button" onClick={() => take(party)}>
            {say("compare.class.role", { party: textIn(name, language, party) })}
          </button>
        ))}
        <button type="button" onClick={() => take(null)}>
          {say("compare.class.instructor")}
        </button>
      </p>
      {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
    </section>
  );
}
