import { strToU8, zipSync } from "fflate";

const PARTS = {
  "[Content_Types].xml":
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "_rels/.rels":
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  "docProps/core.xml":
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Boats &amp; nets</dc:title><dc:creator>M. Holm</dc:creator><dcterms:created>2024-02-11T08:00:00Z</dcterms:created></cp:coreProperties>',
};

const DOCX_BODY =
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>What was asked for</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The north asked for </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fewer boats</w:t></w:r><w:r><w:t>. South did not answer.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>half</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

/** A small DOCX made by hand. @param more - parts put in beside or in the place of the usual ones */
export function makeDocx(body = DOCX_BODY, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const parts: Readonly<Record<string, string | Uint8Array>> = { ...PARTS, "word/document.xml": document, ...more };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
