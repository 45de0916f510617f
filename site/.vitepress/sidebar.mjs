import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "./words.mjs";

const PAGES = join(import.meta.dirname, "../pages");
const QUESTIONS = ["agree", "stand", "deal", "block", "order", "forum", "ratify", "break", "pay", "watch"];
const SECTIONS = [
  ["Begin", ["index", "tour", "whatif", "why"]],
  ["Ten questions", QUESTIONS],
  ["From documents", ["import", "code", "accept", "agreement", "positions", "update"]],
  ["Hand over", ["report", "text", "overlay", "form", "class", "status"]],
  ["Forecasts", ["ledger", "backtest"]],
  ["Guides", ["mediate", "teach", "team", "scale", "server", "security", "cite"]],
  ["Cases", "cases"],
  ["Exercises", "exercises"],
  ["Engines", "engines"],
  [
    "Reference",
    [
      "case-format",
      "reference/case",
      "reference/http",
      "reference/team-http",
      "formats",
      "negotiations",
      "mcp",
      "publishing",
      "references",
    ],
  ],
  ["The project", "project"],
];

/** The pages of one language in sections, each by its own heading; in other languages than English those that there are. */
export function sidebar(language) {
  if (language !== "en") {
    return [
      {
        text: words(language).questions,
        items: ["index", "tour", ...QUESTIONS].flatMap((page) => item(`${language}/${page}`)),
      },
    ];
  }
  return SECTIONS.map(([text, listed]) => ({
    text,
    collapsed: text === "Engines",
    items: (typeof listed === "string" ? pagesIn(listed) : listed).flatMap(item),
  })).filter(({ items }) => items.length > 0);
}

function pagesIn(folder) {
  const place = join(PAGES, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith(".md"));
  return names
    .map((name) => `${folder}/${name.slice(0, -3)}`)
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b));
}

function order(page) {
  return page.endsWith("/index") ? 0 : 1;
}

function item(page) {
  const file = join(PAGES, `${page}.md`);
  if (!existsSync(file)) return [];
  const heading = /^# (.+)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? page;
  return [{ text: heading.replaceAll("`", ""), link: `/${page.endsWith("index") ? page.slice(0, -5) : page}` }];
}
