export const badge = {
  "badge.text": "On the text: no counter-world in {n}, however the judged inputs are set.",
  "badge.robust":
    "Robust: it holds in {held, select, all {every reasonable world that was drawn} other {{share} of reasonable worlds}}.",
  "badge.judgement":
    "A judgement: it holds in {held, select, all {every reasonable world that was drawn} none {no reasonable world that was drawn} other {{share} of reasonable worlds}} and hangs on {input}.",
  "badge.several":
    "A judgement: it holds in {held, select, all {every reasonable world that was drawn} none {no reasonable world that was drawn} other {{share} of reasonable worlds}} and rests on several judgements, none of which carries it alone.",
  "badge.nothing": "Nothing in this case is uncertain as entered, which is itself doubtful.",
  "badge.fixed": "{fixed} of {all} values are held fixed.",
  "badge.words.almostNo": "in almost no world",
  "badge.words.few": "in few worlds",
  "badge.words.minority": "in a minority of worlds",
  "badge.words.half": "in about half of the worlds",
  "badge.words.most": "in most worlds",
  "badge.words.greatMajority": "in the great majority of worlds",
  "badge.words.almostEvery": "in almost every world",
  "badge.words.between": "{low} to {high}",
  "badge.input.place": "where {party} stands on {issue}",
  "badge.input.value": "what {party} gets from “{option}” on {issue}",
  "badge.input.salience": "how much weight {party} gives to {issue}",
  "badge.input.line": "whether this is real: {constraint}",
  "badge.input.linkage": "whether {party} gains or loses by {condition} together",
  "badge.input.ordering": "whether {party} really wants {first} before {before}",
  "badge.input.outside": "what {party} has without a deal",
  "badge.input.burden": "the cost of {burden}",
  "badge.input.commitment": "how far {party} would carry a deal through",
} as const;
