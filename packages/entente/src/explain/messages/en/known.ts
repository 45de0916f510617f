export const known = {
  "known.party":
    "{party}: {coded} of {all} inputs coded, {n, plural, =0 {no source} one {one source} other {{sources} sources}}",
  "known.offer.explained": "{offer}, {date}: the answers it got are explained.",
  "known.offer.contradicted": "{offer}, {date}: contradicted.",
  "known.offer.unscored": "{offer}, {date}: shown, not scored.",
  "known.answer.refused": "The case says that {party} would have accepted what it refused.",
  "known.answer.accepted": "The case says that {party} would have refused what it accepted.",
  "known.record":
    "{n, plural, =0 {No past response can be scored.} one {{explained} of {scored} past response explained} other {{explained} of {scored} past responses explained}}",
} as const;
