import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../src/explain/catalogues.js";
import { en } from "../src/explain/messages/en.js";
import { ja } from "../src/explain/messages/ja.js";
import { zh } from "../src/explain/messages/zh.js";
import { LANGUAGES, speechIn } from "../src/explain/say.js";

const KEYS = Object.keys(en) as (keyof typeof en)[];

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
const ARGUMENT = 1;
/** Values that a message shows, and with `choices` also those that only choose a form. */
function slotsOf(message: string, kind: "shown" | "choices"): string[] {
  const walk = (ast: Ast): string[] =>
    ast.flatMap((part) => {
      const inner = "options" in part ? Object.values(part.options).flatMap(({ value }) => walk(value)) : [];
      const own = "value" in part && (part.type === ARGUMENT || "options" in part) ? [part.value] : [];
      return [...(kind === "choices" || part.type === ARGUMENT ? own : []), ...inner];
    });
  return [...new Set(walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst()))].sort();
}

const PLURAL = 6;
/** Names of the forms in the plurals of a message. */
function pluralFormsOf(message: string): string[] {
  const walk = (ast: Ast): string[] =>
    ast.flatMap((part) => {
      if (!("options" in part)) return [];
      const inner = Object.values(part.options).flatMap(({ value }) => walk(value));
      return part.type === PLURAL ? [...Object.keys(part.options), ...inner] : inner;
    });
  return walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "messages" || entry.name === "node_modules" ? [] : sources(path);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [readFileSync(path, "utf8")] : [];
  });
}

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const catalogue = CATALOGUES[language]();
  it("have every key of the English catalogue and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });
  it("name the same values as the English ones", () => {
    const shown = (key: keyof typeof en, message: string) => `${key}: ${slotsOf(message, "shown").join(" ")}`;
    expect(KEYS.map((key) => shown(key, catalogue[key]))).toEqual(KEYS.map((key) => shown(key, en[key])));
  });
  it("choose among plural forms that the language has", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = KEYS.flatMap((key) => pluralFormsOf(catalogue[key]).map((form) => `${key}: ${form}`)).filter(
      (form) => !/: =\d+$/.test(form) && !pluralCategories.some((category) => form.endsWith(`: ${category}`)),
    );
    expect(wrong).toEqual([]);
  });
  it("are all well-formed and say something", () => {
    const { say } = speechIn(language);
    for (const key of KEYS) {
      const values = Object.fromEntries(
        slotsOf(en[key], "choices").map((slot) => [slot, slot === "n" ? 2 : `<${slot}>`]),
      );
      expect(say(key, values).trim().length, key).toBeGreaterThan(0);
    }
  });
  it("never say that they agree, nor a chance of it, nor what is best", () => {
    const forbidden = new RegExp(
      [
        "\\bbest\\b|\\boptimal\\b|likely deal|they agree|chance of",
        "최선|최적|합의할 확률|합의 가능성이",
        "最善|最適|最良|合意する確率|合意する可能性|合意に達する|成立する(確率|可能性)",
        "最佳|最优|最好|达成协议的(概率|可能性|几率|机会)|协议的(概率|几率)",
      ].join("|"),
      "iu",
    );
    expect(KEYS.filter((key) => forbidden.test(catalogue[key]))).toEqual([]);
  });
});

describe("the Korean messages", () => {
  it("leave no mark of a particle standing", () => {
    const { say } = speechIn("ko");
    const values = (key: keyof typeof en) =>
      Object.fromEntries(slotsOf(en[key], "choices").map((slot) => [slot, slot === "n" ? 2 : "북국"]));
    expect(KEYS.filter((key) => /\[[가-힣]+\/[가-힣]+\]/u.test(say(key, values(key))))).toEqual([]);
  });
});

describe("the Japanese and Chinese messages", () => {
  it("are written in their own scripts and stops", () => {
    expect(
      KEYS.filter((key) => /[가-힣]|[^.]\.$|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,:;?!]/u.test(ja[key])),
    ).toEqual([]);
    expect(KEYS.filter((key) => /[가-힣ぁ-んァ-ヶ]|[^.]\.$|\p{sc=Han}[,:;?!]/u.test(zh[key]))).toEqual([]);
  });
});

describe("the message catalogue", () => {
  it("has no key that no sentence uses", () => {
    const text = sources(join(import.meta.dirname, "../src"))
      .concat(sources(join(import.meta.dirname, "../../entente-cli/src")))
      .join("\n");
    const families = new Set([...text.matchAll(/`([a-zA-Z.]+)\.\$\{[\w.]+\}`/g)].map(([, family]) => family));
    const familyOf = (key: string): string => key.slice(0, key.lastIndexOf("."));
    expect(KEYS.filter((key) => !text.includes(`"${key}"`) && !families.has(familyOf(key)))).toEqual([]);
    expect([...families].filter((family) => family === "label" || family === "table")).toEqual([]);
  });
});
