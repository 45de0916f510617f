/** The part used of a document's nodes. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|EMBED|SVG|MATH|CANVAS|VIDEO|AUDIO|PICTURE|IMG|FORM|BUTTON|SELECT|INPUT|TEXTAREA|NAV|HEAD|TITLE)$/;
const BLOCK =
  /^(?:P|H[1-6]|LI|UL|OL|DL|DT|DD|BLOCKQUOTE|PRE|TR|TABLE|TBODY|THEAD|TFOOT|CAPTION|FIGURE|FIGCAPTION|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|ADDRESS|DETAILS|SUMMARY|HR|BODY|HTML|CENTER)$/;
const TEXT = 3;
const ELEMENT = 1;
/** Deeper nesting is read as text, so that no document exhausts the stack. */
const DEEPEST = 400;

/** Paragraphs of a piece of HTML in reading order. A single line break stays one, two part paragraphs. */
export async function blocksOfHtml(html: string): Promise<string[]> {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  return blocksOfNode(document.body as unknown as HtmlNode);
}

export function blocksOfNode(root: HtmlNode): string[] {
  const blocks: string[] = [];
  let text = "";
  const close = (): void => {
    for (const part of text.split(/\n[ \t]*\n/)) {
      const block = part
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
        .join("\n");
      if (block !== "") blocks.push(block);
    }
    text = "";
  };
  const visit = (node: HtmlNode, depth: number, keepsLines: boolean): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) {
      const own = node.textContent ?? "";
      text += keepsLines ? own : own.replace(/[ \t\r\n\f]+/g, " ");
    } else if (node.nodeType === ELEMENT && !SKIPPED.test(name)) {
      if (name === "BR") text += "\n";
      else if (name === "SUP" && /^\s*\[?\d{1,3}\]?\s*$/.test(node.textContent ?? "")) text += "";
      else if (depth > DEEPEST) text += node.textContent ?? "";
      else {
        const block = BLOCK.test(name);
        if (block) close();
        for (const child of node.childNodes) visit(child, depth + 1, keepsLines || name === "PRE");
        if (block) close();
        else if (name === "TD" || name === "TH") text += " · ";
      }
    }
  };
  for (const child of root.childNodes) visit(child, 0, false);
  close();
  return blocks.map((block) => block.replace(/(?:\s*·\s*)+$/, "").replace(/^\s*·\s*/, "")).filter(Boolean);
}
