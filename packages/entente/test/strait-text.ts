/** The strait case as its author would write it, comments included. */
export const straitText = `entente: 1                          # format version; older versions are migrated on reading, newer ones refused
id: strait                          # its name in answers and addresses; omitted: the file's name up to the first dot
title: Fishing the strait
question: Can the three coast states agree on quotas before the season opens?
asOf: 2024-03-01                    # dated facts are read as of this day

parties:
  north:  { name: North, iso: NOR, capability: 40, leader: { name: A. Berg, from: 2022-05-01, termEnds: 2026-05-01, commitment: 0.8 } }
  south:  { name: South, capability: 35 }
  fleet:  { name: South's fleet owners, within: south, role: legislature, weight: 0.4 }
  isles:  { name: Isles, capability: 10, attributes: { gdp: 1.2e+10 }, aliases: [the islands] }

issues:
  quota:
    name: Total catch
    statusQuo: unlimited
    levers: [north, south, isles]   # a rule (§4); a list means all of them. Per option: { science: [north], halved: [...] }
    terms: [catch, quota, TAC]      # words by which texts speak of it (for suggested codings)
    options: { unlimited: { at: 0 }, science: { at: 60, name: What the scientists advise }, halved: { at: 100 } }
  access:
    name: Access to northern waters
    statusQuo: closed
    levers: [north]
    options: { closed: { at: 0 }, licensed: { at: 50 }, open: { at: 100 } }

positions:                          # party → issue → position, or a list of dated positions
  north:
    quota:  { at: halved, salience: 80, range: [60, 100], basis: coded, evidence: [s1] }
    access: { at: 20, salience: 50, basis: judged, note: "Rarely spoken of." }
  south:
    quota:  [ { at: 10, salience: 40, until: 2023-11-12 }, { at: science, salience: 40, since: 2023-11-12 } ]
    access: { at: open, salience: 90, evidence: [s2] }
  isles:
    quota:  { values: { unlimited: 0, science: 1, halved: 0.7 }, salience: 100 }   # not single-peaked: a value per option

redLines:
  no-access-without-quota:
    party: north
    when: { access: ">= licensed" }         # omitted: always
    require: { quota: ">= science" }
    evidence: [s1]

linkages:
  catch-and-access: { party: south, when: { quota: ">= science", access: ">= licensed" }, value: 0.15 }

orderings:
  quota-first: { party: north, first: { quota: ">= science" }, before: { access: ">= licensed" } }

alternatives:                       # what a party has instead of a deal; omitted: the status quo
  isles: { value: 0.35 }            # or a package: { package: { quota: unlimited, access: closed }, note: Nothing changes. }

goals:                              # conditions the analyst asks about; counted inside every zone, --where restricts to one
  some-access: { name: Some access, when: { access: ">= licensed" } }

forums:
  strait-commission: { name: Strait Commission, members: [north, south, isles], rule: unanimity }
  north-south: { members: [north, south], rule: unanimity, since: 2023-01-01 }

ratification:                       # what must also pass at home
  south: { body: Parliament, members: { government: { votes: 52 }, fleet: { votes: 48 } }, rule: { quota: 2/3, by: votes } }

burdens:
  patrols: { when: { quota: ">= science" }, cost: 30, unit: MEUR a year, range: [20, 45], payers: { north: 0.5, south: 0.5 },
             benefit: { north: 0.4, south: 0.2, isles: 0.4 }, ability: gdp }

agreements:                         # what is already signed: terms is a condition; issues it leaves out are silent
  joint-statement: { name: Joint statement of 2023, date: 2023-11-20, signatories: [north, south], terms: { quota: ">= science" } }

record:                             # offers really made, and the answers they got: what the case must be able to explain
  south-bid-2023: { name: South's bid of June 2023, date: 2023-06, by: [south], to: [north], package: { access: open }, responses: { south: accepted, north: refused }, evidence: [s2] }

ties:     [ { between: [north, south], sign: -1, kind: dispute, about: seizure of a trawler, date: 2023-08, evidence: [s3] } ]
events:   [ { id: season, date: 2024-04-15, kind: deadline, name: The season opens } ]

sources:
  gazette: { title: Notes from the strait, author: B. Lind, publisher: Coast Gazette, date: 2024-02-11, language: en, file: sources/gazette.txt }
statements:
  s1: { source: gazette, paragraph: 3, holder: north, issue: quota, stance: halved, strength: firm, priority: 80,
        voice: official, date: 2024-02, dateBasis: stated, gloss: "North wants the catch cut by half." }
  s2: { source: gazette, paragraph: 4, holder: south, issue: access, stance: open, strength: firm,
        voice: official, date: 2024-02, dateBasis: stated, gloss: "South wants its boats let into all northern waters." }
  s3: { source: gazette, paragraph: 6, holder: north, issue: access, stance: closed, strength: leaning,
        voice: reported, date: 2023-08, dateBasis: stated, gloss: "North is said to have held a trawler of South's." }

expect:                             # optional: what the program must answer; entente check --expect runs it (golden tests, exercises)
  six-deals: { verb: agree, forum: strait-commission, says: "Six of eight packages suit all three.", result: { zone.count: 6 }, source: by hand }
`;
