export const whatif = {
  "whatif.headline":
    "As it stands, {count, select, 0 {no package is} 1 {one package is} other {{count} packages are}} acceptable to {forum}{count, select, 0 {} other {, {delivers, select, all {{count, select, 1 {which} other {all of which}} it can deliver} none {{count, select, 1 {which it cannot} other {none of which it can}} deliver} other {and {deliverable} of them it can deliver}} by itself}}. {n, plural, =0 {Nothing was tried.} one {One change was tried; {nCloses, plural, =0 {it leaves} other {it does not leave}} something that can be delivered.} other {Of {tried} changes tried, {nCloses, plural, =0 {none leaves} one {one leaves} other {{closes} leave}} it nothing that it can deliver{nOpens, plural, =0 {} one {, and one lets it deliver more} other {, and {opens} let it deliver more}}.}}",
  "whatif.member":
    "Without {party} there {n, plural, =0 {is no room} one {is one package} other {are {count} packages}}{n, plural, =0 {} other {, {delivers, select, all {{n, plural, one {which} other {all of which}} can} none {{n, plural, one {which cannot} other {none of which can}}} other {of which {deliverable} can}} be delivered}}.{hands, select, yes { Nobody left at the table can move {issues}.} other {}}",
  "whatif.emptyForum": "Without {party} nobody is left at {forum}.",
  "whatif.unsatisfiable": "Without {party} the rule of {forum} can no longer be met.",
  "whatif.line":
    "Taking off {line} {n, plural, =0 {opens no package that can be delivered} one {opens one package that can be delivered} other {opens {count} packages that can be delivered}}{changes, select, none {} other {; the deal then has {changes}}}.",
  "whatif.lineCloses":
    "Taking off {line} closes {n, plural, one {one package that can be delivered} other {{count} packages that can be delivered}}.",
  "whatif.linesIdle":
    "{n, plural, one {One other line, linkage or ordering alone changes} other {{count} other lines, linkages and orderings each alone change}} no count here.",
  "whatif.linkage": "what {party} gains or loses where {when}",
  "whatif.linkage.named": "{party}’s linkage “{name}”",
  "whatif.ordering": "{party}’s demand that {first} before {before}",
  "whatif.ordering.named": "{party}’s demand of order “{name}”",
  "whatif.tableDeal": "{table} would settle on: {package}.",
  "whatif.tableHurts":
    "{table} would settle on: {package}. {nHurt, plural, one {{hurt}, who is not there, would be worse off than with no deal} other {{hurt}, who are not there, would be worse off than with no deal}}.",
  "whatif.hurtBy": "{party} ({points} points)",
  "whatif.tableNone":
    "{table} would settle on nothing: {reason, select, noZone {it accepts no package} notDeliverable {what it accepts is not in its hands} noJointOffer {it has no offer from which every sender gains and that is taken} emptyForum {nobody sits there} other {no package is left to it}}.",
  "whatif.newTable": "a table of {parties}",
  "whatif.leader":
    "With {successor} in office instead of today’s leader of {party} there {n, plural, =0 {is no room} one {is one package} other {are {count} packages}} instead of {before}{changes, select, none {} same {; the deal stays the same} other {; the deal changes: {changes}}}.",
  "whatif.change": "{issue}: {to} instead of {from}",
  "whatif.noSuccessor": "No leader in this case names a successor, so none was tried.",
  "whatif.notTried": "{n, plural, one {One more change was} other {{count} more changes were}} not tried.",
  "whatif.share":
    "There is room in {held, select, all {all {draws}} none {none of {draws}} other {{share} of {draws}}} worlds as it stands; every row reads the same worlds.",
  "whatif.noShare": "How often each row has room over worlds was not drawn.",
  "whatif.table.title": "What would change",
  "whatif.label.by.tables": "Table",
  "whatif.label.by.lines": "Line off",
  "whatif.label.by.members": "Without",
  "whatif.label.by.leaders": "Next leader",
  "whatif.label.change": "Change",
  "whatif.label.base": "as it stands",
  "whatif.label.offersTaken": "Offers taken",
  "whatif.label.deal": "Deal",
  "whatif.label.same": "the same",
  "whatif.label.none": "none",
  "whatif.label.least": "Gains least",
  "whatif.label.hurts": "Worse off",
  "whatif.label.share": "Worlds with room",
  "whatif.progress": "Trying changes: {percent} %",
} as const;
