import { ConditionField, ConditionsField, DealField } from "./ConditionField.js";
import type { FieldProps } from "./field-props.js";
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

const FIELDS: Readonly<
  Record<Exclude<FieldKind["kind"], "group" | "clauses">, (props: FieldProps) => React.ReactNode>
> = {
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

/** The field of one value that is no group of others. */
export function FieldOf(props: FieldProps) {
  const { field } = props;
  if (field.kind === "group" || field.kind === "clauses") return null;
  const Shown = FIELDS[field.kind];
  return <Shown {...props} />;
}
