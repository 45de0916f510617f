/** How a value of an entry is filled in. */
export type FieldKind =
  | { readonly kind: "text" | "line" | "date" | "flag" | "condition" | "conditions" | "deal" | "rule" | "members" }
  | { readonly kind: "number"; readonly from?: number; readonly to?: number }
  | { readonly kind: "range"; readonly from: number; readonly to?: number }
  | { readonly kind: "choice"; readonly among: readonly (string | number)[] }
  | { readonly kind: "name" | "names"; readonly of: "parties" | "issues" | "statements" }
  | { readonly kind: "pair" | "shares" | "numbers" | "responses" | "words" }
  | { readonly kind: "option" | "place" | "optionNumbers" | "ladder" | "levers" }
  | { readonly kind: "clauses" }
  | { readonly kind: "group"; readonly fields: readonly Field[] };

export type FieldKey = (typeof FIELD_KEYS)[number];
export type Field = { readonly key: FieldKey; readonly label?: FieldKey; readonly isNeeded?: true } & FieldKind;

/** Keys under which fields are labelled. */
export const FIELD_KEYS = [
  "title",
  "question",
  "asOf",
  "name",
  "iso",
  "within",
  "role",
  "weight",
  "capability",
  "aliases",
  "attributes",
  "leader",
  "from",
  "until",
  "termEnds",
  "commitment",
  "commitmentRange",
  "successor",
  "final",
  "finish",
  "discount",
  "delayCost",
  "since",
  "basis",
  "evidence",
  "note",
  "statusQuo",
  "options",
  "levers",
  "terms",
  "drift",
  "to",
  "by",
  "days",
  "at",
  "values",
  "salience",
  "range",
  "salienceRange",
  "official",
  "party",
  "when",
  "require",
  "sacred",
  "value",
  "first",
  "before",
  "package",
  "members",
  "rule",
  "toward",
  "issues",
  "body",
  "cost",
  "unit",
  "payers",
  "benefit",
  "ability",
  "responsibility",
  "date",
  "signatories",
  "signed",
  "offeredBy",
  "offeredTo",
  "responses",
  "between",
  "sign",
  "kind",
  "mediator",
  "about",
  "risk",
  "author",
  "publisher",
  "language",
  "file",
  "url",
  "outcome",
  "wording",
  "clauses",
  "issue",
  "option",
  "text",
  "owners",
  "due",
  "after",
  "status",
] as const;

const NAME: Field = { key: "name", kind: "text" };
const NOTE: Field = { key: "note", kind: "text" };
const PERIOD: readonly Field[] = [
  { key: "since", kind: "date" },
  { key: "until", kind: "date" },
];
const PROVENANCE: readonly Field[] = [
  { key: "basis", kind: "choice", among: ["coded", "judged"] },
  { key: "evidence", kind: "names", of: "statements" },
  NOTE,
];
const PARTY: Field = { key: "party", kind: "name", of: "parties", isNeeded: true };

const LEADER: readonly Field[] = [
  NAME,
  { key: "from", kind: "date" },
  { key: "until", kind: "date" },
  { key: "termEnds", kind: "date" },
  { key: "commitment", kind: "number", from: 0, to: 1 },
  { key: "commitmentRange", kind: "range", from: 0, to: 1 },
  { key: "successor", kind: "name", of: "parties" },
  { key: "final", kind: "flag" },
  ...PROVENANCE,
];

/** A position of one party on one issue. */
export const POSITION: readonly Field[] = [
  { key: "at", kind: "place" },
  { key: "salience", kind: "number", from: 0, to: 100, isNeeded: true },
  { key: "range", kind: "range", from: 0, to: 100 },
  { key: "salienceRange", kind: "range", from: 0, to: 100 },
  { key: "official", kind: "place" },
  { key: "values", kind: "optionNumbers" },
  ...PERIOD,
  ...PROVENANCE,
];

export const HEAD: readonly Field[] = [
  { key: "title", kind: "text" },
  { key: "question", kind: "text" },
  { key: "asOf", kind: "date" },
  {
    key: "outcome",
    kind: "group",
    fields: [{ key: "package", kind: "deal", isNeeded: true }, { key: "date", kind: "date" }, ...PROVENANCE],
  },
  NOTE,
];

/** A clause of a signed text; where it leads, what comes before it and what has been done have fields of their own. */
export const CLAUSE: readonly Field[] = [
  { key: "text", kind: "text" },
  { key: "owners", kind: "names", of: "parties", isNeeded: true },
  { key: "due", kind: "date" },
  { key: "days", kind: "number", from: 0 },
];

