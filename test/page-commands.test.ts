import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf, fits, pagesBelow, runPage, shownOf } from "../scripts/page-commands.mjs";

const isBuilt = existsSync(new URL("../packages/entente-cli/dist/main.js", import.meta.url));
if (!isBuilt) console.warn("The commands of the documentation are not run: npm run build comes first.");
const PAGES = ["README.md", ...pagesBelow("docs")];

describe("fits(shown, printed)", () => {
  it("compares line by line, and takes three dots for any number of lines", () => {
    expect(fits(["a", "b"], ["a", "b"])).toBe(true);
    expect(fits(["a"], ["a", "b"])).toBe(false);
    expect(fits([], ["a"])).toBe(false);
    expect(fits(["a", "…"], ["a", "b", "c"])).toBe(true);
    expect(fits(["…"], [])).toBe(true);
    expect(fits(["Made at …"], ["Made at noon"])).toBe(true);
    expect(fits(["Made at …"], ["Made by Ann"])).toBe(false);
    expect(fits(["a", "…", "c"], ["a", "c"])).toBe(true);
    expect(fits(["a", "…", "c"], ["a", "b", "d"])).toBe(false);
    expect(fits(["a", "…", "a"], ["a"])).toBe(false);
    expect(fits(["a", "…", "c", "…", "e"], ["a", "b", "c", "d", "e"])).toBe(true);
    expect(fits(["a", "…", "x", "…", "e"], ["a", "b", "c", "d", "e"])).toBe(false);
  });
});

describe("blocksOf(page)", () => {
  it("takes commands and what is shown under them from console blocks alone", () => {
    const page = "```console\n$ entente a \\\n  --b\none\n$ entente c\n```\n\n```yaml\n$ d\n```\n";
    expect(blocksOf(page).map(({ commands }) => commands)).toEqual([
      [
        { typed: ["entente a \\", "  --b"], shown: ["one"] },
        { typed: ["entente c"], shown: [] },
      ],
    ]);
  });
  it("shownOf(shown, printed) keeps as many lines before and after the dots as the page has", () => {
    expect(shownOf(["x", "…", "y"], ["a", "b", "c", "d"])).toEqual(["a", "…", "d"]);
    expect(shownOf([], ["a"])).toEqual(["a"]);
  });
  it("shownOf(shown, printed) finds what stands between dots by most of its lines, and leaves out what is gone", () => {
    const printed = ["a", "due", "day 1", "day 2 new", "b", "c"];
    expect(shownOf(["…", "due", "day 1", "day 2 old", "…"], printed)).toEqual(["…", "due", "day 1", "day 2 new", "…"]);
    expect(shownOf(["a", "…", "gone", "…", "b old", "c", "…"], printed)).toEqual(["a", "…", "b", "c", "…"]);
  });
});

describe.skipIf(!isBuilt)("what the pages show is what their commands print", () => {
  // A page waits for its commands, each a process of its own.
  it.concurrent.each(PAGES)(
    "%s",
    async (page) => {
      for (const { commands } of await runPage(page))
        for (const { typed, shown, printed } of commands)
          expect(
            fits(shown, printed),
            `$ ${typed.join("\n")}\n${printed.join("\n")}\n--- the page shows\n${shown.join("\n")}`,
          ).toBe(true);
    },
    240_000,
  );
  it("no page leaves out all that a command prints", () => {
    const silent = PAGES.flatMap((page) =>
      blocksOf(readFileSync(new URL(`../${page}`, import.meta.url), "utf8")).flatMap(({ commands }) =>
        commands
          .filter(({ shown }) => shown.length > 0 && shown.every((line) => line === "…"))
          .map(({ typed }) => `${page}: ${typed}`),
      ),
    );
    expect(silent).toEqual([]);
  });
});
