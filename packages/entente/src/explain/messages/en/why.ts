export const why = {
  "why.formula.agree":
    "Every package is one option on each issue. A party accepts it if it breaks none of its red lines and gives it at least what it has without a deal; the forum’s rule says who must accept.",
  "why.formula.agree-zone":
    "Packages other than the status quo that the forum’s rule accepts; deliverable are those whose acts are all in the hands of members that accept.",
  "why.formula.agree-offers":
    "Packages that the senders accept and that they and the addressees together can deliver; taken are those that every addressee accepts too.",
  "why.formula.agree-goals": "Acceptable packages in which the goal’s condition holds.",
  "why.formula.stand":
    "How far apart two parties want the issues to end: the plain mean over those on which both hold a position; what comes first is what matters most.",
  "why.formula.deal":
    "Of the packages that can be delivered, the one that a criterion chooses from each party’s gain over having no deal; the Nash criterion takes the largest product of the gains.",
  "why.formula.block": "Packages that everyone else accepts and that this party’s conditions alone stop.",
  "why.formula.order":
    "The way from the status quo to the package, a step at a time, on which the party that is worst off at any stop loses least; orderings and red lines bind at every stop.",
  "why.formula.forum":
    "For each table: what its members accept by its rule, and what of it they can deliver by their own acts.",
  "why.formula.ratify": "The votes of the factions that accept the package, against what the body’s rule needs.",
  "why.formula.break":
    "Whether a party, once the package is signed, could move away from it by its own act and be better off after the others answer.",
  "why.formula.pay":
    "Costs whose condition the package meets, split by the shares that the case gives, beside who gains by them and who decides.",
  "why.formula.watch":
    "How far the inputs may be off, or how they are judged, before what the answers say in words changes.",
  "why.end.statements": "{n, plural, one {One statement stands} other {{count} statements stand}} behind it.",
  "why.end.judged": "Judged: the analyst’s call. Note: {note}",
  "why.end.unsaid": "Held fixed: nobody says so, and no note says why.",
  "why.end.absent": "The case says nothing here, so that it counts for nothing.",
  "why.formulaLabel": "How it comes about: {text}",
  "why.noText": "the text is not at hand",
} as const;
