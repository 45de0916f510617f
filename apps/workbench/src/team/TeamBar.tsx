import { useState } from "react";
import { PROJECT_KEY, reaches } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/workbench.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { useProjectNews } from "./use-project-news.js";
import "../style/team.css";

/** The project, who one is in it, who else is there, and what they did last. */
export function TeamBar() {
  const { team } = useWorkbench();
  return team === null ? null : <Bar team={team} />;
}

function Bar({ team }: { readonly team: TeamAt }) {
  const say = useSay();
  const about = useWork((state) => state.team);
  const news = useProjectNews(team);
  if (about === null) return null;
  const { title, person, role, present } = about;
  return (
    <section className="team" aria-label={say("team.label")} data-team="">
      <b>{title}</b>
      <span data-role={role}>
        {person} · {say(`team.role.${role}`)}
      </span>
      {present.length > 0 && (
        <ul aria-label={say("team.here")}>
          {present.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <span role="status" data-news="">
        {news}
      </span>
      <PutIntoProject />
      <a href={team.base}>{say("team.projects")}</a>
      {role === "owner" && <a href={`${team.base}projects/${team.project}/team`}>{say("team.members")}</a>}
      <button type="button" onClick={() => void signOut(team)}>
        {say("team.signOut")}
      </button>
    </section>
  );
}

async function signOut({ client, base }: TeamAt): Promise<void> {
  await client.ask("DELETE /session", {});
  window.location.assign(`${base}sign-in`);
}

/** A case that this browser alone has, for all members. */
function PutIntoProject() {
  const say = useSay();
  const workbench = useWorkbench();
  const [refusal, setRefusal] = useState("");
  const isOffered = useWork(
    ({ key, team }) => key !== null && !key.startsWith(PROJECT_KEY) && team !== null && reaches(team.role, "analyst"),
  );
  if (!isOffered) return null;

  async function put(): Promise<void> {
    const { file, written } = await workbench.putIntoProject();
    if (!("refused" in written)) {
      setRefusal("");
      workbench.go({ caseId: file });
    } else if (written.refused === "changed") setRefusal(say("team.isThere"));
    else
      setRefusal(written.refused === "failed" ? say("team.notPut", { why: written.message }) : say("save.unreached"));
  }

  return (
    <>
      <button type="button" onClick={() => void put()}>
        {say("team.put")}
      </button>
      {refusal !== "" && <span role="alert">{refusal}</span>}
    </>
  );
}
