import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { Forecasts } from "./Forecasts.js";
import { PastOffers } from "./PastOffers.js";
import "../style/record.css";

const FACES = ["past", "forecasts"] as const;

/** The case against what happened: offers that were really made, and forecasts that were sealed. */
export function RecordScreen() {
  const say = useSay();
  const workbench = useWorkbench();
  const tab = useWork(({ address }) => address.tab);
  const face = FACES.find((one) => one === tab) ?? "past";
  return (
    <main className="record" data-screen="record">
      <div role="tablist" aria-label={say("rail.record")} className="tabs">
        {FACES.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === face}
            aria-controls="record-face"
            onClick={() => workbench.go({ tab: one }, "same")}
          >
            {say(`record.face.${one}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="record-face" aria-labelledby={`tab-${face}`}>
        {face === "past" ? <PastOffers /> : <Forecasts />}
      </div>
    </main>
  );
}
