/** Formats in which a whole negotiation goes out; those of platforms are several files and need a folder. */
export const WHOLE_FORMATS = [
  "genius",
  "geniusweb",
  "negmas",
  "ktab-csv",
  "ktab-xml",
  "decisions",
  "option-form",
  "nfg",
  "datapackage",
] as const;
export type WholeFormat = (typeof WHOLE_FORMATS)[number];

/** The format of a whole negotiation that is asked for by name, or by the one ending that says it. */
export function wholeFormatOf(format: string | undefined, output: string | undefined): WholeFormat | null {
  const named = WHOLE_FORMATS.find((one) => one === format) ?? null;
  return named ?? (format === undefined && output?.toLowerCase().endsWith(".nfg") === true ? "nfg" : null);
}
