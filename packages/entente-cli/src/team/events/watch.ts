/** Who looks at which project, and who wants to hear that something was written there. */
export interface Watch {
  /** Says that something was written. */
  readonly written: (project: string) => void;
  /** Hears writings and comings and goings until it ends. @returns what ends it */
  readonly look: (project: string, looker: Looker) => () => void;
  /** Names of who looks, each once. */
  readonly present: (project: string) => readonly string[];
  /** Ends every look. */
  readonly close: () => void;
}

export interface Looker {
  readonly name: string;
  readonly hear: (what: "written" | "presence" | "over") => void;
}

export function createWatch(): Watch {
  const lookers = new Map<string, Set<Looker>>();
  const tell = (project: string, what: "written" | "presence"): void => {
    for (const looker of lookers.get(project) ?? []) looker.hear(what);
  };
  return {
    written: (project) => tell(project, "written"),
    look: (project, looker) => {
      const here = lookers.get(project) ?? new Set();
      lookers.set(project, here.add(looker));
      tell(project, "presence");
      return () => {
        if (!here.delete(looker)) return;
        if (here.size === 0) lookers.delete(project);
        tell(project, "presence");
      };
    },
    present: (project) => [...new Set([...(lookers.get(project) ?? [])].map(({ name }) => name))].sort(),
    close: () => {
      for (const here of [...lookers.values()]) for (const looker of [...here]) looker.hear("over");
      lookers.clear();
    },
  };
}
