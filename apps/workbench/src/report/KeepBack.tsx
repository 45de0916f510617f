import type { Redaction } from "entente";
import { useSay } from "../i18n/text.js";

/** Named here as well: the page holds none of the library. */
const REDACTIONS = ["none", "sources", "private", "figures-only"] as const satisfies readonly Redaction[];

interface KeepBackProps {
  readonly redact: Redaction;
  readonly onChoose: (redact: Redaction) => void;
}

/** What a paper keeps back of what may not be handed on. */
export function KeepBack({ redact, onChoose }: KeepBackProps) {
  const say = useSay();
  return (
    <label className="take">
      {say("report.redact")}{" "}
      <select
        value={redact}
        onChange={({ target }) => onChoose(REDACTIONS.find((one) => one === target.value) ?? "none")}
      >
        {REDACTIONS.map((one) => (
          <option key={one} value={one}>
            {say(`report.redact.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
