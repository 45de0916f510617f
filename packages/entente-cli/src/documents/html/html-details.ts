/** What the head of a page says about it. */
export interface HtmlDetails {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** The part used of a parsed page. */
export interface HtmlPage {
  readonly querySelector: (
    selector: string,
  ) => { readonly textContent: string | null; readonly getAttribute: (name: string) => string | null } | null;
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly textContent: string | null }>;
}

const TITLES = [
  'meta[property="og:title"]',
  'meta[name="citation_title"]',
  'meta[name="dc.title"]',
  'meta[name="DC.title"]',
  'meta[name="twitter:title"]',
];
const AUTHORS = [
  'meta[name="author"]',
  'meta[property="article:author"]',
  'meta[name="citation_author"]',
  'meta[name="dc.creator"]',
  'meta[name="DC.creator"]',
  'meta[name="byl"]',
];
const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="citation_publication_date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="DC.date.issued"]',
  'meta[itemprop="datePublished"]',
  'meta[property="og:published_time"]',
];

/** Title, author and date by JSON-LD, then `meta`, then `time` and the first heading. Nothing is run to find them. */
export function detailsOfPage(page: HtmlPage): HtmlDetails {
  const linked = linkedData(page);
  const meta = (selectors: readonly string[]): string | null => {
    for (const selector of selectors) {
      const found = page.querySelector(selector)?.getAttribute("content")?.trim();
      if (found) return found;
    }
    return null;
  };
  const text = (selector: string): string | null =>
    page.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() || null;
  const time = page.querySelector("time[datetime]")?.getAttribute("datetime") ?? null;
  return {
    title: linked.title ?? meta(TITLES) ?? text("h1") ?? text("title"),
    author: person(linked.author ?? meta(AUTHORS) ?? text('[rel="author"]') ?? text('[itemprop="author"]')),
    date: isoDay(linked.date) ?? isoDay(meta(DATES)) ?? isoDay(time),
  };
}

function linkedData(page: HtmlPage): HtmlDetails {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ""));
      if (found !== null) return found;
    } catch {
      // A page with broken data is read without it.
    }
  }
  return { title: null, author: null, date: null };
}

function articleIn(data: unknown): HtmlDetails | null {
  for (const one of listOf(data)) {
    const entry = one as Readonly<Record<string, unknown>>;
    if (typeof entry !== "object" || entry === null) continue;
    const nested = entry["@graph"] === undefined ? null : articleIn(entry["@graph"]);
    if (nested !== null) return nested;
    const { headline, name, author, datePublished, dateCreated } = entry;
    if (headline === undefined && datePublished === undefined) continue;
    const authors = listOf(author)
      .map(nameOf)
      .filter((one): one is string => one !== null);
    return {
      title: stringOf(headline) ?? stringOf(name),
      author: authors.join(", ") || null,
      date: stringOf(datePublished) ?? stringOf(dateCreated),
    };
  }
  return null;
}

function nameOf(value: unknown): string | null {
  return (
    stringOf(value) ??
    (typeof value === "object" && value !== null ? stringOf((value as { readonly name?: unknown }).name) : null)
  );
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** "By M. Holm" → "M. Holm"; an address is nobody's name. */
function person(text: string | null): string | null {
  const name = text?.replace(/^by\s+/i, "").trim() ?? "";
  return name === "" || /^https?:/.test(name) ? null : name;
}

function isoDay(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?/.exec(text ?? "") ?? [];
  if (year === undefined) return null;
  return [year, month, day].filter((part) => part !== undefined).join("-");
}
