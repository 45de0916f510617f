import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./style/tokens.css";
import "./style/base.css";
import "./style/why.css";
import "./style/home.css";
import "./style/shell.css";
import "./style/foot.css";
import "./style/question.css";
import "./style/whatif.css";
import "./style/case.css";
import "./style/palette.css";
import "./style/inks.css";
import "./style/run.css";
import "./style/settings.css";
import { folderOver } from "./document/folder.js";
import { neighboursOver } from "./document/neighbours.js";
import { originOf } from "./document/origin.js";
import { shelfOver } from "./document/settings.js";
import { openVault } from "./document/vault.js";
import { pressAt } from "./report/press.js";
import { createRunner } from "./runner/runner.js";
import { addressOf, placeOfOpened } from "./shell/address.js";
import { Shell } from "./shell/Shell.js";
import { createWorkbench } from "./shell/workbench.js";
import { teamClient } from "./team/client.js";
import { projectFolder } from "./team/project-folder.js";
import { takePlace } from "./team/way-back.js";
import { WorkbenchContext } from "./ui/workbench-context.js";

/** Marks what the page itself put into the history, from addresses that were typed. */
const OURS = { entente: 1 };
/** Milliseconds after which the first answer is there: fetching all that works offline would hold it up. */
const STILL = 3000;

const runner = createRunner(() => new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" }));
const request = window.fetch.bind(window);
const { project, papers } = originOf(document);
const team = project === null ? null : { ...project, client: teamClient(project.base, request) };
const workbench = createWorkbench({
  runner,
  vault: openVault(),
  folder:
    team === null
      ? folderOver(request)
      : projectFolder(team.client, {
          project: team.project,
          request,
          standing: () => workbench.store.getState().team?.standing ?? "in",
        }),
  team,
  press: papers === null ? null : pressAt(papers, request),
  locks: navigator.locks,
  neighbours: neighboursOver(typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("entente")),
  now: () => Date.now(),
  location: {
    hash: () => window.location.hash,
    push: (hash) => window.history.pushState(OURS, "", hash),
    replace: (hash) => window.history.replaceState(OURS, "", hash),
  },
  isDark: () => window.matchMedia("(prefers-color-scheme: dark)").matches,
  shelf: shelfOver(() => window.localStorage),
});

/** The printed address carries the key to the folder: it is used once and leaves no trace in the history. */
function takeKeyOut(): void {
  if (!new URLSearchParams(window.location.search).has("t")) return;
  window.history.replaceState(null, "", `${window.location.pathname}${window.location.hash}`);
}

async function begin(): Promise<void> {
  takeKeyOut();
  const { opened, from } = originOf(document);
  const back = team === null || window.location.hash !== "" ? "" : takePlace(() => window.sessionStorage, team.project);
  if (back !== "") window.history.replaceState(OURS, "", back);
  const asked = addressOf(window.location.hash);
  const named = asked.caseId !== null;
  const place = { ...asked, ...placeOfOpened(asked) };
  if (from === "folder" && opened !== null && !named) {
    workbench.go(place, "same");
    if ((await workbench.openFile(opened, asked.changes)) === "opened") return;
  }
  if (opened !== null && !named && (asked.screen !== "home" || window.location.hash === ""))
    workbench.go({ ...place, caseId: opened }, "same");
  else await workbench.arrive(window.location.hash, "typed");
}

window.addEventListener("popstate", ({ state }) => {
  void workbench.arrive(window.location.hash, state === null ? "typed" : "gone back to");
});
window.addEventListener("pagehide", () => void workbench.flush());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void workbench.flush();
});
runner.prepare(["answers", "case"]);
void begin().finally(() => {
  workbench.store.setState({ arrival: "over" });
  setTimeout(keepOffline, STILL);
});

/** On a static host the browser keeps the workbench itself; the local server is there whenever its page is. */
function keepOffline(): void {
  if (originOf(document).opened === null && team === null && "serviceWorker" in navigator && import.meta.env.PROD)
    navigator.serviceWorker.register(new URL("service-worker.js", document.baseURI)).catch(() => {});
}

const place = document.getElementById("workbench");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <WorkbenchContext value={workbench}>
        <Shell />
      </WorkbenchContext>
    </StrictMode>,
  );
}
