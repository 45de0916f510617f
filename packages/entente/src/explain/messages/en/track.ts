export const track = {
  "track.headline":
    "{resolved} of {n, plural, one {{sealed} sealed forecast is} other {{sealed} sealed forecasts are}} resolved: Brier {brier} against {base} for the base rate{confidence, select, over {; overconfident by {by} points} under {; underconfident by {by} points} few {} other {; as sure as they should have been}}.",
  "track.nothingResolved":
    "{n, plural, =0 {No forecast has been sealed yet.} one {The one sealed forecast is not resolved yet.} other {None of {sealed} sealed forecasts is resolved yet.}}",
  "track.tooFew":
    "{n, plural, one {{count} resolved forecast is} other {{count} resolved forecasts are}} too few to judge; ten are the least.",
  "track.cameTrue":
    "Of {n, plural, one {{count} resolved forecast} other {{count} resolved forecasts}}, those given about {given} came true {happened} of the time ({low} to {high}).",
  "track.parts":
    "The Brier score {brier} is {rel} for reliability, less {res} for resolution, plus {unc} for what nobody could foresee.",
  "track.clipped":
    "{n, plural, one {{count} certainty} other {{count} certainties}} failed; the log score counts each as one in a million.",
  "track.numbers":
    "{n, plural, one {{count} forecast of a number was} other {{count} forecasts of numbers were}} off by {mae} on average{intervals, select, none {} other {; {held} of {of} intervals held what happened}}.",
  "track.noneResolved": "No sealed forecast with a chance has been resolved yet.",
  "track.title": "Given and come true",
  "track.reading": "On the diagonal, what was given came true as often as said.",
  "track.legend":
    "Mark: forecasts of one bin, area by number · whisker: 95 % interval · ticks below: every forecast resolved",
  "track.axis.happened": "Came true",
  "track.axis.given": "Given",
  "track.bin":
    "Given {given}: {n, plural, one {{count} forecast} other {{count} forecasts}}, {happened} came true ({low} to {high})",
  "track.all": "All",
  "track.table.scores": "Scores of what has been resolved",
  "track.table.forecasts": "Sealed forecasts",
  "track.column.whose": "whose",
  "track.column.sealed": "sealed",
  "track.column.resolved": "resolved",
  "track.column.brier": "Brier",
  "track.column.rel": "reliability",
  "track.column.res": "resolution",
  "track.column.unc": "uncertainty",
  "track.column.log": "log score",
  "track.column.mae": "mean miss",
  "track.column.crps": "CRPS",
  "track.column.claim": "claim",
  "track.column.given": "given",
  "track.column.made": "made",
  "track.column.due": "due",
  "track.column.seal": "seal",
  "track.column.outcome": "outcome",
  "track.column.score": "score",
  "track.column.forecasts": "forecasts",
  "track.column.mean": "mean given",
  "track.column.happened": "came true",
  "track.column.range": "range",
  "track.state.open": "open",
  "track.state.superseded": "superseded",
} as const;
