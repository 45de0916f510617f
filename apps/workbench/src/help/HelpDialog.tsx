import { useEffect, useMemo, useRef, useState } from "react";
import { useSayPart } from "../i18n/part.js";
import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";
import "./help.css";
import { groupsFrom, type Shortcut, shortcutsBy } from "./shortcuts.js";
import { HELP } from "./texts.js";

/** All shortcuts in groups, those of what has the focus first; words or keys narrow them. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const sayPage = useSay();
  const settings = useWork((state) => state.settings);
  const screen = useWork(({ address }) => address.screen);
  const say = useSayPart(HELP, settings.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  // What had the focus before the dialog took it.
  const [groups] = useState(() => groupsFrom(document.activeElement, screen));
  const all = useMemo(() => shortcutsBy(settings), [settings]);

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.focus();
  }, []);

  const wordsOf = ({ words }: Shortcut): string => (words.of === "page" ? sayPage(words.key) : say(words.key));
  const wanted = typed.trim().toLocaleLowerCase();
  const found = groups
    .map((group) => ({
      group,
      shortcuts: all[group].filter(
        (one) =>
          wanted === "" ||
          wordsOf(one).toLocaleLowerCase().includes(wanted) ||
          one.keys.some((chord) => shown(chord).toLocaleLowerCase() === wanted),
      ),
    }))
    .filter(({ shortcuts }) => shortcuts.length > 0);

  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{sayPage("bar.help")}</h2>
        <form method="dialog">
          <button type="submit">{say("close")}</button>
        </form>
      </header>
      <input
        type="search"
        aria-label={say("find")}
        placeholder={say("find")}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p role="status">{found.length === 0 ? say("nothing") : settings.letters === "off" ? say("lettersOff") : ""}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="groups" tabIndex={0} aria-labelledby="help-title">
        {found.map(({ group, shortcuts }) => (
          <section key={group} aria-labelledby={`help-${group}`} data-group={group}>
            <h3 id={`help-${group}`}>{say(`group.${group}`)}</h3>
            <dl>
              {shortcuts.map((one) => (
                <div key={one.id} data-shortcut={one.id}>
                  <dt>{wordsOf(one)}</dt>
                  <dd>
                    {one.keys.map((chord, k) => (
                      <span key={chord}>
                        {k > 0 && " · "}
                        <kbd>{shown(chord)}</kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <p>{say("more")}</p>
    </dialog>
  );
}

/** A press as it stands on the keys. */
function shown(chord: string): string {
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return chord.replaceAll("Mod", isApple ? "⌘" : "Ctrl").replaceAll("Escape", "Esc");
}