/** Collections in the order of the form; `keyed`: by the id of a party, `list`: without ids. */
export const SECTIONS = [
  {
    id: "parties",
    fields: [
      NAME,
      { key: "within", kind: "name", of: "parties" },
      { key: "role", kind: "line" },
      { key: "weight", kind: "number", from: 0 },
      { key: "capability", kind: "number", from: 0 },
      { key: "iso", kind: "line" },
      { key: "leader", kind: "group", fields: LEADER },
      { key: "finish", kind: "condition" },
      { key: "discount", kind: "number", from: 0, to: 1 },
      { key: "delayCost", kind: "number" },
      { key: "attributes", kind: "numbers" },
      { key: "aliases", kind: "words" },
      ...PERIOD,
      ...PROVENANCE,
    ],
  },
  {
    id: "issues",
    fields: [
      NAME,
      { key: "options", kind: "ladder", isNeeded: true },
      { key: "statusQuo", kind: "option", isNeeded: true },
      { key: "levers", kind: "levers" },
      {
        key: "drift",
        kind: "group",
        fields: [
          { key: "to", kind: "option", isNeeded: true },
          { key: "by", kind: "date", isNeeded: true },
          ...PROVENANCE,
        ],
      },
      { key: "days", kind: "number", from: 0 },
      { key: "terms", kind: "words" },
      ...PROVENANCE,
    ],
  },
  { id: "positions", fields: POSITION },
  {
    id: "redLines",
    fields: [
      PARTY,
      NAME,
      { key: "when", kind: "condition" },
      { key: "require", kind: "condition", isNeeded: true },
      { key: "sacred", kind: "flag" },
      ...PERIOD,
      ...PROVENANCE,
    ],
  },
  {
    id: "linkages",
    fields: [
      PARTY,
      NAME,
      { key: "when", kind: "condition", isNeeded: true },
      { key: "value", kind: "number", isNeeded: true },
      ...PERIOD,
      ...PROVENANCE,
    ],
  },
  {
    id: "orderings",
    fields: [
      PARTY,
      NAME,
      { key: "first", kind: "condition", isNeeded: true },
      { key: "before", kind: "condition", isNeeded: true },
      ...PERIOD,
      ...PROVENANCE,
    ],
  },
  { id: "goals", fields: [NAME, { key: "when", kind: "condition", isNeeded: true }, NOTE] },
  {
    id: "alternatives",
    keys: "parties",
    fields: [{ key: "value", kind: "number" }, { key: "package", kind: "deal" }, ...PERIOD, ...PROVENANCE],
  },
  {
    id: "forums",
    fields: [
      NAME,
      { key: "members", kind: "members", isNeeded: true },
      { key: "rule", kind: "rule" },
      { key: "toward", kind: "names", of: "parties" },
      { key: "issues", kind: "names", of: "issues" },
      ...PERIOD,
      ...PROVENANCE,
    ],
  },
  {
    id: "ratification",
    keys: "parties",
    fields: [
      { key: "body", kind: "text" },
      { key: "members", kind: "members", isNeeded: true },
      { key: "rule", kind: "rule", isNeeded: true },
      { key: "when", kind: "conditions" },
      ...PROVENANCE,
    ],
  },
  {
    id: "burdens",
    fields: [
      NAME,
      { key: "when", kind: "condition" },
      { key: "cost", kind: "number", from: 0, isNeeded: true },
      { key: "unit", kind: "line", isNeeded: true },
      { key: "range", kind: "range", from: 0 },
      { key: "payers", kind: "shares" },
      { key: "benefit", kind: "shares" },
      { key: "ability", kind: "line" },
      { key: "responsibility", kind: "shares" },
      ...PROVENANCE,
    ],
  },
  {
    id: "agreements",
    fields: [
      NAME,
      { key: "date", kind: "date" },
      { key: "signatories", kind: "names", of: "parties", isNeeded: true },
      { key: "terms", label: "signed", kind: "condition", isNeeded: true },
      { key: "clauses", kind: "clauses" },
      ...PROVENANCE,
    ],
  },
  {
    id: "record",
    fields: [
      NAME,
      { key: "date", kind: "date", isNeeded: true },
      { key: "by", label: "offeredBy", kind: "names", of: "parties" },
      { key: "to", label: "offeredTo", kind: "names", of: "parties" },
      { key: "package", kind: "deal", isNeeded: true },
      { key: "responses", kind: "responses" },
      ...PROVENANCE,
    ],
  },
  {
    id: "ties",
    keys: "list",
    fields: [
      { key: "between", kind: "pair", isNeeded: true },
      { key: "kind", kind: "choice", among: ["alliance", "dispute", "mediation", "pressure", "trade"] },
      { key: "sign", kind: "choice", among: [1, 0, -1] },
      { key: "by", label: "mediator", kind: "name", of: "parties" },
      { key: "about", kind: "text" },
      { key: "date", kind: "date" },
      ...PERIOD,
      ...PROVENANCE,
    ],
  },
  {
    id: "events",
    keys: "list",
    fields: [
      NAME,
      { key: "date", kind: "date", isNeeded: true },
      { key: "kind", kind: "line" },
      { key: "risk", kind: "number", from: 0, to: 1 },
      ...PROVENANCE,
    ],
  },
  {
    id: "sources",
    fields: [
      { key: "title", kind: "text" },
      { key: "author", kind: "line" },
      { key: "publisher", kind: "line" },
      { key: "date", kind: "date" },
      { key: "language", kind: "line" },
      { key: "file", kind: "line" },
      { key: "url", kind: "line" },
      NOTE,
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly keys?: "parties" | "list";
  readonly fields: readonly Field[];
}[];

export type SectionId = (typeof SECTIONS)[number]["id"];
export type Section = { readonly id: SectionId; readonly keys?: "parties" | "list"; readonly fields: readonly Field[] };
