import { useSay } from "../../i18n/text.js";
import { Box } from "./Box.js";
import { entryOf, isEntry, listOf, wordsOf } from "./data.js";
import { type FieldProps, typed, usePut } from "./field-props.js";
import { namesOf, useForm } from "./form-context.js";

/** A text in one or several languages. */
export function TextField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const { isLocked, language } = useForm();
  if (!isEntry(value)) {
    const text = value === undefined ? "" : String(value);
    return <Box label={label} value={text} isLocked={isLocked} onPut={(next) => put(path, next || undefined)} />;
  }
  const has = Object.keys(value);
  return (
    <span className="languages">
      {has.map((one) => (
        <span key={one} className="language">
          <span aria-hidden="true">{one}</span>
          <Box
            label={`${label} (${one})`}
            value={String(value[one] ?? "")}
            lang={one}
            isLocked={isLocked}
            onPut={(next) => put([...path, one], next || undefined)}
          />
        </span>
      ))}
      {!has.includes(language) && !isLocked && (
        <button type="button" onClick={() => put([...path, language], String(Object.values(value)[0] ?? ""))}>
          {say("form.inLanguage")}
        </button>
      )}
    </span>
  );
}

export function LineField({ path, value, label }: FieldProps) {
  const put = usePut(label);
  const { isLocked } = useForm();
  const text = value === undefined ? "" : Array.isArray(value) ? value.join("; ") : String(value);
  return <Box label={label} value={text} isLocked={isLocked} onPut={(next) => put(path, next.trim() || undefined)} />;
}

export function DateField({ path, value, label }: FieldProps) {
  const put = usePut(label);
  const { isLocked } = useForm();
  return (
    <Box
      label={label}
      value={value === undefined ? "" : String(value)}
      size={10}
      placeholder="2024-03-01"
      isLocked={isLocked}
      onPut={(next) => put(path, next.trim() || undefined)}
    />
  );
}

export function NumberField({ path, value, label }: FieldProps) {
  const put = usePut(label);
  const { isLocked } = useForm();
  return (
    <Box
      label={label}
      value={value === undefined ? "" : String(value)}
      inputMode="decimal"
      size={8}
      isLocked={isLocked}
      onPut={(next) => put(path, typed(next))}
    />
  );
}

/** The two ends between which a value lies; written once both are there. */
export function RangeField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const { isLocked } = useForm();
  const [low, high] = listOf(value);
  const shown = [low, high].map((end) => (end === undefined ? "" : String(end)));
  const write = (k: 0 | 1, next: string): void => {
    const given = typed(next);
    const other = (k === 0 ? high : low) ?? given;
    const ends = k === 0 ? [given, other] : [other, given];
    put(path, given === undefined ? undefined : ends);
  };
  return (
    <span className="range">
      {([0, 1] as const).map((k) => (
        <Box
          key={k}
          label={say(k === 0 ? "form.low" : "form.high", { what: label })}
          value={shown[k] ?? ""}
          inputMode="decimal"
          size={5}
          isLocked={isLocked}
          onPut={(next) => write(k, next)}
        />
      ))}
    </span>
  );
}

export function FlagField({ path, value, label }: FieldProps) {
  const put = usePut(label);
  const { isLocked } = useForm();
  return (
    <input
      // As it is clicked; the case follows a moment later.
      key={String(value === true)}
      type="checkbox"
      aria-label={label}
      defaultChecked={value === true}
      disabled={isLocked}
      onChange={({ target }) => put(path, target.checked ? true : undefined)}
    />
  );
}

export interface Choosing {
  readonly label: string;
  readonly value: string;
  readonly among: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (value: string) => void;
  /** Whether nothing can be chosen. */
  readonly none?: string | undefined;
}

