export const ledger = {
  "ledger.sealed": "Sealed entry {count} of {file}: {question}. Its seal is {seal}.",
  "ledger.sound":
    "{file}: {n, plural, =0 {it holds no entry yet} one {its one entry is as it was sealed} other {all {count} entries are as they were sealed}}.",
  "ledger.bad":
    "{file}: line {line}: {fault, select, json {this is no entry} hash {this line is not as it was sealed} prev {the link to the line before is broken} order {it was made no earlier than it resolves} form {a value is missing or no text} resolved {it was sealed after its question had been resolved} outcome {an event happened (1) or not (0), nothing between} supersedes {what it takes the place of is not in the ledger} other {it cannot be read}}.",
  "ledger.late": "{made} is not before {resolves}: what is sealed must come before what settles it.",
  "ledger.resolved": "{question} has been resolved already: nothing more is sealed on it.",
  "ledger.resolvedNow": "Resolved {question} of {file}: {outcome}. Its seal is {seal}.",
  "ledger.unknown": "No forecast on {question} has been sealed in {file}.",
  "ledger.badOutcome":
    "{outcome} is no outcome of {question}: an event happened (1) or did not (0), a number is written in decimals.",
  "ledger.early": "{made} lies before a forecast on {question} was made.",
  "ledger.notThere": "{seal} is not the seal of an entry on {question} that could be superseded.",
  "ledger.cut": "{file}: no line has the seal {seal}, so the ledger has been cut or replaced since.",
  "ledger.none": "{file}: there is no such ledger.",
} as const;
