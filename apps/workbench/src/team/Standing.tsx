import { idOfCase } from "../document/beside.js";
import { PROJECT_KEY } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import type { Workbench } from "../shell/workbench.js";
import { download } from "../ui/download.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { rememberPlace, signInAddress } from "./way-back.js";

/** That the session has ended, that one is no member any more, or that a role no longer reaches; and the way on. */
export function Standing({ team }: { readonly team: TeamAt }) {
  const say = useSay();
  const workbench = useWorkbench();
  const standing = useWork((state) => state.team?.standing ?? "in");
  const isForbidden = useWork(({ keeping }) => keeping?.state === "forbidden");
  const isInProject = useWork(({ key }) => key?.startsWith(PROJECT_KEY) === true);
  if (standing === "in" && !isForbidden) return null;
  const copy = isInProject && (
    <button type="button" onClick={() => takeCopy(workbench)}>
      {say("save.copy")}
    </button>
  );
  if (standing === "ended")
    return (
      <p role="alert" className="standing" data-standing="ended">
        {say("standing.ended")}{" "}
        <a
          href={signInAddress(team)}
          onClick={() => rememberPlace(() => window.sessionStorage, team.project, window.location.hash)}
        >
          {say("standing.signIn")}
        </a>
      </p>
    );
  if (standing === "removed")
    return (
      <p role="alert" className="standing" data-standing="removed">
        {say("standing.removed")} {copy}
      </p>
    );
  return (
    <p role="alert" className="standing" data-standing="forbidden">
      {say("standing.forbidden")} {copy}{" "}
      <button type="button" onClick={() => void workbench.takeProject()}>
        {say("standing.take")}
      </button>
    </p>
  );
}

/** The case as it stands here, and the codings of one's own, as files. */
function takeCopy({ store, team }: Workbench): void {
  const document = store.getState().history?.present;
  if (document === undefined) return;
  download(document.file, document.text, "text/yaml");
  const own = `${team?.coder ?? ""}.codings.jsonl`;
  const codings = document.beside?.[own] ?? "";
  if (codings !== "") download(`${idOfCase(document.file, document.text)}.${own}`, codings, "application/jsonl");
}
