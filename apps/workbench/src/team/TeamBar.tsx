import { useState } from "react";
import { PROJECT_KEY, reaches } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { ProjectMenu } from "./ProjectMenu.js";
import { Standing } from "./Standing.js";
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
  const isInProject = useWork(({ key }) => key?.startsWith(PROJECT_KEY) === true);
  const news = useProjectNews(team);
  if (about === null) return null;
  const { title, person, role, present, standing } = about;
  const isReading = isInProject && standing === "in" && !reaches(role, "analyst");
  return (
    <section className="team" aria-label={say("team.label")} data-team="">
      <ProjectMenu team={team} title={title} />
      {standing !== "removed" && (
        <span data-role={role}>
          {person} · {say(`team.role.${role}`)}
        </span>
      )}
      {standing === "in" && present.length > 0 && (
        <ul aria-label={say("team.here")}>
          {present.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {isReading && <span className="faint">{say("team.reads")}</span>}
      <span role="status" data-news="">
        {news}
      </span>
      <Standing team={team} />
      <PutIntoProject />
    </section>
  );
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
