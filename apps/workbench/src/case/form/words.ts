import type { Say } from "../../i18n/text.js";
import { textIn } from "../../ui/case-text.js";
import { type Entry, entryOf, isEntry, listOf, wordsOf } from "./data.js";
import { type FormWork, namesOf, optionsOf } from "./form-context.js";
import type { SectionId } from "./shapes.js";

type Words = Pick<FormWork, "data" | "language"> & { readonly say: Say };

/** Signs of a test, as they are chosen: `among` stands for a list of options. */
export const SIGNS = [">=", "<=", "=", "!=", ">", "<", "among"] as const;
export type Sign = (typeof SIGNS)[number];

/** A test in its parts. */
export function testParts(test: unknown): { readonly sign: Sign; readonly options: readonly string[] } {
  if (Array.isArray(test)) return { sign: "among", options: wordsOf(test) };
  const [, found, option = ""] = /^\s*(!=|<=|>=|=|<|>)\s*(\S+)\s*$/.exec(String(test)) ?? [];
  return { sign: SIGNS.find((one) => one === found) ?? "=", options: option === "" ? [] : [option] };
}

/** A test as the case writes it. */
export function testOf(sign: Sign, options: readonly string[]): string | readonly string[] {
  return sign === "among" ? options : `${sign} ${options[0] ?? ""}`;
}

function partyName({ data, language }: Words, id: unknown): string {
  return textIn(entryOf(entryOf(data.parties)[String(id)]).name as never, language, String(id ?? "…"));
}

function issueName({ data, language }: Words, id: string): string {
  return textIn(entryOf(entryOf(data.issues)[id]).name as never, language, id);
}

function optionName(words: Words, issue: string, id: string): string {
  return optionsOf(words, issue).find((one) => one.id === id)?.name ?? id;
}

function listed({ language }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

/** A condition in words. */
function conditionWords(words: Words, condition: unknown): string {
  const tests = Object.entries(entryOf(condition)).map(([issue, test]) => {
    const { sign, options } = testParts(test);
    const option = options.map((id) => optionName(words, issue, id)).join(" / ");
    return words.say(`form.test.${sign}`, { issue: issueName(words, issue), option });
  });
  return tests.length === 0 ? "…" : listed(words, tests);
}

function dealWords(words: Words, deal: unknown): string {
  const parts = Object.entries(entryOf(deal)).map(([issue, option]) =>
    words.say("form.test.=", { issue: issueName(words, issue), option: optionName(words, issue, String(option)) }),
  );
  return parts.length === 0 ? "…" : listed(words, parts);
}

/** A rule in words. */
export function ruleWords(words: Words, rule: unknown): string {
  const { say } = words;
  if (Array.isArray(rule)) return say("form.rule.say.named", { names: listed(words, names(words, rule)) });
  if (rule === "majority") return say("form.rule.say.majority");
  if (!isEntry(rule)) return say("form.rule.say.unanimity");
  if ("all" in rule || "any" in rule) {
    const kind = "all" in rule ? "all" : "any";
    const parts = listOf(rule[kind]).map((part) => ruleWords(words, part));
    return say(`form.rule.say.${kind}`, { parts: parts.join("; ") });
  }
  const values = { quota: String(rule.quota ?? ""), by: String(rule.by ?? "") };
  return say(rule.strict === true ? "form.rule.say.more" : "form.rule.say.quota", values);
}

function names(words: Words, ids: unknown): readonly string[] {
  return wordsOf(Array.isArray(ids) ? ids : Object.keys(entryOf(ids))).map((id) => partyName(words, id));
}

/** An entry in one sentence, as its line in the form reads. */
export function entryWords(words: Words, section: SectionId, entry: Entry, key: string): string {
  const { say } = words;
  const party = partyName(words, entry.party ?? key);
  switch (section) {
    case "redLines": {
      const require = conditionWords(words, entry.require);
      const said =
        entry.when === undefined
          ? say("form.say.line", { party, require })
          : say("form.say.lineWhen", { party, require, when: conditionWords(words, entry.when) });
      return entry.sacred === true ? say("form.say.sacred", { line: said }) : said;
    }
    case "linkages": {
      const value = Number(entry.value);
      const when = conditionWords(words, entry.when);
      return say(value < 0 ? "form.say.loses" : "form.say.gains", { party, when, value: String(Math.abs(value)) });
    }
    case "orderings":
      return say("form.say.ordering", {
        party,
        first: conditionWords(words, entry.first),
        before: conditionWords(words, entry.before),
      });
    case "goals":
      return conditionWords(words, entry.when);
    case "alternatives":
      return entry.package === undefined
        ? say("form.say.alternative", { party, value: String(entry.value ?? "…") })
        : say("form.say.alternativeDeal", { party, deal: dealWords(words, entry.package) });
    case "forums":
      return `${listed(words, names(words, entry.members))} · ${ruleWords(words, entry.rule)}`;
    case "ratification":
      return `${party} · ${ruleWords(words, entry.rule)}`;
    case "burdens":
      return `${String(entry.cost ?? "…")} ${String(entry.unit ?? "")}`;
    case "agreements":
      return conditionWords(words, entry.terms);
    case "record":
      return `${String(entry.date ?? "…")} · ${dealWords(words, entry.package)}`;
    case "ties":
      return names(words, entry.between).join(" – ");
    case "events":
      return String(entry.date ?? "…");
    case "issues":
      return optionsOf(words, key)
        .map(({ name }) => name)
        .join(" · ");
    case "parties":
      return entry.within === undefined ? "" : say("form.say.within", { party: partyName(words, entry.within) });
    default:
      return "";
  }
}

/** What an entry is called: its name, or its id. */
export function entryName({ data, language }: Words, section: SectionId, entry: Entry, key: string): string {
  if (section === "alternatives" || section === "ratification" || section === "positions")
    return namesOf({ data, language }, "parties").find(([id]) => id === key)?.[1] ?? key;
  const named = entry.name ?? entry.title ?? entry.about;
  return textIn(named as never, language, typeof entry.id === "string" ? entry.id : key);
}
