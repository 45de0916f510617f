import type { SourceText } from "entente";
import { useEffect, useState } from "react";
import type { Reading } from "./use-reading.js";

/** Where one wants to be in a text that may still be coming. */
export interface Wanted {
  readonly source: string;
  /** Code point of a sentence; null: the text as a whole. */
  readonly start: number | null;
}

/** Goes to a place as soon as its text is there, however long that takes. @returns what tells the place */
export function useWanted(
  text: SourceText | null,
  { source, reading }: { readonly source: string | null; readonly reading: Reading },
): (wanted: Wanted) => void {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { goTo } = reading;
  useEffect(() => {
    if (wanted === null || text === null || wanted.source !== source) return;
    setWanted(null);
    if (wanted.start === null) document.querySelector<HTMLElement>("[data-reader]")?.focus();
    else goTo(wanted.start);
  }, [wanted, text, source, goTo]);
  return setWanted;
}
