import { useState } from "react";
import { useSay } from "../../i18n/text.js";
import type { Entry, Step } from "./data.js";
import { FieldOf } from "./FieldOf.js";
import { problemsAt, useForm } from "./form-context.js";
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
              <FieldOf field={field} path={own} value={entry[field.key]} label={label} issue={issue} />
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
