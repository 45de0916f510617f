export const agreement = {
  "agreement.says":
    "{count} coders agree on {field} at α = {alpha} ({reading, select, reliable {reliable} tentative {tentative} other {not reliable}}){differ, select, yes {; they differ most on {x} against {y}} other {}}.",
  "agreement.noVariation": "On {field} they all said one and the same, so that agreement cannot be told from chance.",
  "agreement.noUnits": "No place has two values for {field}, so that there is nothing to compare.",
  "agreement.few":
    "Only {n, plural, one {one place} other {{count} places}} can be compared on {field}; with fewer than ten the interval says little.",
  "agreement.spans":
    "On which stretches of text to mark, α = {alpha}; {percent} of the characters carry the same code.",
  "agreement.lastSpans": "The texts were not at hand, so that each counts as long as the last span in it.",
  "agreement.settle":
    "{n, plural, =0 {Nothing is left to settle.} one {One disagreement is left to settle.} other {{count} disagreements are left to settle.}}",
  "agreement.field.value": "the values",
  "agreement.field.stance": "the stance",
  "agreement.field.holder": "who holds it",
  "agreement.field.issue": "the issue",
  "agreement.field.kind": "the kind of statement",
  "agreement.field.strength": "the strength",
  "agreement.field.voice": "the voice",
  "agreement.field.priority": "the priority",
  "agreement.field.coded": "whether to code it",
  "agreement.metric.nominal": "names",
  "agreement.metric.ordinal": "ranks",
  "agreement.metric.interval": "differences",
  "agreement.metric.ratio": "ratios",
} as const;
