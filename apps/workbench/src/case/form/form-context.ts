import type { CaseEdit, Language, Problem } from "entente";
import { createContext, useContext } from "react";
import { textIn } from "../../ui/case-text.js";
import { type Entry, entryOf, type Step } from "./data.js";

/** What every field of the form needs of the case. */
export interface FormWork {
  readonly data: Entry;
  readonly language: Language;
  readonly isLocked: boolean;
  readonly problems: readonly Problem[];
  /** Puts values into the text: one undo step. */
  readonly put: (edits: readonly CaseEdit[], label: string) => void;
}

export const FormContext = createContext<FormWork | null>(null);

export function useForm(): FormWork {
  const form = useContext(FormContext);
  if (form === null) throw new Error("a field was shown outside of the form");
  return form;
}

/** Ids and names of a collection. */
export function namesOf(
  { data, language }: Pick<FormWork, "data" | "language">,
  collection: "parties" | "issues" | "forums",
): readonly (readonly [id: string, name: string])[] {
  return Object.entries(entryOf(data[collection])).map(([id, entry]) => [
    id,
    textIn(entryOf(entry).name as never, language, id),
  ]);
}

/** Ids, names and places of an issue's options, from the ladder's foot. */
export function optionsOf(
  { data, language }: Pick<FormWork, "data" | "language">,
  issue: string,
): readonly { readonly id: string; readonly name: string; readonly at: number }[] {
  const { options } = entryOf(entryOf(data.issues)[issue]);
  return Object.entries(entryOf(options))
    .map(([id, option]) => {
      const { name, at } = entryOf(option);
      return { id, name: textIn(name as never, language, id), at: typeof at === "number" ? at : 0 };
    })
    .sort((a, b) => a.at - b.at);
}

/** What is wrong at a path or, where `below` says so, anywhere under it. */
export function problemsAt(
  problems: readonly Problem[],
  path: readonly Step[],
  reach: "here" | "below",
): readonly Problem[] {
  const own = path.join(".");
  return problems.filter(({ path: at }) => at === own || (reach === "below" && at.startsWith(`${own}.`)));
}
