/** What is typeset: which paper of which case, and what its command would be told. */
export interface ToTypeset {
  readonly paper: "report" | "brief" | "text";
  readonly file: string;
  /** The case, with what is tried on it. */
  readonly text: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Bytes of a paper, or a line that says why there are none. */
export type Typeset = { readonly bytes: Blob } | { readonly refused: string };

/** The server that the page comes from, as a setter of papers: it has the fonts that a page has not. */
export type Press = (paper: ToTypeset, signal: AbortSignal) => Promise<Typeset>;

/** @param request - sends; tests hand in their own */
export function pressAt(address: string, request: typeof fetch): Press {
  return async (paper, signal) => {
    try {
      const headers = { "Content-Type": "application/json" };
      const answer = await request(address, { method: "POST", headers, body: JSON.stringify(paper), signal });
      if (answer.ok) return { bytes: await answer.blob() };
      const { message } = (await answer.json()) as { readonly message: string };
      return { refused: message };
    } catch (error) {
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  };
}
