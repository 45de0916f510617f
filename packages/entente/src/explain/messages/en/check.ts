export const check = {
  "check.sound": "{file}: no mistakes found.",
  "check.warned": "{file}: it can be asked, with {n, plural, one {one warning} other {{count} warnings}}.",
  "check.bad":
    "{file}: it cannot be asked before {n, plural, one {one mistake is} other {{count} mistakes are}} mended.",
  "check.share":
    "The case as a whole has {coded} coded and {judged} judged inputs; the coded ones come from {n, plural, one {one independent source} other {{sources} independent sources}}.",
  "check.shareJudged": "Everything in this case is judged, {judged} inputs in all; no text stands behind it.",
  "check.recordNotRead": "Dated after the case’s day, so not read: {records}.",
  "check.expected": "{passed} of {asked} expected answers are given.",
  "check.mismatch": "{id}: {path} is {found}, expected {expected}.",
  "check.notAsked": "Not asked, because the question does not exist yet: {ids}.",
} as const;
