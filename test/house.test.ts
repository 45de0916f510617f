import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(root + file));

const code = files.filter((file) => /\.(tsx?|mjs|js)$/.test(file));
const inPackages = code.filter((file) => /^(packages|apps)\//.test(file));
const read = (file: string) => readFileSync(root + file, "utf8");

/** `file:line` of every line on which the pattern occurs. */
function linesWith(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe("the house", () => {
  it("git lists the sources of both packages, so that the rules below look at something", () => {
    for (const name of ["entente", "entente-cli"]) {
      expect(code.filter((file) => file.startsWith(`packages/${name}/src/`)).length).toBeGreaterThan(0);
    }
  });

  it("a source file has at most 400 lines, a style sheet too", () => {
    const sheets = files.filter((file) => file.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    expect([...code, ...sheets].filter((file) => read(file).split("\n").length > 401)).toEqual([]);
  });

  it("a package exports by name only", () => {
    expect(
      linesWith(
        /^\s*export (default\b|\{.*\bas default\b)/,
        inPackages.filter((file) => !file.endsWith(".config.ts")),
      ),
    ).toEqual([]);
  });

  it("a package has one barrel, which names each export", () => {
    expect(linesWith(/^\s*export \*/, inPackages)).toEqual([]);
  });

  it("a folder is named after what it holds", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/i.test(file))).toEqual([]);
  });

  it("a file name is in kebab case, a component's in its own", () => {
    const all = inPackages.map((file) => file.slice(file.lastIndexOf("/") + 1));
    const named = all.filter((name) => !/^[A-Z][A-Za-z]*\.tsx$/.test(name));
    expect(named.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(tsx?|mjs|js)$/.test(name))).toEqual([]);
  });

  it("a tracked file names no path of somebody's machine and no package registry", () => {
    const texts = files.filter((file) => file !== "package-lock.json" && !/\.(png|pdf|woff2?)$/.test(file));
    // An absolute path into a home or scratch folder; an address in which the word goes on before the slash is none.
    expect(linesWith(/(?<![\w.\-}\])*])\/(home|Users|root|work|tmp)\/\w/, texts)).toEqual([]);
    expect(linesWith(/:\/\/[^/\s]*\b(registry|npm|artifactory|nexus)/i, texts)).toEqual([]);
  });

  it("the lockfile installs from whichever registry is configured", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, { resolved?: string }> };
    const addresses = Object.values(packages).flatMap(({ resolved }) => (resolved?.includes("://") ? [resolved] : []));
    expect(addresses).toEqual([]);
  });

  it("every dependency is pinned to one version", () => {
    const manifests = [
      "package.json",
      "packages/entente/package.json",
      "packages/entente-cli/package.json",
      "apps/workbench/package.json",
    ];
    const versions = manifests.flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
      return Object.entries<string>({ ...dependencies, ...devDependencies });
    });
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it.each(["LICENSE", "CITATION.cff", "CHANGELOG.md", "CONTRIBUTING.md", "DESIGN.md", "docs/index.md", ".ci/run"])(
    "%s is there",
    (file) => expect(read(file).length).toBeGreaterThan(0),
  );

  it("every relative link in the documentation leads to a file", () => {
    const pages = files.filter((file) => file.endsWith(".md"));
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(((?!https?:|mailto:|#)[^)\s#]+)/g)]
        .map(([, target = ""]) => new URL(target, `file://${root}${page}`))
        .filter((target) => !existsSync(fileURLToPath(target)))
        .map((target) => `${page} -> ${target.pathname.slice(root.length)}`),
    );
    expect(broken).toEqual([]);
  });
});
