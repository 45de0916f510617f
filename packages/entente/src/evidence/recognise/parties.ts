import type { Case, Text } from "../../case/model.js";
import { COUNTRIES, type Country } from "./places/countries.js";
import { type Word, wordsOfText } from "./words.js";

/** How a party is spoken of. */
export type Calling = "name" | "people" | "seat" | "person" | "short";

/** A party as a sentence speaks of it; places count the sentence's words, `end` exclusive. */
export interface Mention {
  readonly party: string;
  readonly calling: Calling;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

interface Phrase {
  readonly party: string;
  readonly calling: Calling;
  readonly words: readonly string[];
  /** Written small or large as it stands: “US” is not “us”. */
  readonly exact: string | null;
}

/** Finds the parties of a case in sentences. */
export interface PartyFinder {
  readonly find: (words: readonly Word[]) => readonly Mention[];
}

const ARTICLE = /^the\s+/i;
const GENERIC = new Set(
  "party parties group side state states government union council committee commission people national republic federation association organisation organization coalition bloc movement front company ministry office board agency forum league".split(
    " ",
  ),
);

/** Prepares the names by which texts may speak of a case's parties. */
export function partyFinder(kase: Case): PartyFinder {
  const byFirst = new Map<string, Phrase[]>();
  const all = Object.entries(kase.parties).flatMap(([id, party]) => phrasesOf(id, party));
  const shared = sharedShort(all);
  for (const phrase of all) {
    const [first] = phrase.words;
    if (first === undefined || (phrase.calling === "short" && shared.has(phrase.words.join(" ")))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    find: (words) => {
      const mentions: Mention[] = [];
      for (let k = 0; k < words.length; k++) {
        const phrase = byFirst.get(keyOf(words[k]))?.find((one) => fits(one, words, k));
        if (phrase === undefined) continue;
        const to = k + phrase.words.length;
        mentions.push({
          party: phrase.party,
          calling: phrase.calling,
          from: k,
          to,
          words: words
            .slice(k, to)
            .map(({ text }) => text)
            .join(" "),
        });
        k = to - 1;
      }
      return mentions;
    },
  };
}

function keyOf(word: Word | undefined): string {
  return word?.lower.replace(/'s?$/, "") ?? "";
}

function fits({ words, exact, calling }: Phrase, sentence: readonly Word[], at: number): boolean {
  if (!words.every((one, k) => keyOf(sentence[at + k]) === one)) return false;
  const first = sentence[at];
  if (exact !== null) return first?.text.replace(/['’]s?$/, "") === exact;
  return calling === "short" || calling === "name" || first?.isCapital === true || words.length > 1;
}

function phrasesOf(id: string, party: Case["parties"][string]): readonly Phrase[] {
  const named = [...textsOf(party.name), ...(party.aliases ?? [])];
  const country = countryOf(party.iso, named);
  const phrase = (calling: Calling, text: string): Phrase[] => phraseOf(id, calling, text);
  const leader = party.leader === undefined ? [] : textsOf(party.leader.name);
  return [
    ...named.flatMap((text) => phrase("name", text)),
    ...(named.length === 0 ? phrase("name", id.replaceAll("-", " ")) : []),
    ...(country?.names ?? []).flatMap((text) => phrase("name", text)),
    ...(country?.people ?? []).flatMap((text) => phrase("people", text)),
    ...(country?.seats ?? []).flatMap((text) => phrase("seat", text)),
    ...leader.flatMap((text) => [text, ...surnamesOf(text)]).flatMap((text) => phrase("person", text)),
    ...named.flatMap(shortsOf).flatMap((text) => phrase("short", text)),
  ];
}

function phraseOf(party: string, calling: Calling, text: string): Phrase[] {
  const bare = text.replace(ARTICLE, "").trim();
  const words = wordsOfText(bare).filter(({ kind }) => kind === "word");
  if (words.length === 0) return [];
  const isShort = words.length === 1 && /^(?:\p{Lu}\.?){2,5}$/u.test(bare);
  return [
    { party, calling, words: words.map((word) => keyOf(word)), exact: isShort ? (words[0]?.text ?? null) : null },
  ];
}

function textsOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : Object.values(text).filter((one): one is string => one !== undefined);
}

function countryOf(iso: string | undefined, named: readonly string[]): Country | undefined {
  const bare = new Set(named.map((text) => text.replace(ARTICLE, "").toLowerCase()));
  return COUNTRIES.find(
    (country) => country.iso === iso || country.names.some((name) => bare.has(name.replace(ARTICLE, "").toLowerCase())),
  );
}

/** “Moon Jae-in” is Mr Moon, “Joe Biden” Mr Biden. */
function surnamesOf(name: string): readonly string[] {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}/u.test(part));
  if (parts.length < 2) return [];
  return [parts.at(-1) ?? "", ...(/-\p{Ll}/u.test(parts.at(-1) ?? "") || parts.length > 2 ? [parts[0] ?? ""] : [])];
}

/** What a name is cut to once it has been given: its head, without whose it is, its capitals. */
function shortsOf(name: string): readonly string[] {
  const bare = name.replace(ARTICLE, "").replace(/^[\p{L} ]+['’]s\s+/u, "");
  const words = bare.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const content = words.filter((word) => !/^(?:of|the|and|for|in|on|to|de|la)$/i.test(word));
  const [first = "", last = ""] = [content[0], content.at(-1)];
  const initials = content.map((word) => word[0]?.toUpperCase() ?? "").join("");
  const isGeneric = (word: string): boolean => GENERIC.has(word.toLowerCase().replace(/s$/, ""));
  return [
    ...(bare === name ? [] : [bare]),
    ...(words.length > 1 && last.length > 3 ? [last] : []),
    ...(words.length > 1 && first.length > 3 && !isGeneric(first) && isGeneric(last) ? [first, `${first}s`] : []),
    ...(words.length > 2 && isGeneric(last) ? headless(words) : []),
    ...(content.length > 2 ? [initials] : []),
  ];
}

/** Short forms that two parties share say nothing. */
function sharedShort(phrases: readonly Phrase[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { words, party } of phrases) {
    const key = words.join(" ");
    owners.set(key, (owners.get(key) ?? new Set()).add(party));
  }
  return new Set([...owners].filter(([, parties]) => parties.size > 1).map(([key]) => key));
}

/** A name without its general head: “Port Operators' Association” is the port operators, and the operators. */
function headless(words: readonly string[]): readonly string[] {
  const rest = words.slice(0, -1).map((word) => word.replace(/['’]s?$/, ""));
  const last = rest.at(-1) ?? "";
  return [rest.join(" "), ...(last.length > 4 && /s$/.test(last) ? [last] : [])];
}
