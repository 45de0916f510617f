import { useState } from "react";
import { useSay } from "../i18n/text.js";
import { COMMANDS } from "../shell/commands.js";
import { takenBy, withKeys } from "../shell/key-map.js";
import { chordOf } from "../shell/keys.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

const HELD = ["Shift", "Control", "Alt", "Meta", "Tab", "Escape"];

/** Every command with the presses that run it, to be changed one by one. */
export function KeyList() {
  const say = useSay();
  const workbench = useWorkbench();
  const settings = useWork((state) => state.settings);
  const [hearing, setHearing] = useState<string | null>(null);
  const [clash, setClash] = useState<{ readonly of: string; readonly chord: string; readonly with: string } | null>(
    null,
  );
  const labelOf = (id: string): string => {
    const command = COMMANDS.find((one) => one.id === id);
    return command === undefined ? id : say(command.label);
  };

  function take(id: string, chord: string): void {
    const other = takenBy(COMMANDS, chord, settings, id);
    setHearing(null);
    if (other !== null) setClash({ of: id, chord, with: other });
    else {
      setClash(null);
      workbench.set({ keys: { ...settings.keys, [id]: [chord] } });
    }
  }

  function restore(id: string): void {
    const { [id]: _, ...keys } = settings.keys;
    setClash(null);
    workbench.set({ keys });
  }

  return (
    <>
      <table>
        <caption>{say("settings.keys.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("settings.keys.command")}</th>
            <th scope="col">{say("settings.keys.press")}</th>
          </tr>
        </thead>
        <tbody>
          {withKeys(COMMANDS, settings).map(({ id, label, keys }) => (
            <tr key={id} data-command={id}>
              <th scope="row">{say(label)}</th>
              <td>
                <button
                  type="button"
                  aria-label={say("settings.keys.change", { command: say(label), keys: keys.join(", ") || "–" })}
                  onClick={() => setHearing(id)}
                  onBlur={() => setHearing(null)}
                  onKeyDown={(event) => {
                    if (hearing !== id || event.nativeEvent.isComposing || HELD.includes(event.key)) return;
                    event.preventDefault();
                    event.stopPropagation();
                    take(id, chordOf(event));
                  }}
                >
                  {hearing === id ? say("settings.keys.hearing") : keys.join(", ") || "–"}
                </button>{" "}
                {settings.keys[id] !== undefined && (
                  <button type="button" onClick={() => restore(id)}>
                    {say("settings.keys.reset")}
                  </button>
                )}
                {clash?.of === id && (
                  <p role="alert">{say("settings.keys.taken", { keys: clash.chord, command: labelOf(clash.with) })}</p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        disabled={Object.keys(settings.keys).length === 0}
        onClick={() => workbench.set({ keys: {} })}
      >
        {say("settings.keys.resetAll")}
      </button>
    </>
  );
}
