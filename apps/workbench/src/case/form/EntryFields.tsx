import { useState } from "react";
import { useSay } from "../../i18n/text.js";
import { ClausesField } from "./ClausesField.js";
import { type Entry, isEntry, type Step } from "./data.js";
import { FieldOf } from "./FieldOf.js";
import { usePut } from "./field-props.js";
import { namesOf, optionsOf, problemsAt, useForm } from "./form-context.js";
import type { Field } from "./shapes.js";

export interface EntryFieldsProps {
  readonly fields: readonly Field[];
  readonly path: readonly Step[];
  readonly entry: Entry;
  /** Issue whose options are chosen from. */
  readonly issue: string | undefined;
}

/** The fields of an entry that are filled in or needed, and the others to add. */
export function EntryFields({ fields, path, entry, issue }: EntryFieldsProps) {
  const say = useSay();
  const { isLocked, problems } = useForm();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const isShown = ({ key, isNeeded }: Field): boolean =>
    isNeeded === true || Object.hasOwn(entry, key) || opened.includes(key);
  const labelOf = ({ key, label }: Field): string => say(`form.field.${label ?? key}`);
  const more = fields.filter((field) => !isShown(field));
  return (
    <div className="fields">
      {fields.filter(isShown).map((field) => {
        const own = [...path, field.key];
        const label = labelOf(field);
        const wrong = problemsAt(problems, own, "below").filter(({ severity }) => severity === "error");
        return (
          <div key={field.key} className="field" data-field={field.key}>
            <span className="label">{label}</span>
            <div>
              {field.kind === "group" ? (
                <GroupField fields={field.fields} path={own} value={entry[field.key]} label={label} issue={issue} />
              ) : field.kind === "clauses" ? (
                <ClausesField path={own} value={entry[field.key]} label={label} />
              ) : (
                <FieldOf field={field} path={own} value={entry[field.key]} label={label} issue={issue} />
              )}
              {wrong.map(({ message }) => (
                <p key={message} className="fault" role="alert">
                  {message}
                </p>
              ))}
            </div>
          </div>
        );
      })}
      {!isLocked && more.length > 0 && (
        <select
          className="more"
          aria-label={say("form.more")}
          value=""
          onChange={({ target }) => setOpened([...opened, target.value])}
        >
          <option value="">{say("form.more")}</option>
          {more.map((field) => (
            <option key={field.key} value={field.key}>
              {labelOf(field)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface GroupProps extends Pick<EntryFieldsProps, "fields" | "path" | "issue"> {
  readonly value: unknown;
  readonly label: string;
}

/** Values that belong together, as a leader's; they come and go as one. */
function GroupField({ fields, path, value, label, issue }: GroupProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const { isLocked } = form;
  const isNeeded = (key: string): boolean => fields.some((one) => one.key === key && one.isNeeded === true);
  // A drift leads somewhere by a day, an outcome holds something; a leader may begin with nothing said.
  const [first] = namesOf(form, "issues").map(([id]) => id);
  const begun = {
    ...(isNeeded("package") && first !== undefined
      ? { package: { [first]: optionsOf(form, first).at(-1)?.id ?? "" } }
      : {}),
    ...(isNeeded("to") ? { to: optionsOf(form, issue ?? "").at(-1)?.id ?? "" } : {}),
    ...(isNeeded("by") ? { by: String(form.data.asOf ?? "2024") } : {}),
  };
  return (
    <fieldset className="group">
      <legend className="hidden">{label}</legend>
      {isEntry(value) ? (
        <EntryFields fields={fields} path={path} entry={value} issue={issue} />
      ) : (
        <button type="button" disabled={isLocked} onClick={() => put(path, begun)}>
          {say("form.add")}
        </button>
      )}
      {isEntry(value) && !isLocked && (
        <button type="button" onClick={() => put(path, undefined)}>
          {say("form.takeOut", { what: label })}
        </button>
      )}
    </fieldset>
  );
}
