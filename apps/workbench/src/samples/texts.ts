import type { Case } from "entente";

const shipped = import.meta.glob<string>("../../../../cases/sources/*.txt", { query: "?raw", import: "default" });

/** Texts of a case's sources that came with the workbench, by the ids of the sources. */
export async function textsOf(kase: Case | null): Promise<Readonly<Record<string, string>>> {
  const own = Object.entries(kase?.sources ?? {}).flatMap(([id, { file }]) => {
    const load = file === undefined ? undefined : shipped[`../../../../cases/${file}`];
    return load === undefined ? [] : [load().then((text): [string, string] => [id, text])];
  });
  return Object.fromEntries(await Promise.all(own));
}
