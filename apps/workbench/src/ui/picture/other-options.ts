import type { Mark, Scene } from "entente";

/** An issue on which the shown deal has another option than without what is tried, each as its mark says it; null: left alone. */
export interface OtherOption {
  readonly issue: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** Where the shown deal differs, in the order of the picture; issues that it now leaves alone come last. */
export function otherOptions(before: Scene, now: Scene): readonly OtherOption[] {
  const [old, fresh] = [shownIn(before), shownIn(now)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((issue) => {
    const [was, is] = [old.get(issue), fresh.get(issue)];
    if (was?.option === is?.option) return [];
    return [{ issue, before: was?.label ?? null, now: is?.label ?? null }];
  });
}

/** Whether a mark shows the option of the shown deal, and on which issue. */
export function issueShown({ kind, handle }: Mark): string | null {
  return kind === "path" && handle?.moves === "option" ? handle.issue : null;
}

function shownIn({ marks }: Scene): ReadonlyMap<string, { readonly option: string; readonly label: string }> {
  return new Map(
    marks.flatMap((mark) => {
      const { handle, label = "" } = mark;
      if (issueShown(mark) === null || handle?.moves !== "option") return [];
      return [[handle.issue, { option: handle.stops[handle.at]?.option ?? "", label }] as const];
    }),
  );
}
