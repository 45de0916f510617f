import { useRef, useState } from "react";
import { ROLES, reaches, type TeamRole } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWork } from "../ui/workbench-context.js";
import { Confirmed } from "./Confirmed.js";
import { Invitations } from "./Invitations.js";
import type { Routes } from "./routes.generated.js";
import { Trouble } from "./Trouble.js";
import { useSayPeople } from "./texts.js";
import { type Asked, messageOf } from "./use-asked.js";
import { Wide } from "./Wide.js";

type Members = Routes["GET /projects/{project}/members"]["answer"];
export type MemberRow = Members["members"][number];
const MEMBER = "/projects/{project}/members/{person}";

interface PeopleTabProps {
  readonly team: TeamAt;
  readonly asked: Asked<Members>;
}

/** Who is in the project and what each may; for an owner also the ways to change that. */
export function PeopleTab({ team, asked }: PeopleTabProps) {
  const say = useSayPeople();
  const sayShell = useSay();
  const title = useWork((state) => state.team?.title ?? "");
  const role = useWork((state) => state.team?.role ?? team.role);
  const [done, setDone] = useState("");
  const [failure, setFailure] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const { client, project } = team;
  const { answer } = asked;
  const all = answer?.members ?? [];
  const owners = all.filter((one) => one.role === "owner");
  const isOwner = reaches(role, "owner");

  async function told(change: Promise<{ readonly status: unknown; readonly refused?: unknown }>, words: string) {
    setDone("");
    setFailure("");
    try {
      const reply = await change;
      if (reply.status === "done") setDone(words);
      else setFailure(say("failed", { message: messageOf({ refused: reply.refused }) }));
    } catch {
      setFailure(say("unreached"));
    }
    asked.again();
  }

  const roleWords = (one: TeamRole): string => sayShell(`team.role.${one}`);
  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="" ref={heading} tabIndex={-1}>
          {answer === null ? say("waits") : say("answer.people", { n: all.length, o: owners.length, project: title })}
        </h1>
        {!isOwner && <p className="doubt">{say("people.onlyOwner", { role: roleWords(role) })}</p>}
        {asked.failure !== null && <Trouble asked={asked} />}
        <p role="status" data-done="">
          {done}
        </p>
        {failure !== "" && <p role="alert">{failure}</p>}
      </section>
      {answer !== null && (
        <Wide label={say("tab.people")}>
          <thead>
            <tr>
              {(["name", "role", "codes"] as const).map((column) => (
                <th key={column} scope="col" className={column === "codes" ? "coder-name" : undefined}>
                  {say(`people.${column}`)}
                </th>
              ))}
              {isOwner && <td />}
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <tr key={one.id} data-member={one.email}>
                <th scope="row">
                  {one.name} {one.id === answer.self.id && `(${say("people.you")})`}
                  <small>{one.email}</small>
                </th>
                <td>{isOwner ? roleOf(one) : roleWords(one.role)}</td>
                <td className="coder-name">
                  <code>{one.coder}</code>
                </td>
                {isOwner && <td>{removal(one)}</td>}
              </tr>
            ))}
          </tbody>
        </Wide>
      )}
      {isOwner && <Invitations team={team} />}
      <details className="roles">
        <summary>{say("people.roles")}</summary>
        <dl>
          {ROLES.map((one) => (
            <div key={one}>
              <dt>{roleWords(one)}</dt>
              <dd>{say(`people.may.${one}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );

  function isLast({ role: its }: MemberRow): boolean {
    return its === "owner" && owners.length === 1;
  }

  function roleOf(one: MemberRow) {
    // Who cannot be lowered is not offered another role; the row says why.
    if (isLast(one)) return roleWords(one.role);
    return (
      <select
        aria-label={say("people.roleOf", { name: one.name })}
        value={one.role}
        onChange={({ target }) => {
          const next = ROLES.find((each) => each === target.value) ?? one.role;
          const path = { project, person: one.id };
          void told(
            client.ask(`PUT ${MEMBER}`, { path, body: { role: next } }),
            say("people.changed", { name: one.name, role: roleWords(next) }),
          );
        }}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {roleWords(each)}
          </option>
        ))}
      </select>
    );
  }

  function removal(one: MemberRow) {
    if (isLast(one)) return <small>{say("people.lastOwner")}</small>;
    return (
      <Confirmed
        words={say("people.remove")}
        label={say("people.removeOf", { name: one.name })}
        question={say("people.removeSure", { name: one.name })}
        onDo={() => {
          const path = { project, person: one.id };
          void told(client.ask(`DELETE ${MEMBER}`, { path }), say("people.removed", { name: one.name }));
          heading.current?.focus();
        }}
      />
    );
  }
}
