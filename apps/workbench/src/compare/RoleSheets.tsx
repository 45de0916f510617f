import type { Case } from "entente";
import { useId, useState } from "react";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { download } from "../ui/download.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** A page to print for each party of the case, and one for who leads the class. */
export function RoleSheets({ kase }: { readonly kase: Case }) {
  const say = useSay();
  const workbench = useWorkbench();
  const id = useId();
  const { language } = useWork(({ settings }) => settings);
  const forum = useWork(({ address }) => address.forum);
  const [failure, setFailure] = useState<string | null>(null);
  const parties = Object.entries(kase.parties).filter(([, { within }]) => within === undefined);

  function take(party: string | null): void {
    const asked = workbench.asked();
    if (asked === null) return;
    const task = { kind: "role", input: asked.input, party, forum: forum ?? undefined, language } as const;
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
