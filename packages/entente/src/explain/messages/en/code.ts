export const code = {
  "code.found":
    "{n, plural, =0 {No sentence was found that states who wants what.} one {One statement suggested. It counts once a person accepts it.} other {{count} statements suggested. They count once a person accepts them.}}",
  "code.accepted":
    "{n, plural, =0 {Nothing new to accept.} one {One coding written to {file}.} other {{count} codings written to {file}.}}",
} as const;
