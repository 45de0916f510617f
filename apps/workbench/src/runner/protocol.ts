import type {
  AnswersBeside,
  Case,
  CaseEdit,
  Chain,
  Coalitions,
  CountedSoFar,
  ExplainedAnswer,
  FirstScreen,
  ForecastToSeal,
  Language,
  LiveScripts,
  NameKind,
  Paper,
  Picture,
  Problem,
  RecordRepair,
  Redaction,
  Removal,
  Renaming,
  ResolutionToSeal,
  Said,
  Screen,
  SourceText,
  Table,
  Text,
  Theme,
  Verb,
  Written,
} from "entente";
import type { Change } from "../document/changes.js";

/** A case as the worker is sent it: its text, and what is tried on it without being written. */
export interface CaseInput {
  readonly text: string;
  /** Name by which problems are reported. */
  readonly file: string;
  readonly changes: readonly Change[];
  /** Texts of the scenarios that come with the case, by name. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** Day on which dated facts are read; null for the case's own. */
  readonly day: string | null;
}

/** A case that was read: null with its problems where it is bad. */
export interface ReadCase {
  /** As written. */
  readonly kase: Case | null;
  /** With what is tried on it. */
  readonly tried: Case | null;
  /** Changes that the case has no place for. */
  readonly left: readonly Change[];
  /** Titles of the scenarios that come with it. */
  readonly scenarios: Readonly<Record<string, Text>>;
  /** Day on which the case is read. */
  readonly day: string;
  readonly problems: readonly Problem[];
}

/** What a question is asked with; ids only. */
export interface Frame {
  readonly forum?: string | undefined;
  readonly where?: string | undefined;
  readonly asOf?: string | undefined;
  readonly voice?: "official" | undefined;
  /** How value falls with distance; absent: linear. */
  readonly loss?: "quadratic" | undefined;
  /** Packages up to which they are listed; absent: the library's own. */
  readonly maxPackages?: number | undefined;
  /** Seed of everything drawn at random; absent: 1. */
  readonly seed?: number | undefined;
}

/** How an answer is to be shown. */
export interface Look {
  readonly language: Language;
  /** Px of the picture. */
  readonly width: number;
  readonly theme: Theme;
}

/** An answer on record, its offer's day, and the smallest change that would explain it where the case does not. */
export type PastAnswer = ExplainedAnswer & { readonly date: string; readonly repair: RecordRepair | null };

/** One value of a case in two texts; undefined where it has none. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

/** A value of a case that two people have changed; undefined where one has none. */
export interface MergeRow {
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type Request =
  | { readonly kind: "read"; readonly id: number; readonly input: CaseInput }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly input: CaseInput;
      /** Answered one by one in this order. */
      readonly verbs: readonly Verb[];
      readonly frame: Frame;
      readonly look: Look;
    }
  | {
      /** Answers with their badges, one by one in this order; none: none is wanted any more. */
      readonly kind: "badge";
      readonly id: number;
      readonly input: CaseInput;
      readonly verbs: readonly Verb[];
      readonly frame: Frame;
      readonly look: Look;
      /** Worlds to draw. */
      readonly draws: number;
    }
  | {
      /** One question without what is tried. */
      readonly kind: "baseline";
      readonly id: number;
      readonly input: CaseInput;
      readonly verb: Verb;
      readonly frame: Frame;
      readonly look: Look;
    }
  | {
      /** Whether there is room in each of these cases: the sentences first, their badges after them; none: none is wanted. */
      readonly kind: "glance";
      readonly id: number;
      readonly cases: readonly { readonly of: string; readonly text: string }[];
      readonly language: Language;
      readonly draws: number;
    }
  | {
      /** What the case knows of each at the table, and its past offers. */
      readonly kind: "first";
      readonly id: number;
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly language: Language;
    }
  | {
      /** The text with what is tried on it written into it. */
      readonly kind: "write";
      readonly id: number;
      readonly input: CaseInput;
    }
  | {
      /** The text with values put into it, comments and order kept. */
      readonly kind: "edit";
      readonly id: number;
      readonly text: string;
      readonly edits: readonly CaseEdit[];
    }
  | {
      /** What the text says as plain data, also while it has mistakes. */
      readonly kind: "draft";
      readonly id: number;
      readonly text: string;
    }
  | {
      /** The text and its scenarios with one id renamed. */
      readonly kind: "rename";
      readonly id: number;
      readonly text: string;
      readonly scenarios: Readonly<Record<string, string>>;
      readonly renaming: Renaming;
    }
  | {
      /** What goes with an entry, and the text without it. */
      readonly kind: "removal";
      readonly id: number;
      readonly text: string;
      readonly target: { readonly kind: NameKind; readonly id: string; readonly issue?: string | undefined };
    }
  | {
      /** What the reading warned of, in the reader's language. */
      readonly kind: "warned";
      readonly id: number;
      readonly input: CaseInput;
      readonly language: Language;
    }
  | {
      /** Who wins and who loses under a rule that is being built. */
      readonly kind: "coalitions";
      readonly id: number;
      /** Where the rule stands: newer ones of the same place take the place of older. */
      readonly place: string;
      readonly rule: unknown;
      readonly voters: readonly { readonly id: string; readonly entry: unknown }[];
    }
  | {
      /** What differs between two texts of a case. */
      readonly kind: "difference";
      readonly id: number;
      readonly a: string;
      readonly text: string;
    }
  | {
      /** What two people did to one case, put together. */
      readonly kind: "merge";
      readonly id: number;
      /** As it is here. */
      readonly text: string;
      readonly before: string;
      readonly theirs: string;
    }
  | {
      /** What is tried as a scenario of its own. */
      readonly kind: "scenario";
      readonly id: number;
      readonly input: CaseInput;
      readonly title: string;
    }
  | {
      /** The answers on record, and what only worlds say that explain them. */
      readonly kind: "past";
      readonly id: number;
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly language: Language;
      readonly draws: number;
    }
  | { readonly kind: "ledger"; readonly id: number; readonly text: string; readonly look: Look }
  | {
      readonly kind: "seal";
      readonly id: number;
      readonly text: string;
      readonly input: CaseInput;
      readonly forecast: Omit<Extract<ForecastToSeal, { kind: "binary" }>, "case">;
    }
  | {
      readonly kind: "resolve";
      readonly id: number;
      readonly text: string;
      readonly resolution: Omit<ResolutionToSeal, "kind">;
    }
  | {
      readonly kind: "paper";
      readonly id: number;
      readonly input: CaseInput;
      readonly paper: "report" | "brief";
      readonly verbs: readonly Verb[];
      readonly frame: Frame;
      readonly language: Language;
      readonly draws: number;
      readonly redact: Redaction;
    }
  | {
      /** A report that its reader can ask again: the paper, with the case as it may be handed on and the engine in it. */
      readonly kind: "live";
      readonly id: number;
      readonly input: CaseInput;
      readonly paper: Paper;
      readonly frame: Frame;
      readonly language: Language;
      readonly redact: Redaction;
      readonly scripts: LiveScripts;
    }
  | {
      /** A paper as a Word document. */
      readonly kind: "word";
      readonly id: number;
      readonly paper: Paper;
      /** PNG of each of its pictures, by the picture's id. */
      readonly pictures: Readonly<Record<string, Uint8Array>>;
    }
  | {
      readonly kind: "compare";
      readonly id: number;
      readonly a: CaseInput & { readonly label: string };
      readonly b: CaseInput & { readonly label: string };
      readonly frame: Frame;
      readonly language: Language;
    }
  | {
      /** What is computed and no question's screen shows. */
      readonly kind: "expert";
      readonly id: number;
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly language: Language;
    }
  | {
      readonly kind: "whatif";
      readonly id: number;
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly language: Language;
    }
  | {
      readonly kind: "why";
      readonly id: number;
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly verb: Verb;
      /** Id of the sentence. */
      readonly finding: string;
      /** The sentence, and the inputs that it rests on, for one that is no finding of the question. */
      readonly said: { readonly text: string; readonly because: readonly string[] };
      /** Texts of the sources that are at hand. */
      readonly texts: readonly SourceText[];
      readonly language: Language;
    }
  | {
      /** A table as comma-separated text. */
      readonly kind: "csv";
      readonly id: number;
      readonly table: Table;
    };

