/** A case that comes with the workbench; its text is loaded when it is opened. */
export interface Sample {
  readonly id: string;
  readonly load: () => Promise<string>;
  /** Texts of its scenarios, by name. */
  readonly scenarios: () => Promise<Readonly<Record<string, string>>>;
  /** Codings beside it, by their ending. */
  readonly beside: () => Promise<Readonly<Record<string, string>>>;
  /** The text of a source by its path beside the case; null where it did not come along. */
  readonly source: (file: string) => Promise<string | null>;
}

type Texts = Readonly<Record<string, () => Promise<string>>>;

const files: Texts = {
  ...import.meta.glob<string>("../../../../cases/*.case.yaml", { query: "?raw", import: "default" }),
  ...import.meta.glob<string>("./*/*.case.yaml", { query: "?raw", import: "default" }),
};
const patches: Texts = import.meta.glob<string>("../../../../cases/*.scenario.yaml", {
  query: "?raw",
  import: "default",
});
const codings: Texts = import.meta.glob<string>("./*/*.jsonl", { query: "?raw", import: "default" });
const sources: Texts = {
  ...import.meta.glob<string>("../../../../cases/sources/*.txt", { query: "?raw", import: "default" }),
  ...import.meta.glob<string>("./*/sources/*.txt", { query: "?raw", import: "default" }),
};
const FIRST = ["korea-2021", "korea-2019", "strait"];
/** So large that a run takes noticeable time. */
const LARGE = ["five-shores"];

/** Cases whose answer is not worked out before it is asked for. */
export function isLarge(id: string): boolean {
  return LARGE.includes(id);
}

/** The founding cases first, then the others by name, the large one last. */
export const SAMPLES: readonly Sample[] = Object.entries(files)
  .map(([path, load]) => {
    const id = path.replace(/^.*\/|\.case\.yaml$/g, "");
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return {
      id,
      load,
      scenarios: () => scenariosOf(id),
      beside: () => besideOf(folder),
      source: async (file: string) => (await sources[folder + file]?.()) ?? null,
    };
  })
  .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));

function rank(id: string): number {
  if (isLarge(id)) return FIRST.length + 1;
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

async function besideOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const own = Object.entries(codings).filter(([path]) => path.startsWith(folder));
  const read = own.map(async ([path, load]): Promise<[string, string]> => [path.slice(folder.length), await load()]);
  return Object.fromEntries(await Promise.all(read));
}
