/** A case that comes with the workbench; its text is loaded when it is opened. */
export interface Sample {
  readonly id: string;
  readonly load: () => Promise<string>;
  /** Texts of its scenarios, by name. */
  readonly scenarios: () => Promise<Readonly<Record<string, string>>>;
}

const files = import.meta.glob<string>("../../../../cases/*.case.yaml", { query: "?raw", import: "default" });
const patches = import.meta.glob<string>("../../../../cases/*.scenario.yaml", { query: "?raw", import: "default" });
const FIRST = ["korea-2021", "korea-2019", "strait"];

/** The founding cases first, then the others by name. */
export const SAMPLES: readonly Sample[] = Object.entries(files)
  .map(([path, load]) => {
    const id = path.replace(/^.*\/|\.case\.yaml$/g, "");
    return { id, load, scenarios: () => scenariosOf(id) };
  })
  .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));

function rank(id: string): number {
  const place = FIRST.indexOf(id);
  return place === -1 ? FIRST.length : place;
}

async function scenariosOf(id: string): Promise<Readonly<Record<string, string>>> {
  const own = Object.entries(patches).flatMap(([path, load]) => {
    const [, name = ""] = new RegExp(`/${id}\\.([\\w-]+)\\.scenario\\.yaml$`).exec(path) ?? [];
    return name === "" ? [] : [load().then((text): [string, string] => [name, text])];
  });
  return Object.fromEntries(await Promise.all(own));
}
