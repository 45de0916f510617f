/** Where in a project one was when the session ended, kept for this tab alone: the address goes to no server. */
const KEY = "entente.back.";

/** The page on which one signs in and comes back to the project. */
export function signInAddress({ base, project }: { readonly base: string; readonly project: string }): string {
  return `${base}sign-in?project=${encodeURIComponent(project)}`;
}

export function rememberPlace(shelf: () => Storage, project: string, hash: string): void {
  try {
    shelf().setItem(`${KEY}${project}`, hash);
  } catch {
    // A browser that keeps nothing comes back to the project's first page.
  }
}

/** The place that was remembered, this once. */
export function takePlace(shelf: () => Storage, project: string): string {
  try {
    const hash = shelf().getItem(`${KEY}${project}`) ?? "";
    shelf().removeItem(`${KEY}${project}`);
    return hash;
  } catch {
    return "";
  }
}
