import { mayEdit, PROJECT_KEY } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import { download } from "../ui/download.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** Where the work is kept and since when, or why it is not. */
export function SaveState() {
  const say = useSay();
  const workbench = useWorkbench();
  const keeping = useWork((state) => state.keeping);
  const role = useWork((state) => state.role);
  const { language } = useWork(({ settings }) => settings);
  const isInProject = useWork(({ key }) => key?.startsWith(PROJECT_KEY) === true);
  const isEditor = useWork(mayEdit);
  const standing = useWork(({ team }) => team?.standing ?? "in");
  if (role === "reader") {
    return (
      <span className="saving" role="status">
        {say("save.reader")}{" "}
        <button type="button" onClick={workbench.takeOver}>
          {say("save.takeOver")}
        </button>
      </span>
    );
  }
  // The project's own line says it.
  if (standing !== "in") return null;
  if (isInProject && !isEditor && keeping?.state !== "failed" && keeping?.state !== "unreached") return null;
  if (keeping === null) return null;
  switch (keeping.state) {
    case "saving":
      return <span className="saving">{say("save.saving")}</span>;
    case "saved": {
      const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(keeping.at);
      const words = say(`save.${keeping.where}`, { time });
      return (
        <span className="saving" title={words}>
          {words}
        </span>
      );
    }
    case "clash":
      return (
        <span className="saving" role="alert">
          {say("save.clash")}
        </span>
      );
    case "ended":
    case "removed":
    case "forbidden":
      return null;
    case "unreached":
      return (
        <span className="saving" role="alert">
          {say("save.unreached")}
        </span>
      );
    case "failed":
      return (
        <span className="saving" role="alert">
          {keeping.why === "full" ? say("save.full") : say("save.failed", { message: keeping.message })}{" "}
          <button
            type="button"
            onClick={() => {
              const { history } = workbench.store.getState();
              if (history !== null) download(history.present.file, history.present.text, "text/yaml");
            }}
          >
            {say("save.copy")}
          </button>
        </span>
      );
  }
}
