import { useSay } from "../i18n/text.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { useWork } from "../ui/workbench-context.js";
import { PaperFace } from "./PaperFace.js";
import { TextFace } from "./TextFace.js";

const FACES = ["brief", "report", "text"] as const;

/** What is handed over: the minister's page, the report, and a text to negotiate on. */
export function ReportScreen() {
  const say = useSay();
  const tab = useWork(({ address }) => address.tab);
  const face = FACES.find((one) => one === tab) ?? "brief";
  return (
    <main className="report" data-screen="report">
      <FaceTabs
        label={say("rail.report")}
        faces={FACES}
        face={face}
        controls="paper"
        nameOf={(one) => say(`report.paper.${one}`)}
      />
      <div role="tabpanel" id="paper" aria-labelledby={`tab-${face}`}>
        {face === "text" ? <TextFace /> : <PaperFace paper={face} />}
      </div>
    </main>
  );
}
