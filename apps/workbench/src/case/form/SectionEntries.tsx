import type { NameKind } from "entente";
import { useRef, useState } from "react";
import { idFor } from "../../document/id-for.js";
import { useSay } from "../../i18n/text.js";
import { useWork } from "../../ui/workbench-context.js";
import { type Entry, entryOf, isEntry, listOf, type Step } from "./data.js";
import { EntryFields } from "./EntryFields.js";
import { type FormWork, namesOf, optionsOf, problemsAt, useForm } from "./form-context.js";
import { IdBox } from "./IdBox.js";
import { Choice } from "./PlainFields.js";
import type { Section, SectionId } from "./shapes.js";
import { entryName, entryWords } from "./words.js";

interface Shown {
  readonly key: Step;
  readonly entry: Entry;
}

function entriesOf(data: Entry, { id, keys }: Section): readonly Shown[] {
  if (keys === "list") return listOf(data[id]).map((entry, key) => ({ key, entry: entryOf(entry) }));
  return Object.entries(entryOf(data[id])).map(([key, entry]) => ({ key, entry: entryOf(entry) }));
}

/** The entries of one part of the case, each a line that opens; and one to add. */
export function SectionEntries({ section }: { readonly section: Section }) {
  const say = useSay();
  const form = useForm();
  const sel = useWork(({ address }) => address.sel);
  const list = useRef<HTMLUListElement>(null);
  const entries = entriesOf(form.data, section);
  const words = { ...form, say };

  function focusBeside(k: number): void {
    // The line that takes the place of the one that went, once it has gone.
    setTimeout(() => {
      const lines = list.current?.querySelectorAll<HTMLElement>(":scope > li > details > summary");
      (lines?.[Math.min(k, lines.length - 1)] ?? list.current)?.focus();
    }, 300);
  }

  return (
    <>
      <ul className="entries" ref={list} tabIndex={-1} aria-label={say(`form.section.${section.id}`)}>
        {entries.map(({ key, entry }, k) => {
          const path = [section.id, key];
          const wrong = problemsAt(form.problems, path, "below").filter(({ severity }) => severity === "error");
          return (
            <li key={key} data-entry={path.join(".")}>
              <details open={sel === path.join(".") || sel?.startsWith(`${path.join(".")}.`) === true}>
                <summary>
                  <b>{entryName(words, section.id, entry, String(key))}</b>{" "}
                  <span>{entryWords(words, section.id, entry, String(key))}</span>
                  {wrong.length > 0 && <em className="fault"> {say("form.mistakes", { n: wrong.length })}</em>}
                </summary>
                <EntryFields
                  fields={section.fields}
                  path={path}
                  entry={entry}
                  issue={section.id === "issues" ? String(key) : undefined}
                />
                {section.keys === undefined ? (
                  <IdBox target={{ kind: section.id as NameKind, id: String(key) }} onGone={() => focusBeside(k)} />
                ) : (
                  !form.isLocked && (
                    <button
                      type="button"
                      onClick={() => {
                        const name = entryName(words, section.id, entry, String(key));
                        form.put([{ path, value: undefined }], say("form.removed", { what: name, n: 0 }));
                        focusBeside(k);
                      }}
                    >
                      {say("form.remove")}
                    </button>
                  )
                )}
              </details>
            </li>
          );
        })}
      </ul>
      {!form.isLocked && <Adding section={section} entries={entries} />}
    </>
  );
}

function Adding({ section, entries }: { readonly section: Section; readonly entries: readonly Shown[] }) {
  const say = useSay();
  const form = useForm();
  const [name, setName] = useState("");
  const taken = entries.map(({ key }) => String(key));
  const label = say("form.newIn", { section: say(`form.section.${section.id}`) });
  if (section.keys === "parties") {
    return (
      <Choice
        label={label}
        value=""
        none={label}
        among={namesOf(form, "parties").filter(([id]) => !taken.includes(id))}
        onChoose={(id) => {
          if (id !== "") add(id, "");
        }}
      />
    );
  }
  const begin = (): void => {
    const word = WORDS[section.id] ?? "entry";
    add(section.keys === "list" ? entries.length : idFor(name, word, taken), name.trim());
    setName("");
  };
  return (
    <span className="adding">
      <input
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) begin();
        }}
      />
      <button type="button" onClick={begin}>
        {say("form.addWord")}
      </button>
    </span>
  );

  function add(key: Step, title: string): void {
    const value = begun(form, section.id, title);
    const isFirst = section.keys === "list" && !Array.isArray(form.data[section.id]);
    const whole = !isEntry(form.data[section.id]) && section.keys !== "list";
    const edit = isFirst
      ? { path: [section.id], value: [value] }
      : whole
        ? { path: [section.id], value: { [key]: value } }
        : { path: [section.id, key], value };
    form.put([edit], say("form.added", { what: title || String(key) }));
  }
}

/** Word of an id where a name gives none. */
const WORDS: Readonly<Partial<Record<SectionId, string>>> = {
  parties: "party",
  issues: "issue",
  redLines: "line",
  linkages: "linkage",
  orderings: "ordering",
  goals: "goal",
  forums: "forum",
  burdens: "burden",
  agreements: "agreement",
  record: "offer",
  sources: "source",
};

/** What an entry begins as: as little as makes one, out of what the case has first. */
function begun(form: FormWork, section: SectionId, title: string): Entry {
  const [party = ["", ""], other = ["", ""]] = namesOf(form, "parties");
  const [issue = ["", ""]] = namesOf(form, "issues");
  const top = optionsOf(form, issue[0]).at(-1)?.id ?? "";
  const condition = { [issue[0]]: `>= ${top}` };
  const name = title === "" ? {} : { name: title };
  const day = typeof form.data.asOf === "string" ? form.data.asOf : String(form.data.asOf ?? "2024");
  switch (section) {
    case "issues":
      return { ...name, statusQuo: "as-now", options: { "as-now": { at: 0 }, changed: { at: 100 } } };
    case "redLines":
      return { ...name, party: party[0], require: condition };
    case "linkages":
      return { ...name, party: party[0], when: condition, value: 0.1 };
    case "orderings":
      return { ...name, party: party[0], first: condition, before: condition };
    case "goals":
      return { ...name, when: condition };
    case "alternatives":
      return { value: 0 };
    case "forums":
      return { ...name, members: namesOf(form, "parties").map(([id]) => id), rule: "unanimity" };
    case "ratification":
      return { members: { government: { votes: 1 } }, rule: { quota: "1/2", by: "votes" } };
    case "burdens":
      return { ...name, cost: 0, unit: "USD" };
    case "agreements":
      return { ...name, signatories: [party[0], other[0]], terms: condition };
    case "record":
      return { ...name, date: day, by: [party[0]], to: [other[0]], package: { [issue[0]]: top }, responses: {} };
    case "ties":
      return { between: [party[0], other[0]], sign: 1, ...(title === "" ? {} : { about: title }) };
    case "events":
      return { id: idFor(title, "event", []), date: day, ...name };
    case "sources":
      return title === "" ? {} : { title };
    default:
      return name;
  }
}
