import { readFileSync } from "node:fs";
import type { Case } from "../../src/case/model.js";
import { checkCase } from "../../src/case/read-case.js";
import type { SourceText } from "../../src/evidence/documents/source-text.js";
import { recogniserOf } from "../../src/evidence/recognise/recognise.js";

type Coded = readonly [string] | readonly [string, string, string, -1 | 0 | 1, string];

interface Negotiation {
  readonly id: string;
  readonly date: string;
  readonly parties: Readonly<Record<string, { name: string; aliases?: string[]; leader?: string; within?: string }>>;
  readonly issues: Readonly<
    Record<string, { name: string; terms: string[]; now: string; options: Record<string, [string, number]> }>
  >;
  readonly texts: readonly (readonly Coded[])[];
}

function caseOf({ id, date, parties, issues }: Negotiation): Case {
  const { kase, problems } = checkCase({
    entente: 1,
    id,
    asOf: date,
    parties: Object.fromEntries(
      Object.entries(parties).map(([party, { leader, ...rest }]) => [
        party,
        leader === undefined ? rest : { ...rest, leader: { name: leader } },
      ]),
    ),
    issues: Object.fromEntries(
      Object.entries(issues).map(([issue, { name, terms, now, options }]) => [
        issue,
        {
          name,
          terms,
          statusQuo: now,
          options: Object.fromEntries(
            Object.entries(options).map(([option, [text, at]]) => [option, { name: text, at }]),
          ),
        },
      ]),
    ),
  });
  if (kase === null) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return kase;
}

/** A text of one paragraph with the sentences as they are listed. */
function textOf(id: string, date: string, coded: readonly Coded[]): SourceText {
  let at = 0;
  const sentences = coded.map(([text], k) => {
    const start = at;
    at += text.length + 1;
    return { number: k + 1, start, end: start + text.length };
  });
  const text = coded.map(([one]) => one).join(" ");
  return {
    id,
    text,
    paragraphs: [{ number: 1, start: 0, end: text.length, sentences }],
    language: "en",
    title: null,
    author: null,
    date,
    hash: "",
  };
}

/** What was found, against what was coded by hand; shares are of statements coded. */
export interface Measured {
  readonly statements: number;
  readonly recall: number;
  readonly precision: number;
  readonly holder: number;
  readonly holderAndIssue: number;
  readonly direction: number;
  readonly voice: number;
  /** Sentences that were read otherwise than coded, for whoever tunes. */
  readonly misread: readonly string[];
}

export function measure(file: string): Measured {
  const negotiations = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as readonly Negotiation[];
  let [coded, found, hit, holder, both, direction, voice] = [0, 0, 0, 0, 0, 0, 0];
  const misread: string[] = [];
  for (const negotiation of negotiations) {
    const recogniser = recogniserOf(caseOf(negotiation));
    for (const sentences of negotiation.texts) {
      const suggestions = recogniser.read(textOf(negotiation.id, negotiation.date, sentences));
      for (const [text, holders, issue, way, said] of sentences) {
        const own = suggestions.filter(({ quote }) => quote === text);
        if (own.length > 0) found += 1;
        if (holders === undefined) {
          if (own.length > 0) misread.push(`+ ${text} → ${own.map(briefly).join(" | ")}`);
          continue;
        }
        if (own.length > 0) hit += 1;
        for (const one of holders.split("+")) {
          coded += 1;
          const held = own.filter((suggestion) => suggestion.holder === one);
          const right = held.find((suggestion) => suggestion.issue === issue);
          if (held.length > 0) holder += 1;
          if (right !== undefined) both += 1;
          if (right?.direction === way) direction += 1;
          if (held.some((suggestion) => suggestion.voice === said)) voice += 1;
          if (right === undefined || right.direction !== way || right.voice !== said) {
            misread.push(`${one}/${issue}/${way}/${said}: ${text} → ${own.map(briefly).join(" | ")}`);
          }
        }
      }
    }
  }
  const sentences = negotiations.flatMap(({ texts }) => texts.flat()).filter(([, one]) => one !== undefined).length;
  return {
    statements: coded,
    recall: hit / sentences,
    precision: hit / Math.max(1, found),
    holder: holder / coded,
    holderAndIssue: both / coded,
    direction: direction / coded,
    voice: voice / coded,
    misread,
  };
}

function briefly({
  holder,
  issue,
  direction,
  voice,
  reason,
  score,
}: {
  holder: string;
  issue: string | null;
  direction: number | null;
  voice: string;
  reason: string;
  score: number;
}): string {
  return `${holder}/${issue}/${direction}/${voice} (${reason}, ${score})`;
}
