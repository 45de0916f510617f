import { type FormEvent, useCallback, useState } from "react";
import { ROLES, reaches } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWork } from "../ui/workbench-context.js";
import { Confirmed } from "./Confirmed.js";
import type { MemberRow } from "./PeopleTab.js";
import { ShownOnce } from "./ShownOnce.js";
import { Trouble } from "./Trouble.js";
import { useSayPeople } from "./texts.js";
import { messageOf, useAsked } from "./use-asked.js";
import { Wide } from "./Wide.js";
import "../style/seal.css";

const ALL = "/projects/{project}/tokens";
const DAYS = 90;
const MOST_DAYS = 366;

interface KeysTabProps {
  readonly team: TeamAt;
  readonly members: readonly MemberRow[];
}

/** Keys by which programs open the project: made, shown once, ended. */
export function KeysTab({ team, members }: KeysTabProps) {
  const say = useSayPeople();
  const sayShell = useSay();
  const { language } = useWork(({ settings }) => settings);
  const role = useWork((state) => state.team?.role ?? team.role);
  const [made, setMade] = useState<{ readonly token: string; readonly name: string } | null>(null);
  const [done, setDone] = useState("");
  const [failure, setFailure] = useState("");
  const { client, project } = team;
  const ask = useCallback(() => client.ask(`GET ${ALL}`, { path: { project } }), [client, project]);
  const asked = useAsked(ask);
  const keys = asked.answer?.tokens ?? [];
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

  async function make(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const name = String(given.get("name") ?? "").trim();
    const wanted = ROLES.find((one) => one === given.get("role")) ?? "viewer";
    setDone("");
    setFailure("");
    try {
      const body = { name, role: wanted, days: Number(given.get("days")) };
      const reply = await client.ask(`POST ${ALL}`, { path: { project }, body });
      if (reply.status === "done") {
        setMade({ token: reply.answer.token, name });
        form.reset();
      } else setFailure(say("failed", { message: messageOf(reply) }));
    } catch {
      setFailure(say("unreached"));
    }
    asked.again();
  }

  async function end(token: string, name: string): Promise<void> {
    setFailure("");
    try {
      const reply = await client.ask("DELETE /projects/{project}/tokens/{token}", { path: { project, token } });
      if (reply.status === "done") {
        setDone(say("keys.ended", { name }));
        setMade((before) => (before?.name === name ? null : before));
      } else setFailure(say("failed", { message: messageOf(reply) }));
    } catch {
      setFailure(say("unreached"));
    }
    asked.again();
  }

  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {asked.answer === null ? say("waits") : say("answer.keys", { n: keys.length })}
        </h1>
        <p className="faint">{say("keys.how")}</p>
        {reaches(role, "owner") && <p className="faint">{say("keys.all")}</p>}
        <p role="status" data-done="">
          {done}
        </p>
        {failure !== "" && <p role="alert">{failure}</p>}
        {asked.failure !== null && <Trouble asked={asked} />}
      </section>
      <form className="seal" onSubmit={(event) => void make(event)}>
        <label>
          {say("keys.name")} <input name="name" required maxLength={200} size={24} autoComplete="off" />
        </label>
        <label>
          {say("people.role")}{" "}
          <select name="role" defaultValue="viewer">
            {ROLES.filter((one) => reaches(role, one)).map((one) => (
              <option key={one} value={one}>
                {sayShell(`team.role.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("keys.days")}{" "}
          <input name="days" type="number" required min={1} max={MOST_DAYS} step={1} defaultValue={DAYS} />
        </label>
        <button type="submit">{say("keys.make")}</button>
      </form>
      {made !== null && (
        <ShownOnce about={say("keys.once", { name: made.name })} label={say("keys.key")} secret={made.token} />
      )}
      {keys.length > 0 && (
        <Wide label={say("tab.keys")}>
          <thead>
            <tr>
              <th scope="col">{say("keys.name")}</th>
              <th scope="col">{say("people.role")}</th>
              <th scope="col">{say("keys.whose")}</th>
              <th scope="col">{say("keys.used")}</th>
              <th scope="col">{say("keys.expires")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {keys.map(({ id, name, role: its, person, used, expires }) => (
              <tr key={id} data-key={name}>
                <th scope="row">{name}</th>
                <td>{sayShell(`team.role.${its}`)}</td>
                <td>{members.find((one) => one.id === person)?.name ?? person}</td>
                <td>{used === null ? say("keys.never") : time.format(new Date(used))}</td>
                <td>{day.format(new Date(expires))}</td>
                <td>
                  <Confirmed
                    words={say("keys.end")}
                    label={say("keys.endOf", { name })}
                    question={say("keys.endSure", { name })}
                    onDo={() => void end(id, name)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Wide>
      )}
    </>
  );
}
