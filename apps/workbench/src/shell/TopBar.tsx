import type { Language, Text } from "entente";
import type { ThemeChoice } from "../document/settings.js";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages.js";
import { useSay } from "../i18n/text.js";
import { ABOUT } from "../samples/about.js";
import { SAMPLES } from "../samples/samples.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { SaveState } from "./SaveState.js";

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** The case and how it is read: day, table, voice; undo, language, theme. */
export function TopBar() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language, theme } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const history = useWork((state) => state.history);
  const address = useWork((state) => state.address);
  const team = useWork((state) => state.team);
  const name = (text: Text | undefined, id: string): string => textIn(text, language, id);
  const forums = Object.entries(kase?.forums ?? {});
  const [undone, redone] = [history?.past.at(-1)?.label, history?.future[0]?.label];
  return (
    <header className="bar">
      <button type="button" className="brand" onClick={() => workbench.go({ screen: "home", sel: null })}>
        Entente
      </button>
      {(kase !== null || address.screen !== "home") && (
        <label>
          <span>{say("bar.case")}</span>
          <select value={address.caseId ?? ""} onChange={({ target }) => workbench.go({ caseId: target.value })}>
            {![...SAMPLES.map(({ id }) => id), ...(team?.cases ?? [])].includes(address.caseId ?? "") && (
              <option value={address.caseId ?? ""}>
                {kase === null ? say("bar.chooseCase") : name(kase.title, kase.id ?? "")}
              </option>
            )}
            {team?.cases.map((file) => (
              <option key={file} value={file}>
                {file === address.caseId ? name(kase?.title, file) : file}
              </option>
            ))}
            {SAMPLES.map(({ id }) => (
              <option key={id} value={id}>
                {name(id === address.caseId ? kase?.title : ABOUT[id]?.title, id)}
              </option>
            ))}
          </select>
        </label>
      )}
      {kase !== null && (
        <>
          <label>
            <span>{say("bar.asOf")}</span>
            <input
              key={address.asOf ?? kase.asOf}
              defaultValue={address.asOf ?? kase.asOf ?? ""}
              size={10}
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              onBlur={({ target }) => {
                const asOf = target.value === kase.asOf ? null : target.value || null;
                if (target.validity.valid && asOf !== address.asOf) workbench.go({ asOf });
              }}
              onKeyDown={(event) => {
                if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
              }}
            />
          </label>
          {forums.length > 0 && (
            <label>
              <span>{say("bar.forum")}</span>
              <select
                value={address.forum ?? forums[0]?.[0] ?? ""}
                onChange={({ target }) => workbench.go({ forum: target.value })}
              >
                {forums.map(([id, forum]) => (
                  <option key={id} value={id}>
                    {forum.toward === undefined || forum.toward.length === 0
                      ? name(forum.name, id)
                      : say("bar.forumToward", {
                          forum: name(forum.name, id),
                          toward: forum.toward.map((one) => name(kase.parties[one]?.name, one)).join(", "),
                        })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>{say("bar.voice")}</span>
            <select
              value={address.voice}
              onChange={({ target }) => workbench.go({ voice: target.value === "official" ? "official" : "real" })}
            >
              <option value="real">{say("bar.voice.real")}</option>
              <option value="official">{say("bar.voice.official")}</option>
            </select>
          </label>
        </>
      )}
      <span className="space" />
      <SaveState />
      <button
        type="button"
        disabled={undone === undefined}
        onClick={workbench.undo}
        aria-label={undone === undefined ? say("bar.undo") : say("bar.undoOf", { what: undone })}
      >
        ↶
      </button>
      <button
        type="button"
        disabled={redone === undefined}
        onClick={workbench.redo}
        aria-label={redone === undefined ? say("bar.redo") : say("bar.redoOf", { what: redone })}
      >
        ↷
      </button>
      <label>
        <span className="hidden">{say("bar.language")}</span>
        <select value={language} onChange={({ target }) => workbench.set({ language: target.value as Language })}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="hidden">{say("bar.theme")}</span>
        <select value={theme} onChange={({ target }) => workbench.set({ theme: target.value as ThemeChoice })}>
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {say(`bar.theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {(["palette", "help"] as const).map((over) => (
        <button
          key={over}
          type="button"
          aria-label={say(`bar.${over}`)}
          title={say(`bar.${over}`)}
          onClick={() => workbench.store.setState({ over })}
        >
          {over === "palette" ? "⌕" : "?"}
        </button>
      ))}
      <button
        type="button"
        aria-label={say("rail.settings")}
        title={say("rail.settings")}
        onClick={() => workbench.go({ screen: "settings", tab: null, sel: null })}
      >
        ⚙
      </button>
    </header>
  );
}
