import { type Case, readCase, type Statement } from "entente";
import fc from "fast-check";

/** A case that names its parties and issues in words of several scripts, some alike, some like formulas. */
export const CASE = `entente: 1
id: bay
title: The bay
parties:
  north: { name: { en: North, ko: 북 } }
  south: { name: "=South" }
  isles: {}
issues:
  quota: { name: Quota, statusQuo: none, options: { none: { at: 0, name: No limit }, some: { at: 60 }, whole: { at: 100 } } }
  access: { statusQuo: closed, options: { closed: { at: 0 }, open: { at: 100 } } }
sources:
  paper: { title: "A paper, with a comma", date: 2024-02-11, author: A. Writer }
  report: { title: 보고서 }
`;

export function baseCase(): Case {
  const { kase, problems } = readCase(CASE);
  if (kase === null) throw new Error(problems.map(({ message }) => message).join());
  return kase;
}

/** Text as files hold it: any letters but control characters, with no space at its ends. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((raw) => raw.replace(/\p{C}/gu, "x").replace(/\s+/gu, " ").trim())
  .filter((clean) => clean !== "");
const words = fc.oneof(
  text,
  fc.constantFrom(
    "=1+1",
    "@cmd",
    "-2",
    "+3",
    "'=4",
    'say "so"',
    "a,b;c\td",
    "two\nlines",
    "<b>&amp;",
    "𝒩orth 🎣",
    '{"entente":1}',
    "12",
    "true",
  ),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }));

const stance = fc.constantFrom<readonly [string, string | number]>(
  ["quota", "none"],
  ["quota", "some"],
  ["quota", 37.5],
  ["quota", 100],
  ["access", "open"],
  ["access", 0],
);
const shared = fc.record({
  source: fc.constantFrom("paper", "report"),
  holder: fc.constantFrom("north", "south", "isles"),
  paragraph: maybe(fc.nat(99)),
  actor: maybe(words),
  strength: maybe(fc.constantFrom("firm", "leaning", "hedged")),
  priority: maybe(fc.nat(100)),
  voice: maybe(fc.constantFrom("official", "attributed", "reported", "analyst", "private")),
  date: maybe(fc.constantFrom("2023", "2023-08", "2024-02-11")),
  dateBasis: maybe(fc.constantFrom("stated", "inferred", "publication")),
  span: maybe(span),
  quote: maybe(words),
  gloss: maybe(fc.oneof(words, fc.record({ en: words, ko: words }))),
  coder: fc.constantFrom("ann", "bo"),
  acceptedBy: maybe(words),
  note: maybe(words),
});
const kinds = fc.oneof(
  stance.map(([issue, at]) => ({ kind: "stance", issue, stance: at })),
  fc.constant({ kind: "tie", about: "isles" }),
  fc.constant({ kind: "line", condition: { quota: ">= some", access: ["closed", "open"] } }),
  fc.constant({ kind: "offer", response: "accepted" }),
);

/** Statements of the case, by id: every field, every kind. */
export const someStatements = fc.array(fc.tuple(shared, kinds), { minLength: 1, maxLength: 8 }).map((drawn) =>
  Object.fromEntries(
    drawn.map(([{ span: at, ...rest }, kind], k): [string, Statement] => {
      const whole = { ...rest, ...kind, ...(at === undefined ? {} : { start: at[0], end: at[0] + at[1] }) };
      const given = Object.entries(whole).filter(([, value]) => value !== undefined);
      return [`s${k + 1}`, Object.fromEntries(given) as Statement];
    }),
  ),
);