/** One of several; what the case says and none of them is stays visible. */
export function Choice({ label, value, among, onChoose, none }: Choosing) {
  const { isLocked } = useForm();
  const isKnown = value === "" || among.some(([id]) => id === value);
  return (
    <select aria-label={label} value={value} disabled={isLocked} onChange={({ target }) => onChoose(target.value)}>
      {(none !== undefined || value === "") && <option value="">{none ?? "…"}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {among.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function ChoiceField({ field, path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const among = field.kind === "choice" ? field.among : [];
  return (
    <Choice
      label={label}
      value={value === undefined ? "" : String(value)}
      none={say("form.notSaid")}
      among={among.map((one) => [String(one), say(`form.choice.${one}` as "form.choice.coded")])}
      onChoose={(next) =>
        put(
          path,
          among.find((one) => String(one) === next),
        )
      }
    />
  );
}

export function NameField({ field, path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const of = field.kind === "name" && field.of !== "statements" ? field.of : "parties";
  const isNeeded = "isNeeded" in field;
  return (
    <Choice
      label={label}
      value={value === undefined ? "" : String(value)}
      none={isNeeded ? undefined : say("form.notSaid")}
      among={namesOf(form, of)}
      onChoose={(next) => put(path, next || undefined)}
    />
  );
}

/** Several of a collection: those chosen, each of which can be taken out, and one to add. */
export function NamesField({ field, path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const of = field.kind === "names" ? field.of : "parties";
  const among =
    of === "statements"
      ? Object.keys(entryOf(form.data.statements)).map((id): readonly [string, string] => [id, id])
      : namesOf(form, of);
  const chosen = wordsOf(value);
  const nameOf = (id: string): string => among.find(([one]) => one === id)?.[1] ?? id;
  return (
    <span className="names">
      {chosen.map((id) => (
        <span key={id} className="chip">
          {nameOf(id)}
          {!form.isLocked && (
            <button
              type="button"
              aria-label={say("form.takeOut", { what: nameOf(id) })}
              onClick={() => {
                const left = chosen.filter((one) => one !== id);
                put(path, left.length === 0 && !("isNeeded" in field) ? undefined : left);
              }}
            >
              ✕
            </button>
          )}
        </span>
      ))}
      {!form.isLocked && (
        <Choice
          label={say("form.addTo", { what: label })}
          value=""
          none={say("form.add")}
          among={among.filter(([id]) => !chosen.includes(id))}
          onChoose={(next) => {
            if (next !== "") put(path, [...chosen, next]);
          }}
        />
      )}
    </span>
  );
}

/** The two that a tie joins. */
export function PairField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const pair = wordsOf(value);
  return (
    <span className="names">
      {([0, 1] as const).map((k) => (
        <Choice
          key={k}
          label={say(k === 0 ? "form.one" : "form.other")}
          value={pair[k] ?? ""}
          among={namesOf(form, "parties")}
          onChoose={(next) => put([...path, k], next)}
        />
      ))}
    </span>
  );
}

/** Words that stand one beside the other, with commas between. */
export function WordsField({ path, value, label }: FieldProps) {
  const put = usePut(label);
  const { isLocked } = useForm();
  return (
    <Box
      label={label}
      value={wordsOf(value).join(", ")}
      isLocked={isLocked}
      onPut={(next) => {
        const words = next.split(/[,，、]/).flatMap((word) => word.trim() || []);
        put(path, words.length === 0 ? undefined : words);
      }}
    />
  );
}

/** A number by name: shares by party, figures by their word. */
export function NumbersField({ field, path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const given = entryOf(value);
  const among = field.kind === "shares" ? namesOf(form, "parties") : Object.keys(given).map((id) => [id, id] as const);
  const nameOf = (id: string): string => among.find(([one]) => one === id)?.[1] ?? id;
  return (
    <span className="numbers">
      {Object.entries(given).map(([id, number]) => (
        <span key={id} className="labelled">
          <span>{nameOf(id)}</span>
          <Box
            label={`${label}: ${nameOf(id)}`}
            value={String(number)}
            inputMode="decimal"
            size={6}
            isLocked={form.isLocked}
            onPut={(next) => put([...path, id], typed(next))}
          />
        </span>
      ))}
      {!form.isLocked && field.kind === "shares" && (
        <Choice
          label={say("form.addTo", { what: label })}
          value=""
          none={say("form.add")}
          among={among.filter(([id]) => !Object.hasOwn(given, id))}
          onChoose={(next) => {
            if (next !== "") put(value === undefined ? path : [...path, next], value === undefined ? { [next]: 0 } : 0);
          }}
        />
      )}
      {!form.isLocked && field.kind === "numbers" && (
        <Box
          label={say("form.addTo", { what: label })}
          value=""
          placeholder={say("form.newFigure")}
          isLocked={false}
          onPut={(next) => {
            const [, word, number] = /^\s*([\w-]+)\s*[:=]\s*(\S+)\s*$/.exec(next) ?? [];
            if (word === undefined || !Number.isFinite(Number(number))) return;
            if (value === undefined) put(path, { [word]: Number(number) });
            else put([...path, word], Number(number));
          }}
        />
      )}
    </span>
  );
}

const RESPONSES = ["accepted", "refused", "conditional", "silent"] as const;

/** What each party answered to an offer. */
export function ResponsesField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const given = entryOf(value);
  const names = namesOf(form, "parties");
  return (
    <span className="numbers">
      {Object.entries(given).map(([id, said]) => {
        const name = names.find(([one]) => one === id)?.[1] ?? id;
        return (
          <span key={id}>
            <span>{name}</span>{" "}
            <Choice
              label={`${label}: ${name}`}
              value={String(said)}
              none={say("form.takeOutWord")}
              among={RESPONSES.map((one) => [one, say(`form.response.${one}`)])}
              onChoose={(next) => put([...path, id], next || undefined)}
            />
          </span>
        );
      })}
      {!form.isLocked && (
        <Choice
          label={say("form.addTo", { what: label })}
          value=""
          none={say("form.add")}
          among={names.filter(([id]) => !Object.hasOwn(given, id))}
          onChoose={(next) => {
            if (next === "") return;
            if (value === undefined) put(path, { [next]: "accepted" });
            else put([...path, next], "accepted");
          }}
        />
      )}
    </span>
  );
}
