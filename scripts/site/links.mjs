import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseHTML } from "linkedom";

/** Links of a built site that lead nowhere, a line each: the page, and what it names. Addresses elsewhere are not asked. */
export function brokenLinks(folder) {
  const pages = new Map(filesBelow(folder, ".html").map((file) => [file, linksOf(file)]));
  return [...pages].flatMap(([file, { links }]) =>
    links
      .filter((link) => !leads(link, { file, folder, pages }))
      .map((link) => `${relative(folder, file)}: ${link} leads nowhere`),
  );
}

function filesBelow(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

function linksOf(file) {
  const { document } = parseHTML(readFileSync(file, "utf8"));
  const links = [...document.querySelectorAll("a[href], img[src], link[href], script[src]")].map(
    (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "",
  );
  const names = [...document.querySelectorAll("[id], a[name]")].map((one) => one.id || one.getAttribute("name"));
  return { links: [...new Set(links)], names: new Set(names) };
}

function leads(link, { file, folder, pages }) {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(link)) return true;
  const [before, hash = ""] = link.split("#");
  const path = decodeURIComponent(before.split("?")[0]);
  const target = path === "" ? file : fileAt(path.startsWith("/") ? join(folder, path) : join(dirname(file), path));
  if (target === null) return false;
  return hash === "" || !pages.has(target) || pages.get(target).names.has(decodeURIComponent(hash));
}

/** The file that a static host serves for a path. */
function fileAt(path) {
  const tried = [path, `${path}.html`, join(path, "index.html")];
  return tried.find((one) => existsSync(one) && statSync(one).isFile()) ?? null;
}
