import type { Language } from "entente";
import { STARTING_WORDS } from "./starting-words.js";

/** What `entente init` writes: two parties, two issues, every collection that a first case needs. */
const STARTING_CASE = `# A negotiation in one file. Change what is here line by line, and after each change ask again:
#   entente check FILE     what is wrong, and what the case rests on
#   entente agree FILE     is there room for a deal?
#   entente stand FILE     where does each stand?
#   entente deal FILE      which deals could be tabled?
#   entente block FILE     who blocks, and what would bring them in?
# Everything here is invented. \`entente schema\` prints the schema with which an editor checks the file as you type.

entente: 1
title: The harbour and the town
question: Can the harbour and the town agree on night work and on who pays for quieter cranes?
asOf: 2025-01-01                  # dated facts are read as of this day

parties:                          # who takes part
  harbour: { name: the harbour }
  town: { name: the town }

issues:                           # what is negotiated: each issue is a ladder from 0 to 100
  nights:
    name: Night work
    statusQuo: every-night        # what holds if nothing is agreed
    levers: [harbour]             # whose own act delivers it
    options:
      every-night: { at: 0, name: every night }
      weekdays: { at: 60, name: on weekdays only }
      never: { at: 100, name: never }
  cranes:
    name: Quieter cranes
    statusQuo: none
    levers: [town]
    options:
      none: { at: 0, name: nobody pays }
      shared: { at: 50, name: the town pays half }
      paid: { at: 100, name: the town pays all }

positions:                        # where each wants it to end (at), and how much it matters (salience, 0 to 100)
  harbour:
    nights: { at: every-night, salience: 40, note: Ships come with the tide. }
    cranes: { at: paid, salience: 60, note: New cranes are dear. }
  town:
    nights: { at: never, salience: 80, note: People cannot sleep. }
    cranes: { at: none, salience: 30, note: The budget is small. }

redLines:                         # what a party will not sign, whatever else it gets
  no-silence-for-free:
    name: no end of night work without new cranes
    party: harbour
    when: { nights: "= never" }
    require: { cranes: "= paid" }
    note: Said by its director.

goals:                            # what you ask about: --where quieter-nights
  quieter-nights: { name: Quieter nights, when: { nights: ">= weekdays" } }

forums:                           # who sits at the table, and by which rule it decides
  town-hall: { name: the meeting in the town hall, members: [harbour, town], rule: unanimity }
`;

/** The starting case in a language. */
export function startingCase(language: Language): string {
  if (language === "en") return STARTING_CASE;
  // The longest first, so that no words are looked for within others.
  const words = Object.entries(STARTING_WORDS[language]).sort(([a], [b]) => b.length - a.length);
  return words.reduce((text, [english, own]) => text.replace(english, own), STARTING_CASE);
}
