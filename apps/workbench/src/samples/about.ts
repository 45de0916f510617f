import type { Text } from "entente";

/** What a list of cases says of one. */
export interface About {
  readonly title?: Text;
  readonly question?: Text;
  readonly parties: number;
  readonly issues: number;
  readonly packages: number;
}

const found: Readonly<Record<string, About>> = {
  ...import.meta.glob<About>("../../../../cases/*.case.yaml", { query: "?about", import: "default", eager: true }),
  ...import.meta.glob<About>("./*/*.case.yaml", { query: "?about", import: "default", eager: true }),
};

/** What each case that comes with the workbench is about, by id; read when the workbench was built. */
export const ABOUT: Readonly<Record<string, About>> = Object.fromEntries(
  Object.entries(found).map(([path, about]) => [path.replace(/^.*\/|\.case\.yaml$/g, ""), about]),
);