/** How a request fares, for the runner; its listener does not hear it. */
export type Fared = { readonly kind: "began"; readonly id: number } | { readonly kind: "ended"; readonly id: number };

export type Reply =
  /** How far the counting of very many packages has come. */
  | { readonly kind: "counted"; readonly id: number; readonly counted: CountedSoFar }
  | { readonly kind: "read"; readonly id: number; readonly read: ReadCase }
  | { readonly kind: "answered"; readonly id: number; readonly verb: Verb; readonly screen: Screen }
  | { readonly kind: "baseline"; readonly id: number; readonly screen: Screen }
  | { readonly kind: "glanced"; readonly id: number; readonly of: string; readonly headline: Said }
  | { readonly kind: "first"; readonly id: number; readonly first: FirstScreen }
  | { readonly kind: "written"; readonly id: number; readonly text: string }
  | { readonly kind: "draft"; readonly id: number; readonly data: unknown }
  /** A problem of the reading each; null where only its message says it. */
  | { readonly kind: "warned"; readonly id: number; readonly told: readonly (string | null)[] }
  /** Null where there are too many to name, or the rule is none. */
  | { readonly kind: "coalitions"; readonly id: number; readonly found: Coalitions | null }
  | {
      readonly kind: "renamed";
      readonly id: number;
      readonly text: string;
      readonly scenarios: Readonly<Record<string, string>>;
    }
  | {
      /** Theirs with what only I have changed, and what both have; no text where one of the three cannot be read. */
      readonly kind: "merged";
      readonly id: number;
      readonly text: string | null;
      readonly contested: readonly MergeRow[];
    }
  | { readonly kind: "difference"; readonly id: number; readonly differences: readonly Difference[] }
  | {
      readonly kind: "past";
      readonly id: number;
      readonly answers: readonly PastAnswer[];
      /** Records dated after the day on which the case is read. */
      readonly notRead: readonly string[];
      readonly fitting: readonly string[];
    }
  | {
      readonly kind: "ledger";
      readonly id: number;
      readonly sentences: readonly string[];
      readonly tables: readonly Table[];
      readonly picture: Picture | null;
      /** Forecasts that wait for their day. */
      readonly open: readonly { readonly question: string; readonly claim?: string | undefined }[];
    }
  | ({ readonly kind: "removal"; readonly id: number; readonly text: string } & Pick<Removal, "gone" | "changed">)
  | ({ readonly kind: "paper"; readonly id: number } & Written)
  | { readonly kind: "bytes"; readonly id: number; readonly bytes: Uint8Array }
  | {
      readonly kind: "tables";
      readonly id: number;
      /** The ten answers of both sides of a comparison. */
      readonly answers?: readonly AnswersBeside[];
      readonly sentences: readonly string[];
      readonly tables: readonly Table[];
    }
  | { readonly kind: "why"; readonly id: number; readonly chain: Chain }
  | { readonly kind: "progress"; readonly id: number; readonly done: number }
  | { readonly kind: "failed"; readonly id: number; readonly verb: Verb | null; readonly message: string }
  | { readonly kind: "done"; readonly id: number };
