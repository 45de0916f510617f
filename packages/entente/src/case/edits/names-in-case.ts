import type { Path } from "../syntax/parsed.js";

/** What a name in a case names: an entry of a collection, or an option of an issue. */
export type NameKind =
  | "parties"
  | "issues"
  | "options"
  | "redLines"
  | "linkages"
  | "orderings"
  | "goals"
  | "forums"
  | "burdens"
  | "agreements"
  | "record"
  | "events"
  | "sources"
  | "statements";

/** One place where a name stands. */
export interface NamedPlace {
  readonly path: Path;
  /** Whether the last step of the path is the name, or the value there holds it. */
  readonly at: "key" | "value";
  /** `any`: in an expected answer, whose words may name anything. */
  readonly kind: NameKind | "any";
  /** As it stands: a test such as `>= open` holds the name of an option and more. */
  readonly text: string;
  /** Issue of an option. */
  readonly issue: string | undefined;
}

type Hear = (place: NamedPlace) => void;
type Walk = (value: unknown, path: Path, hear: Hear, issue?: string) => void;

/** Hears every place of a case, as plain data, that names something. */
export function namesInCase(data: unknown, hear: Hear): void {
  whole(data, [], hear);
}

/** Whether the place names this one. */
export function isNamed(
  place: NamedPlace,
  { kind, id, issue }: { readonly kind: NameKind; readonly id: string; readonly issue?: string | undefined },
): boolean {
  if (place.kind !== "any" && (place.kind !== kind || place.issue !== issue)) return false;
  return wordPattern(id).test(place.text);
}

/** A name as a word of its own. */
export function wordPattern(id: string): RegExp {
  return new RegExp(`(?<![\\w-])${id.replaceAll(/[^\w-]/g, "\\$&")}(?![\\w-])`, "g");
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nothing: Walk = () => {};

function name(kind: NamedPlace["kind"]): Walk {
  return (value, path, hear, issue) => {
    if (typeof value === "string")
      hear({ path, at: "value", kind, text: value, issue: kind === "options" ? issue : undefined });
  };
}

function each(item: Walk): Walk {
  return (value, path, hear, issue) => {
    if (Array.isArray(value)) value.forEach((one, k) => void item(one, [...path, k], hear, issue));
  };
}

/** A map whose keys are names; below the name of an issue, options are its own. */
function keyed(kind: NamedPlace["kind"], below: Walk = nothing): Walk {
  return (value, path, hear, issue) => {
    if (!isMap(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, key];
      hear({ path: at, at: "key", kind, text: key, issue: kind === "options" ? issue : undefined });
      below(child, at, hear, kind === "issues" ? key : issue);
    }
  };
}

function fields(walks: Readonly<Record<string, Walk>>): Walk {
  return (value, path, hear, issue) => {
    if (!isMap(value)) return;
    for (const [key, walk] of Object.entries(walks)) walk(value[key], [...path, key], hear, issue);
  };
}

function listOr(list: Walk, other: Walk): Walk {
  return (value, path, hear, issue) => (Array.isArray(value) ? list : other)(value, path, hear, issue);
}

const party = name("parties");
const option = name("options");
const evidence = { evidence: each(name("statements")) };
const condition = keyed("issues", listOr(each(option), option));
const deal = keyed("issues", option);
const rule: Walk = (value, path, hear) =>
  listOr(each(party), fields({ all: each(rule), any: each(rule) }))(value, path, hear);
const RULE_WORDS = ["all", "any", "quota"];
const levers: Walk = (value, path, hear, issue) => {
  const perOption = isMap(value) && !RULE_WORDS.some((word) => Object.hasOwn(value, word));
  (perOption ? keyed("options", rule) : rule)(value, path, hear, issue);
};
const members = listOr(each(party), keyed("parties"));
const shares = keyed("parties");
const place = fields({ at: option, official: option, values: keyed("options"), ...evidence });
const said: Walk = (value, path, hear) => {
  const issue = isMap(value) && typeof value.issue === "string" ? value.issue : undefined;
  const walks = { source: name("sources"), holder: party, about: party, issue: name("issues"), stance: option };
  fields({ ...walks, condition })(value, path, hear, issue);
};
/** Clauses have ids of their own, which nothing outside their agreement names; a status rests on statements or on sources. */
const signedClauses: Walk = (value, path, hear) => {
  if (!isMap(value)) return;
  for (const [id, clause] of Object.entries(value)) {
    const issue = isMap(clause) && typeof clause.issue === "string" ? clause.issue : undefined;
    const proof: Walk = (one, at, heard) => {
      each(name("statements"))(one, at, heard);
      each(name("sources"))(one, at, heard);
    };
    fields({ issue: name("issues"), option, owners: each(party), status: each(fields({ evidence: proof })) })(
      clause,
      [...path, id],
      hear,
      issue,
    );
  }
};
/** Expected answers are addressed in words that may name anything. */
const anything: Walk = (value, path, hear) => {
  name("any")(value, path, hear);
  listOr(each(anything), keyed("any", anything))(value, path, hear);
};

const whole = fields({
  parties: keyed(
    "parties",
    fields({
      within: party,
      finish: condition,
      leader: fields({ successor: party, ...evidence }),
      ...evidence,
    }),
  ),
  issues: keyed(
    "issues",
    fields({
      statusQuo: option,
      levers,
      options: keyed("options"),
      drift: fields({ to: option, ...evidence }),
      ...evidence,
    }),
  ),
  positions: keyed("parties", keyed("issues", listOr(each(place), place))),
  redLines: keyed("redLines", fields({ party, when: condition, require: condition, ...evidence })),
  linkages: keyed("linkages", fields({ party, when: condition, ...evidence })),
  orderings: keyed("orderings", fields({ party, first: condition, before: condition, ...evidence })),
  alternatives: keyed("parties", fields({ package: deal, ...evidence })),
  goals: keyed("goals", fields({ when: condition })),
  forums: keyed("forums", fields({ members, rule, toward: each(party), issues: each(name("issues")), ...evidence })),
  ratification: keyed("parties", fields({ members, rule, when: listOr(each(condition), condition), ...evidence })),
  burdens: keyed(
    "burdens",
    fields({ when: condition, payers: shares, benefit: shares, responsibility: shares, ...evidence }),
  ),
  agreements: keyed(
    "agreements",
    fields({ signatories: each(party), terms: condition, clauses: signedClauses, ...evidence }),
  ),
  record: keyed(
    "record",
    fields({ by: each(party), to: each(party), package: deal, responses: keyed("parties"), ...evidence }),
  ),
  outcome: fields({ package: deal, ...evidence }),
  ties: each(fields({ between: each(party), by: party, ...evidence })),
  events: each(fields({ id: name("events"), ...evidence })),
  sources: keyed("sources"),
  statements: keyed("statements", said),
  expect: (value, path, hear) => {
    if (!isMap(value)) return;
    for (const [id, one] of Object.entries(value)) {
      const where = isMap(one) && typeof one.where === "string" ? name("any") : condition;
      fields({ forum: name("forums"), where, package: deal, result: anything })(one, [...path, id], hear);
    }
  },
});
