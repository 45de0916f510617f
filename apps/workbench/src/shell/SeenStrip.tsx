import { mayTry } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";
import { AudienceSwitch } from "./AudienceSwitch.js";

/** For whom the page answers while overlays are open, and what the mediator lets them know. */
export function SeenStrip() {
  const say = useSay();
  const seen = useWork((state) => state.seen);
  const isAsWritten = useWork(({ history }) => (history?.present.changes.length ?? 0) === 0);
  if (seen === null) return null;
  return (
    <section className="seen" aria-label={say("overlays.as")} data-audience={seen.audience}>
      <p>
        {say("overlays.strip", { name: seen.name })} {say(mayTry({ seen }) ? "overlays.tried" : "overlays.locked")}{" "}
        <AudienceSwitch seen={seen} />
      </p>
      {isAsWritten && seen.told.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}
