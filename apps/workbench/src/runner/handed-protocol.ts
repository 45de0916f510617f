import type { CaseEdit, ClassGroup, Language, Paper, Picture, Redaction, Table } from "entente";
import type { Held, OpenOverlay, Seen } from "../document/seen.js";
import type { CaseInput, Frame, Look } from "./protocol.js";

/** What is made of a case to be handed over, or to be kept after it was: one task a screen. */
export type HandedTask =
  | {
      /** A package as numbered clauses with brackets. */
      readonly kind: "text";
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly by: "package" | "roadmap";
      /** How far the deal can be trusted, in words, for the caption; null before it is known. */
      readonly badge: string | null;
      readonly language: Language;
      readonly redact: Redaction;
    }
  | {
      /** How the text signed last is kept. */
      readonly kind: "status";
      readonly input: CaseInput;
      readonly frame: Frame;
      /** Whether the ten questions are asked twice, by plan and as things stand. */
      readonly moved: "left" | "asked";
      readonly look: Look;
      readonly language: Language;
    }
  | {
      /** Edits that enter what became of a clause. */
      readonly kind: "set-status";
      readonly input: CaseInput;
      readonly agreement: string;
      readonly levels: Readonly<Record<string, number>>;
      /** ISO 8601, may be partial. */
      readonly date: string;
      readonly evidence: readonly string[];
      readonly note: string | undefined;
      readonly language: Language;
    }
  | {
      /** Edits that put a package into the case as a signed text. */
      readonly kind: "sign";
      readonly input: CaseInput;
      readonly frame: Frame;
      /** As `issue=option,…`; null: the one that question 3 shows. */
      readonly package: string | null;
      readonly on: string;
      readonly stepDays: number | undefined;
      readonly language: Language;
    }
  | {
      /** The deals of a class's groups against what could have been had. */
      readonly kind: "class";
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly groups: readonly ClassGroup[];
      /** Whether the front and the deals of the case are shown. */
      readonly reveal: "all" | "groups";
      /** What stands in place of the groups' names; empty: the names are shown. */
      readonly names: readonly string[];
      readonly look: Look;
      readonly language: Language;
    }
  | {
      /** The deals of groups, as a table or as YAML. */
      readonly kind: "read-groups";
      readonly input: CaseInput;
      readonly pasted: string | Uint8Array;
      /** The file it came from; null: pasted. */
      readonly file: string | null;
      readonly language: Language;
    }
  | {
      /** The deals of groups as the table that is kept beside the case. */
      readonly kind: "write-groups";
      readonly input: CaseInput;
      readonly groups: readonly ClassGroup[];
    }
  | {
      /** The debrief of a class as a page. */
      readonly kind: "debrief";
      readonly input: CaseInput;
      readonly frame: Frame;
      readonly groups: readonly ClassGroup[];
      readonly names: readonly string[];
      readonly language: Language;
    }
  | {
      /** The sheet of one party's role, or of who leads the class. */
      readonly kind: "role";
      readonly input: CaseInput;
      readonly party: string | null;
      /** Whose sheet it is; absent: anybody's. */
      readonly group?: ClassGroup | undefined;
      readonly forum: string | undefined;
      readonly language: Language;
    }
  | {
      /** What parties entrusted, opened with a key. */
      readonly kind: "open-overlays";
      readonly input: CaseInput;
      readonly key: string;
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      /** The list of releases beside the case, as its file has it. */
      readonly releases: string;
      /** What to say of a file that cannot be used, in words. */
      readonly why: Readonly<
        Record<"noKey" | "plain" | "other-key" | "damaged" | "large" | "twice" | "noRelease", string>
      >;
      readonly language: Language;
    }
  | {
      /** The case as an audience may see it. */
      readonly kind: "see-as";
      readonly input: CaseInput;
      readonly audience: string;
      readonly overlays: readonly OpenOverlay[];
      readonly releases: string;
      readonly language: Language;
    }
  | {
      /** The list of releases with one more. */
      readonly kind: "release";
      readonly input: CaseInput;
      readonly releases: string;
      readonly forum: string;
      readonly to: readonly string[];
      /** When, ISO 8601. */
      readonly at: string;
    }
  | {
      /** A form for a party's delegates, sealed for an address; without one, a new key and its address. */
      readonly kind: "make-form";
      readonly input: CaseInput;
      readonly party: string;
      readonly address: string;
      /** The script that stands in the form. */
      readonly script: string;
      readonly language: Language;
    }
  | { readonly kind: "new-key"; readonly input: CaseInput };

