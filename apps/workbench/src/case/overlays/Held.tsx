import type { FormEvent } from "react";
import type { Seen } from "../../document/seen.js";
import { useSay } from "../../i18n/text.js";
import { textIn } from "../../ui/case-text.js";
import { useSeeing } from "../../ui/use-seeing.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";

/** What the mediator alone sees: whose overlays are open, and what was released to whom. */
export function Held({ seen }: { readonly seen: Seen }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const seeAs = useSeeing();
  const { held } = seen;
  if (kase === null) return null;
  const party = (id: string): string => textIn(kase.parties[id]?.name, language, id);
  const forum = (id: string): string => textIn(kase.forums[id]?.name, language, id);

  function release(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const at = new Date(workbench.now()).toISOString();
    const one = { forum: String(data.get("forum")), to: [String(data.get("to"))], at };
    seeAs("mediator", { ...held, releases: [...held.releases, one] });
  }

  return (
    <>
      <ul>
        {held.overlays.map((one) => (
          <li key={one.party}>{say("overlays.party", { party: party(one.party) })}</li>
        ))}
      </ul>
      <form className="seal" onSubmit={release}>
        <label>
          {say("overlays.forum")}{" "}
          <select name="forum">
            {Object.keys(kase.forums).map((id) => (
              <option key={id} value={id}>
                {forum(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("overlays.to")}{" "}
          <select name="to">
            {Object.keys(kase.parties).map((id) => (
              <option key={id} value={id}>
                {party(id)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say("overlays.release")}</button>
      </form>
      <p>{say("overlays.released", { n: held.releases.length })}</p>
      <ul data-releases="">
        {held.releases.map(({ forum: where, to, at }) => (
          <li key={`${at} ${to.join()}`}>
            {at.slice(0, 16).replace("T", " ")} · {to.map(party).join(", ")} · {forum(where)}
          </li>
        ))}
      </ul>
    </>
  );
}
