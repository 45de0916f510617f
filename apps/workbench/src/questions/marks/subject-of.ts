/** What a mark of a picture is about, as far as something of it can be tried. */
export type Subject =
  | { readonly kind: "position"; readonly party: string; readonly issue: string }
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "reserve"; readonly party: string }
  | { readonly kind: "option"; readonly issue: string }
  | { readonly kind: "step"; readonly mark: string };

/** Reads the id of a mark; null for a mark of which nothing can be tried. */
export function subjectOf(mark: string | null): Subject | null {
  const [kind = "", a = "", b = ""] = (mark ?? "").split(".");
  switch (kind) {
    case "position":
      return { kind, party: a, issue: b };
    case "line":
      return { kind, line: a };
    case "condition":
      return a.startsWith("reserve:")
        ? { kind: "reserve", party: a.slice("reserve:".length) }
        : { kind: "line", line: a };
    case "gate":
      return { kind: "reserve", party: a };
    case "shown":
      // An offer board names the addressee before the issue.
      return { kind: "option", issue: b === "" ? a : b };
    case "step":
      return { kind, mark: mark ?? "" };
    default:
      return null;
  }
}