/** A run of words of a clause; those in brackets name the inputs that the bracket rests on. */
export interface TextRun {
  readonly text: string;
  readonly weight: "plain" | "strong";
  readonly bracket: Bracket | null;
}

export interface Bracket {
  /** Unique in the text: `clause.2.b1`. */
  readonly id: string;
  readonly words: string;
  /** Paths of inputs, at least one. */
  readonly because: readonly string[];
}

export interface TextShown {
  readonly kind: "text";
  readonly title: string;
  /** As-of date, forum and badge, in sentences. */
  readonly caption: string;
  readonly how: readonly string[];
  readonly clauses: readonly { readonly number: string; readonly issue: string; readonly runs: readonly TextRun[] }[];
  readonly open: string;
  readonly silent: string | null;
  readonly codes: string;
  /** That something was kept back; null where nothing was. */
  readonly kept: string | null;
  readonly made: string;
  readonly html: string;
  readonly markdown: string;
  readonly paper: Paper;
}

/** A clause of a signed text, as it is entered what became of it. */
export interface ClauseShown {
  readonly id: string;
  readonly name: string;
  /** 0 not begun, 1 begun, 2 done, 3 verified. */
  readonly level: number;
  readonly state: "done" | "late" | "waiting" | "open";
}

export interface StatusShown {
  readonly kind: "status";
  readonly agreement: string;
  /** Day on which it is read, ISO 8601. */
  readonly day: string;
  readonly sentences: readonly string[];
  readonly clauses: readonly ClauseShown[];
  readonly tables: readonly Table[];
  readonly picture: Picture;
  /** The days of the text and of the case, as iCalendar. */
  readonly calendar: string;
}

export interface ClassShown {
  readonly kind: "class";
  readonly sentences: readonly string[];
  readonly tables: readonly Table[];
  readonly picture: Picture;
}

export type HandedResult =
  | {
      readonly kind: "overlays";
      readonly overlays: readonly OpenOverlay[];
      /** Overlays made of forms, sealed for the same key, with the names of their files. */
      readonly sealed: Held["sealed"];
      /** What the forms say, in words. */
      readonly forms: Held["forms"];
      /** A line a file that was refused; then there are no overlays. */
      readonly refused: readonly string[];
    }
  | ({ readonly kind: "seen" } & Pick<Seen, "text" | "name" | "told" | "overview">)
  | { readonly kind: "released"; readonly releases: string }
  /** Null where what was given is no address, or the form would be too large for mail. */
  | {
      readonly kind: "form";
      readonly file: string;
      readonly html: string | null;
      readonly why: "address" | "large" | null;
    }
  | { readonly kind: "key"; readonly text: string; readonly address: string }
  | ClassShown
  /** Null where the text cannot be read: a line says why. */
  | { readonly kind: "groups"; readonly groups: readonly ClassGroup[] | null; readonly problems: readonly string[] }
  /** A file to keep: its name, and what is in it. */
  | { readonly kind: "file"; readonly name: string; readonly content: string }
  | TextShown
  | StatusShown
  /** No signed text of the case has clauses. */
  | { readonly kind: "unsigned" }
  | { readonly kind: "edits"; readonly edits: readonly CaseEdit[] };

export interface HandedRequest {
  readonly kind: "handed";
  readonly id: number;
  readonly task: HandedTask;
}

export interface HandedReply {
  readonly kind: "handed";
  readonly id: number;
  readonly result: HandedResult;
}
