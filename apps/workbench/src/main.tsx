import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/question.css";
import "./style/inks.css";
import { createRunner } from "./runner/runner.js";
import { Shell } from "./shell/Shell.js";
import { createWorkbench } from "./shell/workbench.js";
import { WorkbenchContext } from "./ui/workbench-context.js";

const runner = createRunner(() => new Worker(new URL("./runner/worker.ts", import.meta.url), { type: "module" }));
const workbench = createWorkbench(
  {
    runner,
    location: {
      hash: () => window.location.hash,
      push: (hash) => window.history.pushState(null, "", hash),
      replace: (hash) => window.history.replaceState(null, "", hash),
    },
    isDark: () => window.matchMedia("(prefers-color-scheme: dark)").matches,
  },
  { language: "en", theme: "system", draws: 0 },
);

window.addEventListener("popstate", () => void workbench.arrive(window.location.hash));
void workbench.arrive(window.location.hash);

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
