/** A case that comes with the workbench; its text is loaded when it is opened. */
export interface Sample {
  readonly id: string;
  readonly load: () => Promise<string>;
}

const files = import.meta.glob<string>("../../../../cases/*.case.yaml", { query: "?raw", import: "default" });
const FIRST = ["korea-2021", "korea-2019", "strait"];

/** The founding cases first, then the others by name. */
export const SAMPLES: readonly Sample[] = Object.entries(files)
  .map(([path, load]) => ({ id: path.replace(/^.*\/|\.case\.yaml$/g, ""), load }))
  .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));

function rank(id: string): number {
  const place = FIRST.indexOf(id);
  return place === -1 ? FIRST.length : place;
}
