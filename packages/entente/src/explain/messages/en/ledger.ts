export const ledger = {
  "ledger.sealed": "Sealed entry {count} of {file}: {question}. Its seal is {seal}.",
  "ledger.sound":
    "{file}: {n, plural, =0 {it holds no entry yet} one {its one entry is as it was sealed} other {all {count} entries are as they were sealed}}.",
  "ledger.bad":
    "{file}: line {line}: {fault, select, json {this is no entry} hash {this line is not as it was sealed} prev {the link to the line before is broken} order {it was made no earlier than it resolves} form {a value is missing or no text} resolved {it was sealed after its question had been resolved} other {it cannot be read}}.",
  "ledger.late": "{made} is not before {resolves}: what is sealed must come before what settles it.",
  "ledger.resolved": "{question} has been resolved already: nothing more is sealed on it.",
} as const;
