// The commands of the documentation: found in its pages, run, and compared with what the pages show.
import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "./step.mjs";

/** What the commands of pages read; no pages. */
const FILES = "docs/files";
/** Stands in a page for lines that are left out. */
const LEFT_OUT = "…";
const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

/** Pages below a folder, as paths from the repository, in the order of the alphabet. */
export function pagesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return path === FILES ? [] : pagesBelow(path);
      return entry.name.endsWith(".md") ? [path] : [];
    })
    .sort();
}

/**
 * The console blocks of a page: each command with the lines that the page shows under it. A command that ends with a
 * backslash goes on in the next line.
 */
export function blocksOf(text) {
  return [...text.matchAll(BLOCK)].map((match) => ({
    at: match.index,
    whole: match[0],
    commands: commandsOf(match[1]),
  }));
}

function commandsOf(body) {
  const commands = [];
  let goesOn = false;
  for (const line of body.replace(/\n$/, "").split("\n")) {
    const last = commands.at(-1);
    if (goesOn) last.typed.push(line);
    else if (line.startsWith("$ ")) commands.push({ typed: [line.slice(2)], shown: [] });
    else if (last === undefined) throw new Error(`A console block begins with "$ ", not with: ${line}`);
    else last.shown.push(line);
    goesOn = line.endsWith("\\");
  }
  return commands;
}

/** Whether printed lines are those shown, where a line of three dots stands for any, and three dots at an end for the rest of it. */
export function fits(shown, printed) {
  const parts = partsOf(shown);
  if (parts.length === 1) return shown.length === printed.length && startsAt(shown, printed, 0);
  const [first, ...rest] = parts;
  const last = rest.pop();
  if (!startsAt(first, printed, 0)) return false;
  let place = first.length;
  for (const part of rest) {
    while (place + part.length <= printed.length && !startsAt(part, printed, place)) place += 1;
    if (place + part.length > printed.length) return false;
    place += part.length;
  }
  const end = printed.length - last.length;
  return end >= place && startsAt(last, printed, end);
}

/** What stands between the lines of three dots. */
function partsOf(shown) {
  const parts = [[]];
  for (const line of shown) line === LEFT_OUT ? parts.push([]) : parts.at(-1).push(line);
  return parts;
}

function startsAt(part, lines, place) {
  return part.every((line, k) => {
    const printed = lines[place + k];
    return line.length > 1 && line.endsWith(LEFT_OUT) ? printed?.startsWith(line.slice(0, -1)) : printed === line;
  });
}

/**
 * What a page would show of printed lines: what it shows where that fits; else all, or as many before and after the three
 * dots, and of what stands between dots as many from where most of its lines are found.
 */
export function shownOf(shown, printed) {
  if (fits(shown, printed)) return shown;
  const [first, ...middle] = partsOf(shown);
  const last = middle.pop();
  if (last === undefined) return printed;
  const end = Math.max(first.length, printed.length - last.length);
  const kept = [printed.slice(0, first.length)];
  let place = first.length;
  for (const part of middle) {
    const at = placeOf(part, printed.slice(0, end), place);
    if (at === null) continue;
    kept.push(printed.slice(at, at + part.length));
    place = at + part.length;
  }
  kept.push(printed.slice(end));
  return kept.flatMap((part, k) => (k === 0 ? part : [LEFT_OUT, ...part]));
}

/** Where most lines of a part stand as they stood, the first such place; null where none does. */
function placeOf(part, printed, from) {
  let [best, most] = [null, 0];
  for (let at = from; at < printed.length; at += 1) {
    const alike = part.filter((line, k) => startsAt([line], printed, at + k)).length;
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

/**
 * Runs the commands of one page in an empty folder that holds what lies under `docs/files/<page>`, one after the other,
 * and answers what each printed and how it ended.
 */
export async function runPage(page) {
  const text = readFileSync(join(root, page), "utf8");
  const blocks = blocksOf(text);
  if (blocks.length === 0) return [];
  const place = mkdtempSync(join(tmpdir(), "entente-page-"));
  try {
    const folder = join(place, "here");
    layOut(folder, page);
    const path = commandsAt(join(place, "bin"));
    const ran = [];
    for (const block of blocks) {
      const commands = [];
      for (const command of block.commands)
        commands.push({ ...command, ...(await runAt(folder, path, command.typed.join("\n"))) });
      ran.push({ ...block, commands });
    }
    return ran;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What every page's commands find: the shipped cases, the strait under two names with its source, and what lies under `docs/files/<page>`. */
function layOut(folder, page) {
  mkdirSync(join(folder, "sources"), { recursive: true });
  for (const name of ["strait.case.yaml", "my.case.yaml"])
    cpSync(join(root, "cases/strait.case.yaml"), join(folder, name));
  cpSync(join(root, "cases/sources/gazette.txt"), join(folder, "sources/gazette.txt"));
  cpSync(join(root, "cases"), join(folder, "cases"), { recursive: true });
  const own = join(root, FILES, basename(page, ".md"));
  if (existsSync(own)) cpSync(own, folder, { recursive: true });
}

/** A folder in which `entente` and `npx entente` are the built command of this clone. */
function commandsAt(bin) {
  mkdirSync(bin);
  const main = join(root, "packages/entente-cli/bin/entente.js");
  writeFileSync(join(bin, "entente"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  writeFileSync(join(bin, "npx"), '#!/bin/sh\nexec "$@"\n');
  for (const name of ["entente", "npx"]) chmodSync(join(bin, name), 0o755);
  return `${bin}:${process.env.PATH}`;
}

function runAt(folder, path, command) {
  const env = { ...process.env, PATH: path, NO_COLOR: "1", COLUMNS: "100", LANG: "C.UTF-8", TZ: "UTC", HOME: folder };
  const how = { cwd: folder, env, encoding: "utf8", timeout: 120_000, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile("sh", ["-c", `{ ${command}\n} 2>&1`], how, (error, stdout) => {
      const printed = stdout
        .replace(/\s+$/, "")
        .split("\n")
        .map((line) => line.trimEnd());
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ status, printed: printed.length === 1 && printed[0] === "" ? [] : printed });
    });
  });
}

/** Writes into the pages what their commands print today. */
export async function renewPages(pages) {
  for (const page of pages) {
    const file = join(root, page);
    let text = readFileSync(file, "utf8");
    for (const { whole, commands } of await runPage(page)) {
      const lines = commands.flatMap(({ typed, shown, printed }) => [
        `$ ${typed.join("\n")}`,
        ...shownOf(shown, printed),
      ]);
      text = text.replace(whole, () => `\`\`\`console\n${lines.join("\n")}\n\`\`\``);
    }
    writeFileSync(file, text);
    console.log(page);
  }
}

if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2);
  execFileSync(process.execPath, [join(root, "packages/entente-cli/bin/entente.js"), "--version"], { stdio: "ignore" });
  await renewPages(named.length > 0 ? named : [...pagesBelow("docs"), "README.md"]);
}
