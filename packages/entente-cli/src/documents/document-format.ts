import type { ImportFormat } from "../formats/import-format.js";

/** Texts, Markdown, HTML, PDF and DOCX; a file that nothing else recognises is one of these or is refused by name. */
export const documentFormat: ImportFormat = {
  id: "document",
  recognises: () => true,
  load: async () => (await import("./import-document.js")).importDocument,
};
