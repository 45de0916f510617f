export const clause = {
  "clause.title": "{title}: a text to negotiate on",
  "clause.source":
    "{source, select, nash {The text writes down the deal of this table by Nash’s product.} nearMiss {This table has no deal; the text writes down its nearest miss.} other {The text writes down the package that was asked for.}}",
  "clause.how":
    "What is in bold is what the text says. Where parties want something else, brackets name who wants nothing but this and who wants what instead.",
  "clause.steps": "The clauses stand in the order in which they are carried out.",
  "clause.act": "{issue}: {by} {n, plural, one {moves} other {move}} from “{from}” to {option}",
  "clause.nobody": "{issue}: from “{from}” to {option}, by an act that is in nobody’s hands.",
  "clause.worded": "{issue}: {wording} – {option}",
  "clause.stop": ".",
  "clause.thisText": "this text",
  "clause.after": "only after {n, plural, one {clause} other {clauses}} {clauses}",
  "clause.afterNone": "only once there is {first}, which this text does not bring",
  "clause.breaks": "Goes against {line}.",
  "clause.sacred": "{party} says that this is not for sale: {line}.",
  "clause.done": "Done by {day}.",
  "clause.open":
    "{n, plural, =0 {{nTotal, plural, =0 {There is no clause: the text changes nothing.} other {No clause is in brackets: nobody at the table wants anything else first.}}} one {Of {total} clauses one is in brackets.} other {Of {total} clauses {count} are in brackets.}}",
  "clause.silent": "The text is silent on {issues}: what holds now stays.",
} as const;
