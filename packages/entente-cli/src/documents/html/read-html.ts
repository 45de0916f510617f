import { latin1 } from "../latin1.js";
import { type DocumentFile, documentProblem, type ReadParts, unreadable } from "../read-parts.js";
import { decodeBytes } from "../text/decode-bytes.js";
import { blocksOfNode, type HtmlNode } from "./blocks-of-html.js";
import { detailsOfPage, type HtmlPage } from "./html-details.js";

/** Parts of a page that are no text of its own, taken out where the readable part cannot be told. */
const FURNITURE =
  "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [hidden], [aria-hidden=true]";
/** Share of the page's text that the readable part must hold at least, else the whole page is read. */
const LEAST_SHARE = 0.25;

/** The readable part of a page, with what its head says about it. Scripts do not run, nothing is fetched. */
export async function readHtml({ bytes, name }: DocumentFile): Promise<ReadParts> {
  const decoded = decodeBytes(bytes, { name, declared: declaredCharset(bytes) });
  if (decoded.text === null) return { content: null, problems: decoded.problems };
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const html = /<html[\s>]/i.test(decoded.text)
    ? decoded.text
    : `<!DOCTYPE html><html><body>${decoded.text}</body></html>`;
  const { document } = parseHTML(html);
  const details = detailsOfPage(document as unknown as HtmlPage);
  const page = document.body as unknown as HtmlNode & {
    querySelectorAll: (selector: string) => Iterable<{ remove: () => void }>;
  };
  if (page === null) return unreadable(name, "no-text", "has no text in it.");
  for (const part of page.querySelectorAll(FURNITURE)) part.remove();
  const whole = blocksOfNode(page);
  const article = readable(
    () => new Readability(document, { keepClasses: false, serializer: (element) => element }).parse()?.content,
  );
  const blocks = article !== null && lengthOf(article) >= LEAST_SHARE * lengthOf(whole) ? article : whole;
  if (blocks.length === 0)
    return {
      content: null,
      problems: [
        ...decoded.problems,
        documentProblem(
          name,
          "no-text",
          "has no text in it: a page that a script fills in. Save it from the browser as text.",
        ),
      ],
    };
  return { content: { blocks }, ...details, problems: decoded.problems };
}

/** What the readable part is told from may be broken beyond it; the whole page then serves. */
function readable(parse: () => unknown): string[] | null {
  try {
    const node = parse();
    return node === undefined || node === null ? null : blocksOfNode(node as HtmlNode);
  } catch {
    return null;
  }
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 2048));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    null
  );
}
