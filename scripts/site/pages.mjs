import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pagesBelow } from "../page-commands.mjs";
import { root } from "../step.mjs";
import { enginePages } from "./engines.mjs";
import { httpPages } from "./http.mjs";
import { httpExamples } from "./http-examples.mjs";
import { openApis } from "./open-api.mjs";
import { picturesOfQuestions } from "./pictures.mjs";
import { casePage } from "./schemas.mjs";

const PROJECT = { design: "DESIGN.md", contributing: "CONTRIBUTING.md", changes: "CHANGELOG.md" };

/** Lays all pages of the site out in a folder, and says how many there are. */
export async function layOutPages(folder) {
  rmSync(folder, { recursive: true, force: true });
  const write = (name, text) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const own = pagesBelow("docs").filter((page) => !page.startsWith("docs/engines/"));
  const pages = new Map(own.map((page) => [page, page.slice("docs/".length)]));
  for (const [name, file] of Object.entries(PROJECT)) pages.set(file, `project/${name}.md`);
  pages.set("cases/README.md", "cases/index.md");
  pages.set("bench/README.md", "project/bench.md");
  const http = { ...(await openApis()), examples: await httpExamples() };
  const pictures = picturesOfQuestions();
  for (const [from, to] of pages)
    write(to, shownOn(to, relinked(readFileSync(join(root, from), "utf8"), { from, to, pages }), pictures));
  for (const { name, svg } of pictures) write(`public/pictures/${name}.svg`, svg);
  const made = { ...enginePages(), "reference/case.md": casePage(), ...httpPages(http) };
  for (const [name, text] of Object.entries(made)) write(name, text);
  // What pages lead to besides pages: the cases with their sources, and pictures.
  const beside = (file) => !file.endsWith(".md");
  for (const [from, place] of [
    ["cases", "cases"],
    ["docs/pictures", "pictures"],
  ])
    cpSync(join(root, from), join(folder, "public", place), { recursive: true, filter: beside });
  return pages.size + Object.keys(made).length;
}

/** A page's links to other pages of the site, and to files that go with it, as the site has them. */
function relinked(text, { from, to, pages }) {
  return text.replace(/(!?\[[^\]]*\]\()([^)\s#]+)(#[^)\s]*)?\)/g, (whole, before, target, hash = "") => {
    if (/^[a-z]+:/i.test(target)) return whole;
    const path = posix.normalize(posix.join(posix.dirname(from), target));
    const page = pages.get(path) ?? pages.get(posix.join(path, "README.md")) ?? pages.get(posix.join(path, "index.md"));
    if (page !== undefined) return `${before}${posix.relative(posix.dirname(to), page) || page}${hash})`;
    if (path.startsWith("docs/pictures/")) return `${before}/${path.slice("docs/".length)})`;
    if (path.startsWith("cases/")) return `${before}/${path}${hash})`;
    // Generated pages have their place already; what else lies in the repository alone is named, not linked.
    if (path.startsWith("docs/")) return whole;
    return whole.replace(/^\[([^\]]*)\]\(.*$/, "$1");
  });
}

/** A question's page opens with its picture, below the heading. */
function shownOn(page, text, pictures) {
  const picture = pictures.find(
    ({ verb, language }) => page === (language === "en" ? `${verb}.md` : `${language}/${verb}.md`),
  );
  if (picture === undefined) return text;
  // A link to itself, so that it can be had whole on a small screen, and moved by keyboard.
  const shown = `[![${picture.alt}](/pictures/${picture.name}.svg)](/pictures/${picture.name}.svg){target=_self}`;
  return text.replace(/^(# .+\n)/m, (heading) => `${heading}\n${shown}\n`);
}
