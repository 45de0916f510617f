export const pay = {
  "pay.headline":
    "{party}{tied, select, yes {, like {others},} other {}} would carry {share} of the bill, {amount}{ranged, select, yes { ({low}–{high})} other {}} of {each}{total} {unit}, and {voice, select, none {have no say at {forum}} unknown {nobody has a say at {forum}} other {hold {say} of the say at {forum}}}{gained, select, none {; by benefit it would owe nothing} unknown {; nobody is named as gaining} other {; by benefit it would owe {benefit}}}.",
  "pay.payer":
    "{party} would carry {share}, {each}{amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, with {voice, select, none {no} unknown {no} other {{say} of the}} say{gained, select, none {; by benefit nothing} unknown {} other {; by benefit {benefit}}}.",
  "pay.rider":
    "{party} would pay nothing, with {benefit} of the benefit and {voice, select, none {no} unknown {no} other {{say} of the}} say.",
  "pay.noPayer":
    "The bill is {each}{amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, and for some or all of it nobody is named to pay.",
  "pay.zero": "What the package brings about costs 0 {unit}.",
  "pay.nothing": "The package costs nothing that the case records.",
  "pay.noCosts": "No costs are recorded.",
  "pay.noPackage": "There is no package to bill: none is named, and none was found that {forum} would settle on.",
  "pay.withoutDeciding": "{parties} would pay and {n, plural, one {has} other {have}} no say at {forum}.",
  "pay.trigger":
    "When {burdens} {nBurdens, plural, one {falls} other {fall}} due is in the hands of {holders}; {parties}, who {n, plural, one {carries} other {carry}} {share} of {nBurdens, plural, one {it} other {them}}, {n, plural, one {holds} other {hold}} none of the levers that bring {nBurdens, plural, one {it} other {them}} about.",
  "pay.doneWhenDue":
    "Once {burdens} {nBurdens, plural, one {falls} other {fall}} due, {done} {n, plural, one {has what it set out for} other {have what they set out for}}; {open} {nOpen, plural, one {has} other {have}} not.",
  "pay.finish":
    "With this package {done} {n, plural, one {would be at its} other {would be at their}} own finish line; {open} would not.",
  "pay.finishAll":
    "With this package {done} {n, plural, one {would be at its} other {would all be at their}} own finish line.",
  "pay.finishOpen": "This package leaves {open} short of {nOpen, plural, one {its} other {their}} own finish line.",
  "pay.asBoth":
    "For each to pay as it decides at {forum}, {decided} of the bill would have to change hands; for each to pay as it gains, {gained}.",
  "pay.asSay": "For each to pay as it decides at {forum}, {decided} of the bill would have to change hands.",
  "pay.asGains": "For each to pay as it gains, {gained} of the bill would have to change hands.",
  "pay.levers": "Share of the moved issues whose lever a party alone holds: {parties}.",
  "pay.coreStable": "No coalition would do better by paying for itself alone.",
  "pay.coreBlocked":
    "{n, plural, one {One coalition} other {{count} coalitions}} would do better alone, most of all {parties}: {alone} in place of {each}{amount} {unit}.",
  "pay.coreTooMany": "Payers and gainers are too many to look at every coalition that could go alone.",
  "pay.freeRiding":
    "If each paid only while the next part is worth its price to itself, {parties} would pay {provided} of the {each}{amount} {unit} that all together would find worth paying, and the others would ride along.",
  "pay.bill": "{burden}: {each}{amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, carried by {parts}.",
  "pay.billUnpaid": "{burden}: {each}{amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}.",
  "pay.part": "{party} {share}",
  "pay.endsTogether":
    "Ranges run from the 5th to the 95th percentile; those of a sum take every bill at its low end, or every bill at its high end, at once.",
  "pay.dormant": "{burdens} would not fall due with this package.",
  "pay.package":
    "The package that is billed, {source, select, package {as asked} nash {the Nash deal} found {the Nash deal as far as was searched} other {the nearest miss, for there is no deal}}: {package}.",
  "pay.rescaled":
    "The shares of {list, select, payers {the bill} other {the benefit}} of {burden} add up to {sum}, not to 1; they were scaled.",
  "pay.nobodyGains":
    "Nobody is named as gaining from {burdens}, so {n, plural, one {it} other {they}} cannot be split by benefit, equally among gainers or by Shapley value.",
  "pay.nobodyPays": "Nobody is named to pay for {burdens}.",
  "pay.noAbility":
    "{burden} cannot be split by ability: {parties} {n, plural, one {has} other {have}} no figure “{ability}”.",
  "pay.table.parties": "Who pays, who gains, who decides",
  "pay.table.rules": "Share of the bill by rule",
  "pay.label.pays": "Pays",
  "pay.label.range": "5–95 %",
  "pay.label.gains": "Gains",
  "pay.label.ability": "Able",
  "pay.label.decides": "Decides",
  "pay.label.levers": "Levers held alone",
  "pay.rule.stated": "As stated",
  "pay.rule.equal": "Equal",
  "pay.rule.benefit": "By benefit",
  "pay.rule.ability": "By ability",
  "pay.rule.responsibility": "By responsibility",
  "pay.rule.shapley": "Shapley",
  "pay.rule.nucleolus": "Nucleolus",
} as const;
