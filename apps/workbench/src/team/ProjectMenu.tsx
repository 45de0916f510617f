import { useRef } from "react";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWorkbench } from "../ui/workbench-context.js";

/** Pages of the project, the other projects, and the way out. */
export function ProjectMenu({ team, title }: { readonly team: TeamAt; readonly title: string }) {
  const say = useSay();
  const workbench = useWorkbench();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className="project-menu"
      data-project-menu=""
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current?.open !== true) return;
        event.preventDefault();
        close();
        menu.current.querySelector("summary")?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary>{title || say("rail.team")} ▾</summary>
      <div>
        {(["people", "keys", "log"] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            onClick={() => {
              close();
              workbench.go({ screen: "team", tab, sel: null });
            }}
          >
            {say(`team.${tab}`)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            close();
            workbench.go({ screen: "home", tab: null, sel: null });
          }}
        >
          {say("team.cases")}
        </button>
        <a href={team.base}>{say("team.projects")}</a>
        <button type="button" onClick={() => void signOut(team)}>
          {say("team.signOut")}
        </button>
      </div>
    </details>
  );
}

async function signOut({ client, base }: TeamAt): Promise<void> {
  await client.ask("DELETE /session", {});
  window.location.assign(`${base}sign-in`);
}
