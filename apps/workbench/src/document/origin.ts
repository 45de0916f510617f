/** Where the page was served from, and with which case; a static host says nothing. */
export interface Origin {
  readonly opened: string | null;
  readonly from: "folder" | "samples";
}

export function originOf(page: Pick<Document, "querySelector">): Origin {
  const said = (name: string): string | null =>
    page.querySelector(`meta[name="entente-${name}"]`)?.getAttribute("content") ?? null;
  return { opened: said("opened"), from: said("from") === "folder" ? "folder" : "samples" };
}
