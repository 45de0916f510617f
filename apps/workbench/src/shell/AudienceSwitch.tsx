import type { Seen } from "../document/seen.js";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useSeeing } from "../ui/use-seeing.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** The mediator looks through the eyes of any audience; from there another one asks for the key. */
export function AudienceSwitch({ seen }: { readonly seen: Seen }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const seeAs = useSeeing();
  const { audience, held, name } = seen;
  if (audience !== "mediator") {
    return (
      <button type="button" onClick={() => workbench.go({ screen: "case", tab: "overlays", sel: null })}>
        {say("overlays.again")}
      </button>
    );
  }
  return (
    <label>
      {say("overlays.as")}{" "}
      <select value={audience} onChange={({ target }) => seeAs(target.value, held)}>
        <option value="mediator">{name}</option>
        {Object.entries(kase?.parties ?? {}).map(([id, party]) => (
          <option key={id} value={id}>
            {textIn(party.name, language, id)}
          </option>
        ))}
        <option value="all">{say("overlays.all")}</option>
      </select>
    </label>
  );
}
