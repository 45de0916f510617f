/** Keys and list places from the top of the case down to a value. */
export type Path = readonly (string | number)[];

/** 1-based place in the text; 0, 0 when it is not known. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong before it has a file and a place: what the parts of the reader hand on. */
export interface Fault {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly path: Path;
  readonly message: string;
  /** Whether the key or the value is meant: an unknown key, or a key's wrong value. Default `value`. */
  readonly target?: "key" | "value" | undefined;
  /** Offset in the text where it is known without a path: mistakes of syntax. */
  readonly offset?: number | undefined;
}

/** A text as plain data, with the way back from a path to its place in the text. */
export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Offset of a path's key or value, of the nearest thing above it that the text has, or null. */
  readonly offsetOf: (path: Path, target: "key" | "value") => number | null;
}

export function fault(code: string, path: Path, message: string, more: Partial<Fault> = {}): Fault {
  return { code, severity: "error", path, message, ...more };
}
