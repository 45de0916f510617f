import { useSay } from "../i18n/text.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { useWork } from "../ui/workbench-context.js";
import { Forecasts } from "./Forecasts.js";
import { PastOffers } from "./PastOffers.js";
import "../style/record.css";

const FACES = ["past", "forecasts"] as const;

/** The case against what happened: offers that were really made, and forecasts that were sealed. */
export function RecordScreen() {
  const say = useSay();
  const tab = useWork(({ address }) => address.tab);
  const face = FACES.find((one) => one === tab) ?? "past";
  return (
    <main className="record" data-screen="record">
      <FaceTabs
        label={say("rail.record")}
        faces={FACES}
        face={face}
        controls="record-face"
        nameOf={(one) => say(`record.face.${one}`)}
      />
      <div role="tabpanel" id="record-face" aria-labelledby={`tab-${face}`}>
        {face === "past" ? <PastOffers /> : <Forecasts />}
      </div>
    </main>
  );
}
