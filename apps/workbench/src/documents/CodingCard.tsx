import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWork } from "../ui/workbench-context.js";
import { CardFields } from "./CardFields.js";
import { coderNamed } from "./coder.js";
import { codingFrom, type Draft, KINDS, type STRENGTHS, type VOICES } from "./draft.js";
import { useDocuments } from "./model.js";
import type { OpenCard } from "./open-card.js";
import { type DocumentsKey, useSayDocuments } from "./texts.js";
import type { CodingActions } from "./use-coding.js";

export interface CodingCardProps {
  readonly card: OpenCard;
  readonly actions: CodingActions;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Keys that set a field while the card has the focus and no text is typed. */
const VOICE_KEYS: Readonly<Record<string, (typeof VOICES)[number]>> = {
  ...{ O: "official", A: "attributed", R: "reported", Y: "analyst", P: "private" },
};
const STRENGTH_KEYS: Readonly<Record<string, (typeof STRENGTHS)[number]>> = { F: "firm", L: "leaning", H: "hedged" };

/** What a sentence says, field by field, without leaving the keyboard. */
export function CodingCard({ card, actions, onClose, onSaved }: CodingCardProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase, coder, become, isLocked } = useDocuments();
  const [draft, setDraft] = useState<Draft>(card.draft);
  const [name, setName] = useState("");
  const [mark, setMark] = useState("");
  const [fault, setFault] = useState<{ readonly field: string; readonly message: string } | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>("input")?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const ask = (field: string, key: DocumentsKey, values: Readonly<Record<string, string>> = {}): void => {
    setFault({ field, message: say(key, values) });
    box.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  };

  function save(): void {
    if (isLocked) return;
    const by = coder ?? (name.trim() === "" ? null : coderNamed(name, mark));
    if (by === null) {
      ask("name", "card.ask.name");
      return;
    }
    const id = card.id ?? (coder === null ? `${by.id}-1` : actions.newId());
    const made = codingFrom(draft, { kase, place: card.place, id, coder: by.id });
    if ("field" in made) {
      ask(made.field, made.ask, made.values);
      return;
    }
    if (coder === null) become(by);
    actions.write(made.coding, made.edits, card.of);
    onSaved();
  }

  function hear(event: KeyboardEvent): void {
    // Enter that chooses a candidate saves nothing.
    if (event.nativeEvent.isComposing) return;
    const isSaving = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (isSaving) save();
    else if (event.key === "Escape") onClose();
    else if (/^[1-9]$/.test(event.key) && isNoText(event)) {
      box.current?.querySelector<HTMLElement>(`[data-recent="${event.key}"]`)?.click();
    } else if (isPlainLetter(event)) {
      const letter = event.key.toUpperCase();
      const voice = VOICE_KEYS[letter];
      const strength = STRENGTH_KEYS[letter];
      if (voice !== undefined) setDraft({ ...draft, voice });
      else if (strength !== undefined) setDraft({ ...draft, strength });
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section ref={box} className="coding" aria-label={say("card")} onKeyDown={hear}>
      {coder === null && (
        <div className="fields">
          <label>
            <span>{say("card.name")}</span>
            <input data-field="name" value={name} onChange={({ target }) => setName(target.value)} />
          </label>
          <label>
            <span>{say("card.mark")}</span>
            <input value={mark} size={3} maxLength={3} onChange={({ target }) => setMark(target.value)} />
          </label>
        </div>
      )}
      <CardFields draft={draft} fault={fault?.field ?? null} onDraft={setDraft} />
      <div className="choices">
        <Choice
          label={say("card.kind")}
          value={draft.kind}
          options={KINDS.map((id) => ({ id, name: say(`kind.${id}`), key: "" }))}
          onChoose={(kind) => setDraft({ ...draft, kind: kind as Draft["kind"] })}
        />
        <Choice
          label={say("card.voice")}
          value={draft.voice}
          options={Object.entries(VOICE_KEYS).map(([key, id]) => ({ id, name: say(`voice.${id}`), key }))}
          onChoose={(voice) => setDraft({ ...draft, voice })}
        />
        <Choice
          label={say("card.strength")}
          value={draft.strength}
          options={Object.entries(STRENGTH_KEYS).map(([key, id]) => ({ id, name: say(`strength.${id}`), key }))}
          onChoose={(strength) => setDraft({ ...draft, strength })}
        />
      </div>
      {fault !== null && (
        <p role="alert" className="fault">
          {fault.message}
        </p>
      )}
      <p className="does">
        <button type="button" className="primary" disabled={isLocked} onClick={save}>
          {say("card.save")} <kbd>{language === "en" ? "Ctrl+Enter" : "Ctrl+↵"}</kbd>
        </button>
        <button type="button" onClick={onClose}>
          {say("card.close")} <kbd>Esc</kbd>
        </button>
      </p>
    </section>
  );
}

function isPlainLetter(event: KeyboardEvent): boolean {
  return /^[a-z]$/i.test(event.key) && isNoText(event);
}

/** Whether what has the focus takes no letters of its own. */
function isNoText({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return target instanceof HTMLElement && !target.matches("input:not([type=radio], [type=range]), textarea, select");
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly key: string }[];
  readonly onChoose: (id: string) => void;
}

/** One of a few words, each with its key. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(({ id, name, key }) => (
        <label key={id}>
          <input type="radio" name={label} value={id} checked={value === id} onChange={() => onChoose(id)} /> {name}
          {key !== "" && <kbd>{key}</kbd>}
        </label>
      ))}
    </fieldset>
  );
}
