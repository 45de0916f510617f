/** What-if, ask, forecast and ledger, and the questions that came later. */
export const whatIfEn = {
  "question.order": "In what order could it be carried out?",
  "question.forum": "Which table can deliver it?",
  "question.ratify": "Does it pass at home, and survive the next leader?",
  "question.pay": "Who pays, who gains, and who decides?",
  "question.watch": "How much of this is known, and what should be watched?",
  "whatif.headline":
    "As it stands, {forum} accepts {count, select, 0 {no package} other {{count} of the packages}} and can deliver {deliverable}. {n, plural, =0 {Nothing was tried.} one {One change was tried; {nCloses, plural, =0 {it leaves} other {it does not leave}} something that can be delivered.} other {Of {tried} changes tried, {nCloses, plural, =0 {none leaves} one {one leaves} other {{closes} leave}} it nothing that it can deliver{nOpens, plural, =0 {} one {, and one lets it deliver more} other {, and {opens} let it deliver more}}.}}",
  "whatif.member":
    "Without {party} there {n, plural, =0 {is no room} one {is one package} other {are {count} packages}}{n, plural, =0 {} other {, of which {deliverable} can be delivered}}.{hands, select, yes { Nobody left at the table can move {issues}.} other {}}",
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
  "whatif.notTried":
    "{n, plural, one {One more change was} other {{count} more changes were}} not tried; --rows raises how many are.",
  "whatif.share": "There is room in {share} of {draws} worlds as it stands; every row reads the same worlds.",
  "whatif.noShare": "How often each row has room over worlds was not drawn; --draws 1000 draws them.",
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
  "ask.badge.none": "How far it rests on judgements was not drawn (--draws 1000 draws it).",
  "ask.title": "The answers in short",
  "forum.table.title": "What each table makes of it",
  "forecast.headline":
    "If they decided now, the weight of the parties would lie here: {list}. This is a centre of gravity, not a promise.",
  "forecast.at": "{issue} nearest to “{option}” ({place})",
  "forecast.nothing": "Nobody at the table has a position on any issue with weight behind it, so nothing is forecast.",
  "forecast.default":
    "The mean is shown first because it has missed by least so far: on 353 settled issues of European Union decisions it was off by {mean} points on average, against {median} for the median, {challenge} for the challenge model and {constant} for always saying 50.",
  "forecast.model.mean":
    "The mean assumes that everybody’s wish counts by capability times salience. Average miss on those issues: {mean} points ({meanPower} with the Council’s voting power).",
  "forecast.model.median":
    "The median assumes that the place which beats every other in pairs wins. Average miss: {median} points, no less than always saying 50.",
  "forecast.model.challenge":
    "The challenge model assumes rounds in which the stronger press the weaker to give way. Average miss: {challenge} points.",
  "forecast.model.exchange":
    "The exchange model assumes that two parties trade what matters little to one for what matters much to it. No record of its own is counted here.",
  "forecast.model.election":
    "The election model assumes that each place wins as often as strength behind it says. No record of its own is counted here.",
  "forecast.issue":
    "On {issue} the weight lies at {place} on the ladder, nearest to “{option}”, which is {moved, select, no {what holds now} other {not what holds now (“{statusQuo}”)}}; the models span {low}–{high}.{settled, select, no { The challenge model did not settle.} other {}}",
  "forecast.noPosition": "On {issues} nobody at the table has a position with weight.",
  "forecast.leftOut": "{parties} have no capability in this case and are left out of what is weighted by it.",
  "forecast.table.title": "Where each issue would end, by model",
  "forecast.label.mean": "Mean",
  "forecast.label.median": "Median",
  "forecast.label.challenge": "Challenge",
  "forecast.label.exchange": "Exchange",
  "forecast.label.election": "Election",
  "forecast.label.ensemble": "All five",
  "forecast.label.spread": "Spread",
  "ledger.sealed": "Sealed entry {count} of {file}: {question}. Its seal is {seal}.",
  "ledger.sound":
    "{file}: {n, plural, =0 {it holds no entry yet} one {its one entry is as it was sealed} other {all {count} entries are as they were sealed}}.",
  "ledger.bad":
    "{file}: line {line}: {fault, select, json {this is no entry} hash {this line is not as it was sealed} prev {the link to the line before is broken} order {it was made no earlier than it resolves} form {a value is missing or no text} resolved {it was sealed after its question had been resolved} other {it cannot be read}}.",
  "ledger.late": "{made} is not before {resolves}: what is sealed must come before what settles it.",
  "ledger.resolved": "{question} has been resolved already: nothing more is sealed on it.",
  "game.core":
    "The core is not empty: there is a split that no coalition can better.{n, plural, =0 {} one { From the Shapley split one coalition would leave: {players}, by {excess}.} other { From the Shapley split {n} coalitions would leave, first {players}, by {excess}.}}",
  "game.coreEmpty":
    "The core is empty: whatever the split, some coalition does better alone.{n, plural, =0 {} other { From the Shapley split {players} would leave first, by {excess}.}}",
  "game.coreUnknown": "There are too many players to say whether some coalition would do better alone.",
  "game.table": "How the whole would be split",
  "game.nucleolus": "Nucleolus",
} as const;
