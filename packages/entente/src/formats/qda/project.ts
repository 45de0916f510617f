/** A code, with those below it. */
export interface QdaCode {
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly color: string | null;
  readonly description: string | null;
  readonly codes: readonly QdaCode[];
}

/** A coding of a selection: which code, by whom. */
export interface QdaCoding {
  readonly guid: string;
  readonly code: string;
  readonly user: string | null;
}

/** A stretch of a text: Unicode code points from 0, `end` exclusive. */
export interface QdaSelection {
  readonly guid: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly description: string | null;
  readonly user: string | null;
  readonly codings: readonly QdaCoding[];
}

/** A text; null where the archive does not hold it. */
export interface QdaSource {
  readonly guid: string;
  readonly name: string;
  readonly description: string | null;
  readonly text: string | null;
  readonly selections: readonly QdaSelection[];
}

export interface QdaSet {
  readonly guid: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly sources: readonly string[];
}

/** What is read of a REFI-QDA project; a codebook is one without users and sources. */
export interface QdaProject {
  readonly name: string;
  readonly users: readonly { readonly guid: string; readonly name: string }[];
  readonly codes: readonly QdaCode[];
  readonly sources: readonly QdaSource[];
  readonly sets: readonly QdaSet[];
}

/** Every code of a tree, parents first. */
export function allCodes(codes: readonly QdaCode[]): QdaCode[] {
  return codes.flatMap((code) => [code, ...allCodes(code.codes)]);
}
