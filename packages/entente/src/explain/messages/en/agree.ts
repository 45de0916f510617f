export const agree = {
  "agree.joint":
    "There is an offer that {members} could {nMembers, plural, one {stand} other {all stand}} behind and that {addressees} would take: {nEveryGains, plural, one {one exchange leaves} other {{everyGains} exchanges leave}} {nMembers, plural, one {it} other {each of them}} better off, and {nEveryGains, plural, one {it} other {{taken} of these}} would be taken.",
  "agree.offerRefused":
    "{members} could table {nEveryGains, plural, one {one exchange that leaves} other {{everyGains} exchanges that leave}} {nMembers, plural, one {it} other {each of them}} better off, but {addressees} would take {nEveryGains, plural, one {it not} other {none of them}}{clash, select, yes {: {ownLine} and {theirLine} cannot both be met} other {}}.",
  "agree.giftOnly":
    "There is no exchange from which {nMembers, plural, one {{members} gains} other {all of {members} gain}}; what {nMembers, plural, one {it} other {they}} could offer {addressees} {nMembers, plural, one {} other {together }}{n, plural, one {is one gift, which asks} other {are {gifts} gifts, which ask}} nothing in return.",
  "agree.none.someoneDoesNotGain":
    "{members} could make {nExchanges, plural, one {one exchange} other {{exchanges} exchanges}} with {addressees}, but {nMembers, plural, one {gains by none of them} other {each of them leaves at least one sender no better off}}.",
  "agree.none.demandsOnly":
    "All that {members} could put to {addressees} {nMembers, plural, one {} other {together }}{nDemands, plural, one {is one demand, which gives} other {are {demands} demands, which give}} nothing in return.",
  "agree.none.idleOnly":
    "What {members} could put to {addressees} {nMembers, plural, one {} other {together }}neither gives nor asks for anything that matters to the other side.",
  "agree.none.noOffer":
    "There is no offer that {members} would {nMembers, plural, one {accept and that it} other {all accept and that they}} and {addressees} together could deliver.",
  "agree.room":
    "There is room for a deal: {nOthers, plural, one {the one package there is, is acceptable to {forum}, which {nDeliverable, plural, =0 {cannot deliver it} other {can deliver it}} by itself.} other {{count} of {others} packages {nCount, plural, one {is} other {are}} acceptable to {forum}, {delivers, select, all {{nCount, plural, one {which} other {all of which}} it can deliver} other {and {deliverable} of them it can deliver}} by itself.}}",
  "agree.onlyOnPaper":
    "There is room on paper only: {nOthers, plural, one {the one package there is, is acceptable to {forum}, but it cannot deliver it by itself{nAbsent, plural, =0 {} one {, because {absent} has no seat, whose hand is needed on {needed}} other {, because {absent} have no seat, whose hands are needed on {needed}}}.} other {{count} of {others} packages {nCount, plural, one {is} other {are}} acceptable to {forum}, but it can deliver none of them by itself{nAbsent, plural, =0 {} one {, because {absent} has no seat, whose hand is needed on {needed}} other {, because {absent} have no seat, whose hands are needed on {needed}}}.}}",
  "agree.near":
    "There is no room yet, but it is near: the cheapest way to make one costs about {points} points in all, at this package: {package}.",
  "agree.none": "There is no room for a deal: none of {others} packages is acceptable to {forum}.",
  "agree.noAlternatives": "There is nothing to decide: every issue has only the option that holds now.",
  "agree.emptyForum": "Nobody at {forum} holds a position that counts, so it can accept nothing.",
  "agree.ruleUnsatisfiable": "No set of members could ever meet the rule of {forum}, so it can accept nothing.",
  "agree.emptyWhere": "No package but what holds now meets this condition.",
  "agree.interval": "That number is not exact: it lies between {low} and {high}.",
  "agree.alone":
    "{nMembers, plural, one {By itself, without {addressees}, {members} accepts} other {By themselves, without {addressees}, {members} accept}} {count} of {others} packages and can deliver {delivers, select, all {{nCount, plural, one {it} other {all of them}}} other {{deliverable} of them}}.",
  "agree.kinds":
    "Of the {count} offers that could be made, {exchange} both give and ask, {gift} only give, {demand} only ask, and {idle} do neither.",
  "agree.refusedBy":
    "Most often it is {constraint} that stands against the rest: against {count} of the {refused} exchanges not taken, and alone against {sole}.",
  "agree.silentAddressee": "The case holds no position of {addressees}, who therefore refuses nothing here.",
  "agree.goal.offers":
    "{goal}: {n, plural, =0 {no exchange leaves} one {one exchange leaves} other {{everyGains} exchanges leave}} every sender better off{n, plural, =0 {.} other {; {nTaken, plural, =0 {none} other {{taken}}} of them would be taken.}}",
  "agree.goal.room":
    "{goal}: {n, plural, one {one acceptable package} other {{room} acceptable packages}}, {delivers, select, all {{n, plural, one {which} other {all of which}} can} none {{n, plural, one {which cannot} other {none of which can}}} other {of which {deliverable} can}} be delivered.",
  "agree.goal.none": "{goal}: no acceptable package has it.",
  "agree.soleLine":
    "Taken alone, {constraint} keeps out {n, plural, one {one package} other {{count} packages}} that everyone else accepts.",
  "agree.clash": "These cannot all be kept: {constraints}.",
  "agree.repair": "The cheapest way out costs {points} points: {concessions} give way on {constraints}, for {package}.",
  "agree.repairNotForSale":
    "Every way out needs something that is said not to be for sale; the least of them gives up {constraints}, for {package}.",
  "agree.nearMiss": "The nearest miss is {package}: {regrets} points short of what they have without a deal.",
  "agree.nearMissLines": "The nearest miss is {package}: it breaks {constraints}.",
  "agree.statusQuoBreaks": "What holds now already breaks {constraints}.",
  "signed.covers": "What {agreement} covers of what matters to each: {coverage}.",
  "signed.silentFirst":
    "What {agreement} covers of what matters to each: {coverage}. It is silent on what comes first for {parties}.",
  "signed.inZone":
    "With everything else left as it is, {agreement} would be acceptable to {forum}; {n, plural, one {one acceptable package meets} other {{room} acceptable packages meet}} its terms.",
  "signed.notInZone":
    "With everything else left as it is, {agreement} would not be acceptable to {forum}; {n, plural, =0 {no acceptable package meets} one {one acceptable package meets} other {{room} acceptable packages meet}} its terms.",
  "record.explains": "The case explains {matched} of {scored} recorded answers.",
  "record.accepted": "It does not explain why {party} accepted “{record}”: on these inputs it would have refused.",
  "record.refused": "It does not explain why {party} refused “{record}”: on these inputs it would have accepted.",
  "agree.unknown":
    "Whether there is room for a deal is not settled: there are {others} packages, too many to list, and none that was searched for or drawn is acceptable to {forum}.",
  "agree.unknownDelivery":
    "There are packages acceptable to {forum}, but whether it can deliver one by itself is not settled: there are too many to list.",
  "agree.unknownOffer":
    "Whether there is an offer that {members} could {nMembers, plural, one {stand} other {all stand}} behind and that {addressees} would take is not settled: there are {others} packages, too many to list.",
} as const;
