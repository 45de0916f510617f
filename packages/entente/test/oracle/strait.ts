import type { RawCase } from "./raw.js";

/** The running example of CASE.md §2, as a plain object. */
export const strait: RawCase = {
  entente: 1,
  id: "strait",
  asOf: "2024-03-01",
  parties: {
    north: { name: "North", capability: 40 },
    south: { name: "South", capability: 35 },
    fleet: { name: "South's fleet owners", within: "south" },
    isles: { name: "Isles", capability: 10 },
  },
  issues: {
    quota: {
      statusQuo: "unlimited",
      levers: ["north", "south", "isles"],
      options: { unlimited: { at: 0 }, science: { at: 60 }, halved: { at: 100 } },
    },
    access: {
      statusQuo: "closed",
      levers: ["north"],
      options: { closed: { at: 0 }, licensed: { at: 50 }, open: { at: 100 } },
    },
  },
  positions: {
    north: { quota: { at: "halved", salience: 80 }, access: { at: 20, salience: 50 } },
    south: {
      quota: [
        { at: 10, salience: 40, until: "2023-11-12" },
        { at: "science", salience: 40, since: "2023-11-12" },
      ],
      access: { at: "open", salience: 90 },
    },
    isles: { quota: { values: { unlimited: 0, science: 1, halved: 0.7 }, salience: 100 } },
  },
  redLines: {
    "no-access-without-quota": {
      party: "north",
      when: { access: ">= licensed" },
      require: { quota: ">= science" },
    },
  },
  linkages: {
    "catch-and-access": { party: "south", when: { quota: ">= science", access: ">= licensed" }, value: 0.15 },
  },
  alternatives: { isles: { value: 0.35 } },
  goals: { "some-access": { when: { access: ">= licensed" } } },
  forums: {
    "strait-commission": { members: ["north", "south", "isles"], rule: "unanimity" },
    "north-south": { members: ["north", "south"], rule: "unanimity", since: "2023-01-01" },
  },
  agreements: {
    "joint-statement": { date: "2023-11-20", signatories: ["north", "south"], terms: { quota: ">= science" } },
  },
  ties: [{ between: ["north", "south"], sign: -1, kind: "dispute", about: "seizure of a trawler", date: "2023-08" }],
};

type Edit = { -readonly [K in keyof RawCase]?: RawCase[K] };
/** The strait with whole collections replaced. */
export const straitWith = (edit: Edit): RawCase => ({ ...strait, ...edit });

const southOpen = { party: "south", require: { access: "= open" } };
const northNotOpen = { party: "north", require: { access: "!= open" } };
const northHalved = { party: "north", require: { quota: "= halved" } };

/** MODELS-1 §2, Worked, clash; lines named are sacred. */
export const clash = (...sacred: string[]): RawCase =>
  straitWith({
    redLines: Object.fromEntries(
      Object.entries({
        ...strait.redLines,
        "south-open": southOpen,
        "north-not-open": northNotOpen,
        "north-halved": northHalved,
      }).map(([id, line]) => [id, sacred.includes(id) ? { ...line, sacred: true } : line]),
    ),
    alternatives: { isles: { value: 0.8 } },
  });

/** MODELS-1 §4, Worked 1. */
export const worked1 = straitWith({
  redLines: { ...strait.redLines, "south-open": southOpen, "north-not-open": northNotOpen },
  alternatives: { isles: { value: 0.8 } },
});
/** MODELS-1 §4, Worked 1b. */
export const worked1b = straitWith({ redLines: { ...strait.redLines, "south-open": southOpen } });
/** MODELS-1 §4, Worked 2. */
export const worked2 = straitWith({ alternatives: { north: { value: 0.7 }, isles: { value: 0.85 } } });

export const underMajority = (raw: RawCase): RawCase => ({
  ...raw,
  forums: { "strait-commission": { members: ["north", "south", "isles"], rule: "majority" } },
});

/** MODELS-1 §2, Worked, extended strait: north and south toward isles. */
export const extended = (alternative = 0.5): RawCase =>
  straitWith({
    positions: {
      ...strait.positions,
      isles: { ...strait.positions?.isles, access: { at: 0, salience: 50 } },
    },
    alternatives: { north: { package: { quota: "science", access: "open" } }, isles: { value: alternative } },
    redLines: { ...strait.redLines, "isles-not-open": { party: "isles", require: { access: "!= open" } } },
    forums: { "north-south": { members: ["north", "south"], rule: "unanimity", toward: ["isles"] } },
  });
