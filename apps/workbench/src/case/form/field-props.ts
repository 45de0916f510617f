import { useSay } from "../../i18n/text.js";
import type { Step } from "./data.js";
import { useForm } from "./form-context.js";
import type { FieldKind } from "./shapes.js";

/** What a field shows and where it writes. */
export interface FieldProps<K extends FieldKind["kind"] = FieldKind["kind"]> {
  readonly field: Extract<FieldKind, { kind: K }> | FieldKind;
  readonly path: readonly Step[];
  readonly value: unknown;
  readonly label: string;
  /** Issue whose options are chosen from. */
  readonly issue: string | undefined;
}

/** Writes the value of one field; undefined takes it out. */
export function usePut(label: string): (path: readonly Step[], value: unknown) => void {
  const say = useSay();
  const { put } = useForm();
  return (path, value) => put([{ path, value }], say("form.put", { what: label }));
}

/** A number where it is one, else the words as typed: the reader says what is wrong with them. */
export function typed(value: string): string | number | undefined {
  const text = value.trim();
  if (text === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
