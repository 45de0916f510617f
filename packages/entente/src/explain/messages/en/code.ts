export const code = {
  "code.found":
    "{n, plural, =0 {No sentence was found that states who wants what.} one {One statement suggested. It counts once a person accepts it.} other {{count} statements suggested. They count once a person accepts them.}}",
  "code.accepted":
    "{n, plural, =0 {Nothing new to accept.} one {One coding written to {file}.} other {{count} codings written to {file}.}}",
  "code.sending":
    "Sending the text of {file} ({count} {n, plural, one {character} other {characters}}) and the names of the case's parties and issues to {model} at {url}.",
  "code.dropped":
    "{n, plural, one {One statement of {model} was left out: it quotes what the text does not have, or names what the case does not have.} other {{count} statements of {model} were left out: they quote what the text does not have, or name what the case does not have.}}",
  "code.reason.cue":
    "“{cue}”; {holder, select, sentence {holder named in the sentence} other {holder carried over from before}}; {issue, select, sentence {issue by the codebook’s words} other {issue carried over from before}}",
  "code.reason.tie": "tells of friendship or quarrel between two parties",
  "code.reason.signs": "names, the codebook’s words and a sign of wish or refusal",
} as const;
