import { useEffect, useRef } from "react";

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The paper as it will look, in a tree of its own with its own styles; nothing in it runs. */
export function Preview({ html, label }: { readonly html: string; readonly label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = host.current;
    if (node === null) return;
    const root = node.shadowRoot ?? node.attachShadow({ mode: "open" });
    // The page's policy refuses style elements, were they in a document that is only read: styles are made by script.
    const written = [...html.matchAll(STYLE)].map(([, rules = ""]) => rules).join("\n");
    const read = new DOMParser().parseFromString(html.replace(STYLE, ""), "text/html");
    const style = new CSSStyleSheet();
    // What the paper says of the page holds for its own part of it here.
    const own = written.replace(/:root\b|\bhtml\b(?=[\s,{])|\bbody\b(?=[\s,{])/g, ":host");
    style.replaceSync(own.replace(/(^|[\s,}])main(?=[\s,{.:>])/g, "$1.main"));
    root.adoptedStyleSheets = [style];
    // A page has one main part, and it is not the paper's.
    for (const main of read.querySelectorAll("main")) {
      const part = read.createElement("div");
      part.id = main.id;
      part.className = `main ${main.className}`;
      part.replaceChildren(...main.childNodes);
      main.replaceWith(part);
    }
    // Within a part of a page a link cannot skip to another part of it.
    for (const useless of read.querySelectorAll("script, .skip")) useless.remove();
    root.replaceChildren(...read.body.childNodes);
  }, [html]);
  return <section className="preview" ref={host} aria-label={label} />;
}
