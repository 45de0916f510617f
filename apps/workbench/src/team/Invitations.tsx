import { type FormEvent, useCallback, useState } from "react";
import { ROLES, type TeamRole } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWork } from "../ui/workbench-context.js";
import { Confirmed } from "./Confirmed.js";
import { ShownOnce } from "./ShownOnce.js";
import { Trouble } from "./Trouble.js";
import { useSayPeople } from "./texts.js";
import { messageOf, useAsked } from "./use-asked.js";
import "../style/seal.css";

const ALL = "/projects/{project}/invitations";

/** Lets somebody in by a link that is handed over, and takes back what nobody has used yet. */
export function Invitations({ team }: { readonly team: TeamAt }) {
  const say = useSayPeople();
  const sayShell = useSay();
  const { language } = useWork(({ settings }) => settings);
  const told = useWork((state) => state.team?.told ?? 0);
  const [made, setMade] = useState<{ readonly link: string; readonly email: string; readonly role: TeamRole } | null>(
    null,
  );
  const [done, setDone] = useState("");
  const [failure, setFailure] = useState("");
  const { client, project } = team;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who came in has used an invitation up
  const ask = useCallback(() => client.ask(`GET ${ALL}`, { path: { project } }), [client, project, told]);
  const asked = useAsked(ask);
  const open = asked.answer?.invitations ?? [];
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const nameOf = (role: string): string => {
    const known = ROLES.find((one) => one === role);
    return known === undefined ? role : sayShell(`team.role.${known}`);
  };

  async function invite(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const email = String(given.get("email") ?? "").trim();
    const role = ROLES.find((one) => one === given.get("role")) ?? "viewer";
    setDone("");
    setFailure("");
    try {
      const reply = await client.ask(`POST ${ALL}`, { path: { project }, body: { email, role } });
      if (reply.status === "done") {
        setMade({ link: reply.answer.link, email, role });
        form.reset();
      } else setFailure(say("failed", { message: messageOf(reply) }));
    } catch {
      setFailure(say("unreached"));
    }
    asked.again();
  }

  async function withdraw(invitation: string, email: string): Promise<void> {
    setFailure("");
    try {
      const path = { project, invitation };
      const reply = await client.ask("DELETE /projects/{project}/invitations/{invitation}", { path });
      if (reply.status === "done") {
        setDone(say("invite.withdrawn", { email }));
        setMade((before) => (before?.email.toLowerCase() === email ? null : before));
      } else setFailure(say("failed", { message: messageOf(reply) }));
    } catch {
      setFailure(say("unreached"));
    }
    asked.again();
  }

  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say("invite.title")}</h2>
      <form className="seal" onSubmit={(event) => void invite(event)}>
        <label>
          {say("people.email")}{" "}
          <input name="email" type="email" required autoComplete="off" maxLength={200} size={28} />
        </label>
        <label>
          {say("people.role")}{" "}
          <select name="role" defaultValue="analyst">
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say("invite.make")}</button>
      </form>
      {failure !== "" && <p role="alert">{failure}</p>}
      {made !== null && (
        <ShownOnce
          about={say("invite.once", { email: made.email, role: nameOf(made.role) })}
          label={say("invite.link")}
          secret={made.link}
        />
      )}
      <h3>{say("invite.open")}</h3>
      <p role="status">{done}</p>
      {asked.answer === null || asked.failure !== null ? (
        <Trouble asked={asked} />
      ) : open.length === 0 ? (
        <p>{say("invite.none")}</p>
      ) : (
        <ul className="rows">
          {open.map(({ id, email, role, expires }) => (
            <li key={id} data-invitation={email}>
              <span>
                {email} · {nameOf(role)} · {say("invite.until", { time: time.format(new Date(expires)) })}
              </span>{" "}
              <Confirmed
                words={say("invite.withdraw")}
                label={say("invite.withdrawOf", { email })}
                question={`${say("invite.withdrawOf", { email })}?`}
                onDo={() => void withdraw(id, email)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
