import { useState } from "react";
import { idFor } from "../../document/id-for.js";
import { useSay } from "../../i18n/text.js";
import { Box } from "./Box.js";
import { entryOf, isEntry } from "./data.js";
import { type FieldProps, typed, usePut } from "./field-props.js";
import { optionsOf, useForm } from "./form-context.js";
import { IdBox } from "./IdBox.js";
import { Choice, TextField } from "./PlainFields.js";

/** The options of an issue on their ladder from 0 to 100, drawn and as a table. */
export function LadderField({ path, value, label, issue = "" }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const [name, setName] = useState("");
  const options = optionsOf(form, issue);
  const { statusQuo } = entryOf(entryOf(form.data.issues)[issue]);

  function add(): void {
    const id = idFor(name, "option", Object.keys(entryOf(value)));
    const last = options.at(-1)?.at ?? 0;
    const at = last < 100 ? 100 : Math.round((last + (options.at(-2)?.at ?? 0)) / 2);
    put([...path, id], { at, ...(name.trim() === "" ? {} : { name: name.trim() }) });
    setName("");
  }

  return (
    <div className="ladder">
      <svg viewBox="0 0 600 64" role="img" aria-label={say("form.ladder", { n: options.length })}>
        <line x1="20" x2="580" y1="24" y2="24" className="rail-line" />
        {options.map(({ id, name: one, at }, k) => (
          <g key={id} transform={`translate(${20 + 5.6 * at} 24)`}>
            <line y1="-7" y2="7" className="tick" />
            {id === statusQuo && <path d="M-5 -18h10l-5 8z" className="quo" />}
            <text y={k % 2 === 0 ? 22 : 36} textAnchor={at < 8 ? "start" : at > 92 ? "end" : "middle"}>
              {one.length > 22 ? `${one.slice(0, 21)}…` : one}
            </text>
          </g>
        ))}
      </svg>
      <ul>
        {options.map(({ id, name: one }) => {
          const option = entryOf(entryOf(value)[id]);
          return (
            <li key={id}>
              <Box
                label={say("form.place", { what: one })}
                value={String(option.at ?? "")}
                inputMode="decimal"
                size={4}
                isLocked={form.isLocked}
                onPut={(next) => put([...path, id, "at"], typed(next))}
              />
              <TextField
                field={{ kind: "text" }}
                path={[...path, id, "name"]}
                value={option.name}
                label={say("form.nameOf", { what: id })}
                issue={undefined}
              />
              <IdBox target={{ kind: "options", id, issue }} />
              <label>
                <input
                  type="checkbox"
                  checked={option.irreversible === true}
                  disabled={form.isLocked}
                  onChange={({ target }) => put([...path, id, "irreversible"], target.checked ? true : undefined)}
                />
                {say("form.irreversible")}
              </label>
              <Wording path={[...path, id, "wording"]} value={option.wording} what={one} />
            </li>
          );
        })}
      </ul>
      {!form.isLocked && (
        <span className="adding">
          <input
            aria-label={say("form.newOption")}
            placeholder={say("form.newOption")}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) add();
            }}
          />
          <button type="button" onClick={add}>
            {say("form.addOption")}
          </button>
        </span>
      )}
    </div>
  );
}

/** How a text to sign says an option; a plain clause is made where nothing is said. */
function Wording({
  path,
  value,
  what,
}: {
  readonly path: FieldProps["path"];
  readonly value: unknown;
  readonly what: string;
}) {
  const say = useSay();
  const { isLocked } = useForm();
  const [isOpened, setIsOpened] = useState(false);
  const label = say("form.wordingOf", { what });
  if (value === undefined && !isOpened) {
    if (isLocked) return null;
    return (
      <button type="button" aria-label={label} onClick={() => setIsOpened(true)}>
        {say("form.addWording")}
      </button>
    );
  }
  return (
    <span className="wording">
      <span aria-hidden="true">{say("form.field.wording")}</span>
      <TextField field={{ kind: "text" }} path={path} value={value} label={label} issue={undefined} />
    </span>
  );
}

export function OptionField({ path, value, label, issue = "" }: FieldProps) {
  const put = usePut(label);
  const form = useForm();
  return (
    <Choice
      label={label}
      value={value === undefined ? "" : String(value)}
      among={optionsOf(form, issue).map(({ id, name }) => [id, name])}
      onChoose={(next) => put(path, next)}
    />
  );
}

/** A place on the ladder: an option or a number. */
export function PlaceField({ path, value, label, issue = "" }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const options = optionsOf(form, issue);
  const isOption = typeof value === "string";
  const at = isOption ? (options.find(({ id }) => id === value)?.at ?? 0) : typeof value === "number" ? value : 0;
  return (
    <span className="place">
      <Choice
        label={label}
        value={isOption ? value : ""}
        none={value === undefined ? say("form.notSaid") : say("form.byNumber")}
        among={options.map(({ id, name }) => [id, name])}
        onChoose={(next) => put(path, next === "" ? (value === undefined ? undefined : at) : next)}
      />
      <Box
        label={say("form.numberOf", { what: label })}
        value={value === undefined ? "" : isOption ? String(at) : String(value)}
        inputMode="decimal"
        size={4}
        isLocked={form.isLocked}
        onPut={(next) => put(path, typed(next))}
      />
    </span>
  );
}

/** A value for each option, for wishes that have no single summit. */
export function OptionNumbersField({ path, value, label, issue = "" }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const options = optionsOf(form, issue);
  if (!isEntry(value))
    return (
      <button
        type="button"
        disabled={form.isLocked}
        onClick={() => {
          const values = Object.fromEntries(options.map(({ id }) => [id, 0]));
          const place = [...path.slice(0, -1), "at"];
          // A value for each option takes the place of one wished for.
          const edits = [
            { path, value: values },
            { path: place, value: undefined },
          ];
          form.put(edits, say("form.put", { what: label }));
        }}
      >
        {say("form.add")}
      </button>
    );
  return (
    <span className="numbers">
      {options.map(({ id, name }) => (
        <span key={id} className="labelled">
          <span>{name}</span>
          <Box
            label={`${label}: ${name}`}
            value={String(value[id] ?? "")}
            inputMode="decimal"
            size={5}
            isLocked={form.isLocked}
            onPut={(next) => put([...path, id], typed(next))}
          />
        </span>
      ))}
    </span>
  );
}
