import type {
  Agreement,
  Case,
  CaseEdit,
  Coding,
  Language,
  LostAnchor,
  NetworkOptions,
  Problem,
  SourceText,
  Statement,
  SuggestedStatement,
  Table,
  UpdateAnswer,
} from "entente";
import type { CaseInput, Frame } from "./protocol.js";

/** A file as it came: nothing in it is run, and nothing that it names is fetched. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as it was read, with the id that it would get as a source; null where nothing could be read. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: SourceText | null;
  /** What the file holds where it is no text but codings, or a table of positions. */
  readonly codings: ReadCodings | null;
  readonly problems: readonly Problem[];
}

/** What a file of statements or positions holds of a case; what could not be read stands in the file's problems. */
export interface ReadCodings {
  /** As the file says them; `import` codes where it names nobody. */
  readonly codings: readonly Coding[];
  /** Sources that they rest on and the case does not have, with their texts where the file holds these. */
  readonly sources: readonly {
    readonly id: string;
    readonly source: Case["sources"][string];
    readonly text: SourceText | null;
    readonly bytes: Uint8Array | null;
  }[];
  /** Positions of a table of positions. */
  readonly positions: readonly CaseEdit[];
}

/** A network of statements as a matrix, with the statements behind each tie. */
export interface ShownNetwork {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By rows. */
  readonly ties: readonly (readonly number[])[];
  readonly statements: number;
}

/** Which positions are made anew when statements are taken in. */
export type Following =
  /** Those of which they speak, as the inbox foretold. */
  | { readonly kind: "touched" }
  /** One, of the statements named alone. */
  | { readonly kind: "of"; readonly statements: readonly string[] };

/** An answer that is led to by one coder's statements and by another's. */
export interface AnswerOfCoders {
  readonly verb: string;
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly differs: boolean;
  readonly drivenBy: string | null;
}

export type DocumentsTask =
  | {
      readonly kind: "read";
      readonly files: readonly GivenFile[];
      readonly taken: readonly string[];
      readonly input: CaseInput;
      /** Texts at hand by their hash, so that none is taken in twice under another id. */
      readonly hashes: Readonly<Record<string, string>>;
    }
  | { readonly kind: "texts"; readonly sources: readonly (GivenFile & { readonly id: string })[] }
  | { readonly kind: "suggest"; readonly input: CaseInput; readonly texts: readonly SourceText[] }
  | {
      readonly kind: "update";
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly added: Readonly<Record<string, Statement>>;
      readonly language: Language;
    }
  | {
      readonly kind: "take";
      readonly input: CaseInput;
      readonly codings: readonly Coding[];
      readonly by: string;
      readonly following: Following;
    }
  | {
      readonly kind: "agreement";
      readonly input: CaseInput;
      readonly coders: readonly (readonly [string, readonly Coding[]])[];
      readonly texts: readonly SourceText[];
      readonly language: Language;
    }
  | {
      readonly kind: "sides";
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly coders: readonly [readonly [string, readonly Coding[]], readonly [string, readonly Coding[]]];
      readonly language: Language;
    }
  | {
      /** Statements whose quotation does not stand where they say. */
      readonly kind: "lost";
      readonly placed: Readonly<Record<string, Pick<Coding, "source" | "quote" | "start" | "end">>>;
      readonly texts: readonly SourceText[];
    }
  | { readonly kind: "network"; readonly input: CaseInput; readonly options: NetworkOptions }
  | {
      readonly kind: "networkFile";
      readonly input: CaseInput;
      readonly options: NetworkOptions;
      readonly format: "graphml" | "csv";
      readonly language: Language;
    };

export type DocumentsResult =
  | { readonly kind: "read"; readonly files: readonly ReadFile[] }
  | { readonly kind: "texts"; readonly texts: readonly SourceText[] }
  | { readonly kind: "suggest"; readonly suggestions: readonly SuggestedStatement[] }
  | { readonly kind: "update"; readonly answer: UpdateAnswer; readonly tables: readonly Table[] }
  | {
      readonly kind: "take";
      /** The case's text with the statements and positions in it; null where a problem stands in the way. */
      readonly text: string | null;
      readonly positions: readonly string[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "agreement"; readonly agreement: Agreement; readonly sentences: readonly string[] }
  | { readonly kind: "sides"; readonly sentence: string; readonly answers: readonly AnswerOfCoders[] }
  | { readonly kind: "lost"; readonly lost: readonly LostAnchor[] }
  | { readonly kind: "network"; readonly network: ShownNetwork }
  | { readonly kind: "networkFile"; readonly text: string };

export interface DocumentsRequest {
  readonly kind: "documents";
  readonly id: number;
  readonly task: DocumentsTask;
}
export interface DocumentsReply {
  readonly kind: "documents";
  readonly id: number;
  readonly result: DocumentsResult;
}
