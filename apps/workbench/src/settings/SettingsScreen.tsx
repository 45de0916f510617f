import { isAllowed, LIMITS, type Settings } from "../document/settings.js";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { KeyList } from "./KeyList.js";

/** How questions are computed and how the page behaves in this browser. */
export function SettingsScreen() {
  const say = useSay();
  const workbench = useWorkbench();
  const settings = useWork((state) => state.settings);
  return (
    <main className="settings" data-screen="settings">
      <section className="answer" id="answer">
        <h1>{say("settings.title")}</h1>
        <p>{say("settings.kept")}</p>
      </section>
      <section>
        <h2>{say("settings.computing")}</h2>
        <Switch
          words={say("settings.asIType")}
          isOn={settings.computing === "as I type"}
          onTurn={(isOn) => workbench.set({ computing: isOn ? "as I type" : "when asked" })}
        />
        <label>
          {say("settings.loss")}{" "}
          <select
            value={settings.loss}
            onChange={({ target }) => workbench.set({ loss: target.value === "quadratic" ? "quadratic" : "linear" })}
          >
            <option value="linear">{say("settings.loss.linear")}</option>
            <option value="quadratic">{say("settings.loss.quadratic")}</option>
          </select>
        </label>
        {(["seed", "draws", "maxPackages"] as const).map((name) => (
          <Figure key={name} name={name} value={settings[name]} />
        ))}
        <p>{say("settings.printed")}</p>
      </section>
      <section>
        <h2>{say("settings.page")}</h2>
        <label>
          {say("settings.density")}{" "}
          <select
            value={settings.density}
            onChange={({ target }) =>
              workbench.set({ density: target.value === "compact" ? "compact" : "comfortable" })
            }
          >
            <option value="comfortable">{say("settings.density.comfortable")}</option>
            <option value="compact">{say("settings.density.compact")}</option>
          </select>
        </label>
        <Switch
          words={say("settings.expert")}
          isOn={settings.expert === "shown"}
          onTurn={(isOn) => workbench.set({ expert: isOn ? "shown" : "hidden" })}
        />
        {settings.expert === "shown" && (
          <button type="button" onClick={() => workbench.go({ screen: "expert", tab: null, sel: null })}>
            {say("rail.expert")}
          </button>
        )}
      </section>
      <section>
        <h2>{say("settings.keys")}</h2>
        <Switch
          words={say("settings.letters")}
          isOn={settings.letters === "on"}
          onTurn={(isOn) => workbench.set({ letters: isOn ? "on" : "off" })}
        />
        <KeyList />
      </section>
    </main>
  );
}

interface SwitchProps {
  readonly words: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Switch({ words, isOn, onTurn }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onTurn(target.checked)} /> {words}
    </label>
  );
}

/** A whole number within its limits; what is outside them is said and not taken. */
function Figure({ name, value }: { readonly name: keyof typeof LIMITS; readonly value: Settings["seed"] }) {
  const say = useSay();
  const workbench = useWorkbench();
  const [min, max] = LIMITS[name];
  return (
    <label>
      {say(`settings.${name}`)}{" "}
      <input
        type="number"
        required
        min={min}
        max={max}
        step={1}
        defaultValue={value}
        onChange={({ target }) => {
          const figure = target.valueAsNumber;
          target.setCustomValidity(
            !target.validity.rangeUnderflow && !target.validity.rangeOverflow && !isAllowed(name, figure)
              ? say(`settings.${name}`)
              : "",
          );
          if (isAllowed(name, figure)) workbench.set({ [name]: figure });
        }}
        onBlur={({ target }) => target.reportValidity()}
      />
    </label>
  );
}
