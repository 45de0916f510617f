export const overlay = {
  "overlay.all": "for everybody",
  "overlay.mediator": "for the mediator alone",
  "overlay.party": "for {party} alone",
  "overlay.released":
    "The mediator lets it be known: at {forum} there is {room, select, yes {room for a deal} other {no room for a deal}}.",
  "overlay.sealed":
    "Sealed {file}: {n, plural, one {one key opens it} other {{count} keys open it}}. Delete the open copy.",
  "overlay.key": "Wrote {file}, which nobody else may have. Others seal for it with {recipient}",
  "overlay.none": "No overlay lies beside this case.",
  "overlay.entry": "{file}: {party}, {n, plural, one {one input} other {{count} inputs}}",
  "overlay.noted":
    "Released to {parties}: whether there is room at {forum}. Each release tells something; {n, plural, one {this is the first} other {there are {count} now}}.",
  "overlay.listed":
    "{at}: to {parties}, whether there is room at {forum}{state, select, changed {; the case has changed since, so it is worked out anew} gone {; the case no longer has that table, so nothing is told} other {}}",
  "overlay.inputs.title": "Which input of the overlays who sees",
  "overlay.inputs.input": "Input",
  "overlay.inputs.mediator": "Mediator",
  "overlay.inputs.all": "Everybody",
  "overlay.inputs.seen": "seen",
  "overlay.inputs.hidden": "hidden",
  "overlay.inputs.own":
    "{n, plural, one {One input that {party} keeps to itself} other {{count} inputs that {party} keeps to itself}}",
  "overlay.inputs.off": "Taken off: {what}",
} as const;
