/** What a delegate puts into the form of the strait. */
export interface Wish {
  readonly party: string;
  readonly delegate: string;
  readonly places: Readonly<Record<string, number>>;
  readonly points: Readonly<Record<string, number>>;
}
/** Who filled in North's form: North may read that, and nothing may keep it. */
export const OWN = "Wibnor";
export const NORTH: Wish = {
  party: "north",
  delegate: OWN,
  places: { quota: 100, access: 20 },
  points: { quota: 60, access: 40 },
};
export const SOUTH: Wish = {
  party: "south",
  delegate: "Quxley",
  places: { quota: 60, access: 100 },
  points: { quota: 30, access: 70 },
};
export const ISLES: Wish = { party: "isles", delegate: "Kai", places: { quota: 60 }, points: { quota: 100 } };
