import { readFileSync } from "node:fs";
import { engines } from "entente";
import { describe, expect, it } from "vitest";

const page = readFileSync(new URL("../docs/references.md", import.meta.url), "utf8");
const listed = [...page.matchAll(/<a id="([^"]*)"><\/a>(.*)/g)].map(([, key = "", text = ""]) => ({ key, text }));
const cited = [...new Set(engines.flatMap(({ cites }) => cites))].sort();

describe("docs/references.md", () => {
  it("lists every work that an engine cites, once, in the order of the alphabet, and no other", () => {
    expect(cited.length).toBeGreaterThan(0);
    expect(listed.map(({ key }) => key)).toEqual(cited);
  });

  it("gives under each key the family name and the year that the key is made of", () => {
    for (const { key, text } of listed) {
      const year = key.slice(-4);
      const [name = ""] = key.split("-");
      const plain = text
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .toLowerCase();
      expect(plain, key).toContain(`(${year})`);
      const initials = (plain.split("(")[0] ?? "").split(/[ -]+/).map((word) => word[0]);
      expect(plain.includes(name) || [...name].every((letter) => initials.includes(letter)), key).toBe(true);
    }
  });

  it("stands each key under the letter that it begins with", () => {
    const sections = page.split(/^## /m).slice(1);
    const strays = sections.flatMap((section) =>
      [...section.matchAll(/<a id="(.)/g)].flatMap(([, letter = ""]) =>
        letter.toUpperCase() === section.split("\n")[0] ? [] : [letter],
      ),
    );
    expect(strays).toEqual([]);
  });
});
