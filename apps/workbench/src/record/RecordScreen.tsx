import { useSay } from "../i18n/text.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { useWork } from "../ui/workbench-context.js";
import { AfterSignature } from "./AfterSignature.js";
import { Forecasts } from "./Forecasts.js";
import { PastOffers } from "./PastOffers.js";
import "../style/record.css";

const FACES = ["past", "signature", "forecasts"] as const;

/** The case against what happened: offers that were really made, a text that was signed, forecasts that were sealed. */
export function RecordScreen() {
  const say = useSay();
  const tab = useWork(({ address }) => address.tab);
  const read = useWork((state) => state.read);
  const mistakes = read?.problems.filter(({ severity }) => severity === "error").length ?? 0;
  const isBad = read !== null && read.kase === null;
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
        {isBad && face !== "forecasts" && (
          <h1 className="headline" data-answer="">
            {say("problems.bad", { n: mistakes })}
          </h1>
        )}
        {face === "past" && <PastOffers />}
        {face === "signature" && <AfterSignature />}
        {face === "forecasts" && <Forecasts />}
      </div>
    </main>
  );
}
