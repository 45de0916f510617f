import { useSay } from "../i18n/text.js";
import { SAMPLES } from "../samples/samples.js";
import { useWorkbench } from "../ui/workbench-context.js";

/** Nothing is open: cases to start from, or a file of one's own. */
export function Home() {
  const say = useSay();
  const workbench = useWorkbench();
  return (
    <main className="home" id="answer">
      <h1>{say("home.title")}</h1>
      <h2>{say("home.samples")}</h2>
      <ul className="samples">
        {SAMPLES.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() =>
                workbench.go({
                  screen: "agree",
                  caseId: id,
                  forum: null,
                  where: null,
                  asOf: null,
                  sel: null,
                  changes: [],
                })
              }
            >
              {id}
            </button>
          </li>
        ))}
      </ul>
      <label className="open">
        {say("home.open")}
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={async ({ target }) => {
            const file = target.files?.[0];
            if (file === undefined) return;
            workbench.go({ screen: "agree", caseId: null, changes: [] });
            const opened = { file: file.name, text: await file.text(), changes: [], scenarios: {} };
            workbench.open({ key: `file:${file.name}`, tag: null, document: opened });
          }}
        />
      </label>
      <p>{say("home.drop")}</p>
    </main>
  );
}
