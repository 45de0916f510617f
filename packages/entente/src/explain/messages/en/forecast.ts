export const forecast = {
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
  "forecast.model.tempered":
    "The tempered mean counts differences of salience by about half, as rough judgements; it stands beside the five and is in none of their averages. Learned from earlier issues only, it missed {gain} points less than the mean on {issues} later ones, somewhere between {low} and {high}: no proven gain.",
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
  "forecast.label.tempered": "Tempered",
  "forecast.label.spread": "Spread",
} as const;
