import type { Details } from "./details-in-text.js";
import { normaliseLines } from "./paragraphs/normalise.js";

/** A Markdown text as its paragraphs without marks, and what its front matter says. */
export interface MarkdownParts extends Details {
  readonly blocks: readonly string[];
}

const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const RULE = /^\s*(?:[-*_]\s*){3,}$/;

/**
 * Paragraphs, headings and list items of a Markdown text, without the marks. Nothing that it links to is looked at.
 * Title, author and date come from the front matter, the title else from the first heading.
 */
export function partsOfMarkdown(source: string): MarkdownParts {
  const text = normaliseLines(source);
  const front = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text);
  const given = frontMatter(front?.[1] ?? "");
  const body = text.slice(front?.[0].length ?? 0).replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const blocks: string[] = [];
  let lines: string[] = [];
  let heading: string | null = null;
  let fenced = false;
  const close = (): void => {
    const block = plain(lines.join(fenced ? "\n" : " "));
    if (block !== "") blocks.push(block);
    lines = [];
  };
  for (const raw of body.split("\n")) {
    const line = raw.replace(/^\s*(?:>\s?)+/, "");
    const title = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1];
    if (/^\s*(?:```|~~~)/.test(line)) {
      close();
      fenced = !fenced;
    } else if (fenced) lines.push(raw);
    else if (title !== undefined) {
      close();
      lines = [title];
      heading ??= plain(title);
      close();
    } else if (/^\s*=+\s*$/.test(line) && lines.length === 1) {
      heading ??= plain(lines[0] ?? "");
      close();
    } else if (
      line.trim() === "" ||
      RULE.test(line) ||
      /^\s*-{3,}\s*$/.test(line) ||
      /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line)
    )
      close();
    else if (/^\[[^\]^]+\]:\s/.test(line)) close();
    else if (ITEM.test(line) || /^\s*\|/.test(line)) {
      close();
      lines = [
        line
          .replace(ITEM, "")
          .replace(/^\s*\||\|\s*$/g, "")
          .replace(/\s*\|\s*/g, " · "),
      ];
    } else {
      lines.push(line.trim());
      if (/(?: {2}|\\)$/.test(raw)) close();
    }
  }
  close();
  return {
    blocks,
    title: given.get("title") ?? heading,
    author: given.get("author") ?? null,
    date: given.get("date") ?? null,
  };
}

/** Inline marks off: emphasis, links, pictures, code, notes, tags. */
function plain(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "")
    .replace(/\[\^[^\]]+\]:?/g, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, "$1")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/(?<!\\)(\*\*\*|___|\*\*|__)(?=\S)([\s\S]*?\S)\1/g, "$2")
    .replace(/(?<![\\\p{L}\d*])\*(?=\S)([^*]*?[^\s*])\*(?!\*)/gu, "$1")
    .replace(/(?<![\\\p{L}\d_])_(?=\S)([^_]*?[^\s_])_(?![\p{L}\d_])/gu, "$1")
    .replace(/~~(?=\S)([^~]*?)~~/g, "$1")
    .replace(/`+([^`]*)`+/g, "$1")
    .replace(/\\$/g, "")
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1")
    .trim();
}

/** The plain `key: value` lines of a front matter; anything deeper says nothing about the document. */
function frontMatter(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const set = (key: string, value: string): void => {
    const bare = value
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .trim();
    if (bare !== "" && !found.has(key)) found.set(key, bare);
  };
  for (const line of text.split("\n")) {
    const [, key = "", value = ""] = /^(title|authors?|by|date|published)\s*:\s*(.*)$/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "title") set("title", value);
    else if (name.startsWith("author") || name === "by") set("author", value.replace(/^\[(.*)\]$/, "$1"));
    else if (name !== "" && /^["']?\d{4}(?:-\d{2}(?:-\d{2})?)?/.test(value))
      set("date", /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(value)?.[0] ?? "");
  }
  return found;
}
