import { useEffect, useId, useMemo, useRef, useState } from "react";
import { reaches } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import { SAMPLES } from "../samples/samples.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { COMMANDS, TEAM_COMMANDS } from "./commands.js";
import { withKeys } from "./key-map.js";

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Sign that limits the list to its kind: `>` commands, `@` parties, `#` issues. */
  readonly sign: ">" | "@" | "#" | "";
  /** Who may, where the one who asks may not. */
  readonly may?: string;
  readonly run: () => void;
}

const MOST = 40;

/** Everything by name: commands, questions, parties, issues, cases. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const kase = useWork(({ read }) => read?.kase ?? null);
  const role = useWork(({ team }) => team?.role ?? null);
  const settings = useWork((state) => state.settings);
  const { language } = settings;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [typed, setTyped] = useState("");
  const [current, setCurrent] = useState(0);

  useEffect(() => dialog.current?.showModal(), []);

  const entries = useMemo((): readonly Entry[] => {
    const select = (sel: string): void => workbench.go({ screen: "stand", tab: null, sel });
    return [
      ...withKeys(COMMANDS, settings).map(
        ({ id, label, keys, run }): Entry => ({
          id,
          label: say(label),
          hint: keys.join(", "),
          sign: ">",
          run: () => run(workbench),
        }),
      ),
      ...(role === null ? [] : TEAM_COMMANDS).map(({ id, label, least, run }): Entry => {
        const entry = { id, label: say(label), hint: "", sign: ">" } as const;
        return role === null || least === "viewer" || reaches(role, least)
          ? { ...entry, run: () => run(workbench) }
          : { ...entry, may: say(`team.may.${least}`), run: () => {} };
      }),
      ...Object.entries(kase?.parties ?? {}).map(
        ([id, { name }]): Entry => ({
          id: `party.${id}`,
          label: textIn(name, language, id),
          hint: id,
          sign: "@",
          run: () => select(`party.${id}`),
        }),
      ),
      ...Object.entries(kase?.issues ?? {}).map(
        ([id, { name }]): Entry => ({
          id: `issue.${id}`,
          label: textIn(name, language, id),
          hint: id,
          sign: "#",
          run: () => select(`issue.${id}`),
        }),
      ),
      ...SAMPLES.map(
        ({ id }): Entry => ({
          id: `sample.${id}`,
          label: id,
          hint: say("palette.sample"),
          sign: "",
          run: () =>
            workbench.go({ screen: "agree", caseId: id, forum: null, where: null, asOf: null, sel: null, changes: [] }),
        }),
      ),
    ];
  }, [kase, language, role, settings, say, workbench]);

  const found = useMemo(() => matching(entries, typed).slice(0, MOST), [entries, typed]);
  const chosen = found[Math.min(current, found.length - 1)];

  function run(entry: Entry | undefined): void {
    if (entry === undefined || entry.may !== undefined) return;
    onClose();
    entry.run();
  }

  return (
    <dialog ref={dialog} className="palette" aria-label={say("bar.palette")} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
        aria-label={say("palette.find")}
        placeholder={say("palette.find")}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setCurrent(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "ArrowDown") setCurrent(Math.min(found.length - 1, current + 1));
          else if (event.key === "ArrowUp") setCurrent(Math.max(0, current - 1));
          else if (event.key === "Enter") run(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <div role="listbox" id={list} aria-label={say("bar.palette")}>
        {found.map((entry) => (
          <div
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            aria-disabled={entry.may === undefined ? undefined : true}
            onClick={() => run(entry)}
            onKeyDown={(event) => {
              if (event.key === "Enter") run(entry);
            }}
          >
            <span>{entry.label}</span> {entry.may === undefined ? <kbd>{entry.hint}</kbd> : <i>{entry.may}</i>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{say("palette.nothing")}</p>}
    </dialog>
  );
}

/** Entries whose label, hint or id hold all the words typed, those that begin with them first. */
function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  const [, sign = "", rest = ""] = /^\s*([>@#]?)(.*)$/s.exec(typed) ?? [];
  const words = rest.toLowerCase().split(/\s+/).filter(Boolean);
  const text = ({ label, hint, id }: Entry): string => `${label} ${hint} ${id}`.toLowerCase();
  const kept = entries.filter(
    (entry) => (sign === "" || entry.sign === sign) && words.every((word) => text(entry).includes(word)),
  );
  const rank = (entry: Entry): number => (words[0] !== undefined && text(entry).startsWith(words[0]) ? 0 : 1);
  return words.length === 0 ? kept : [...kept].sort((a, b) => rank(a) - rank(b));
}
