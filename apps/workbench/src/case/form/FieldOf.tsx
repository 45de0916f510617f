import { useSay } from "../../i18n/text.js";
import { ConditionField, ConditionsField, DealField } from "./ConditionField.js";
import { entryOf, type Step } from "./data.js";
import { EntryFields } from "./EntryFields.js";
import { type FieldProps, usePut } from "./field-props.js";
import { useForm } from "./form-context.js";
import { LadderField, OptionField, OptionNumbersField, PlaceField } from "./LadderField.js";
import {
  ChoiceField,
  DateField,
  FlagField,
  LineField,
  NameField,
  NamesField,
  NumberField,
  NumbersField,
  PairField,
  RangeField,
  ResponsesField,
  TextField,
  WordsField,
} from "./PlainFields.js";
import { LeversField, MembersField, RuleField } from "./RuleField.js";
import type { FieldKind } from "./shapes.js";

const FIELDS: Readonly<Record<Exclude<FieldKind["kind"], "group">, (props: FieldProps) => React.ReactNode>> = {
  text: TextField,
  line: LineField,
  date: DateField,
  flag: FlagField,
  number: NumberField,
  range: RangeField,
  choice: ChoiceField,
  name: NameField,
  names: NamesField,
  pair: PairField,
  shares: NumbersField,
  numbers: NumbersField,
  responses: ResponsesField,
  words: WordsField,
  condition: ConditionField,
  conditions: ConditionsField,
  deal: DealField,
  rule: RuleField,
  members: MembersField,
  levers: LeversField,
  ladder: LadderField,
  option: OptionField,
  place: PlaceField,
  optionNumbers: OptionNumbersField,
};

/** The field of one value. */
export function FieldOf(props: FieldProps) {
  const { field } = props;
  if (field.kind === "group") return <GroupField {...props} />;
  const Shown = FIELDS[field.kind];
  return <Shown {...props} />;
}

/** Values that belong together, as a leader's; they come and go as one. */
function GroupField({ field, path, value, label, issue }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const { isLocked } = useForm();
  if (field.kind !== "group") return null;
  return (
    <fieldset className="group">
      <legend className="hidden">{label}</legend>
      <EntryFields fields={field.fields} path={path as readonly Step[]} entry={entryOf(value)} issue={issue} />
      {!isLocked && (
        <button type="button" onClick={() => put(path, undefined)}>
          {say("form.takeOut", { what: label })}
        </button>
      )}
    </fieldset>
  );
}
