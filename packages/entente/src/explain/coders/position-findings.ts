import type { Case } from "../../case/model.js";
import type { Suggestion } from "../../evidence/positions/suggest-positions.js";
import type { Finding } from "../finding.js";
import type { MessageKey } from "../messages/en.js";
import { type Language, type Speech, speechIn, type Values } from "../say.js";
import { asSentence } from "../sentence.js";
import { type Table, tableOf } from "../tables/table.js";
import { type Words, wordsOf } from "../words.js";
import type { CodingFinding } from "./agreement-findings.js";

/** Points between the public and the real line that are worth a sentence. */
const APART = 10;

/** What the statements of a case come to, in sentences: first what is contested or otherwise in the case. */
export function positionFindings(
  kase: Case,
  suggestions: readonly Suggestion[],
  language: Language = "en",
): CodingFinding[] {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const { digits } = speech;
  const contested = suggestions.filter((one) => one.contested);
  const finding = (
    id: string,
    level: Finding["level"],
    key: MessageKey,
    values: Values,
    numbers: Finding["numbers"] = {},
  ): CodingFinding => ({
    id: `positions.${id}`,
    verb: "positions",
    text: asSentence(speech.say(key, values)),
    level,
    numbers,
  });
  if (suggestions.length === 0) return [finding("none", "headline", "positions.none", {})];
  const [n, nContested] = [suggestions.length, contested.length];
  const counts = { n, nContested, count: digits.count(n), contested: digits.count(nContested) };
  const about = suggestions.flatMap((one) => {
    const { party, issue, at, range, official, gap, current, earlier } = one;
    const named = { party: words.party(party), issue: words.issue(issue) };
    const id = `${party}.${issue}`;
    if (one.isTable) return [finding(`byOption.${id}`, "detail", "positions.table", named)];
    const [low, high] = (range ?? [0, 100]).map(digits.place) as [string, string];
    const outside =
      current?.at != null && range !== null && (current.at < range[0] - 1e-9 || current.at > range[1] + 1e-9);
    return [
      ...(one.contested ? [finding(`contested.${id}`, "main", "positions.contested", { ...named, low, high })] : []),
      ...(outside && !one.contested
        ? [
            finding(
              `differs.${id}`,
              "main",
              "positions.differs",
              { ...named, low, high, current: digits.place(current?.at ?? 0), basis: current?.basis ?? "judged" },
              { at, current: current?.at ?? null },
            ),
          ]
        : []),
      ...(gap !== null && Math.abs(gap) > APART
        ? [
            finding(
              `gap.${id}`,
              "main",
              "positions.gap",
              { ...named, official: digits.place(official ?? 0), real: digits.place(at ?? 0) },
              { gap },
            ),
          ]
        : []),
      ...(earlier === null
        ? []
        : [
            finding(
              `earlier.${id}`,
              "detail",
              "positions.earlier",
              { ...named, until: earlier.until, at: digits.place(earlier.at) },
              { at: earlier.at },
            ),
          ]),
    ];
  });
  return [
    finding("headline", "headline", "positions.headline", counts, { positions: n, contested: nContested }),
    ...about,
  ];
}

/** The suggestions beside what the case has, and with `working` what each statement weighs. */
export function positionTables(
  kase: Case,
  suggestions: readonly Suggestion[],
  { language = "en", working }: { readonly language?: Language | undefined; readonly working: "shown" | "hidden" },
): readonly Table[] {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  return [
    ...suggested(suggestions, speech, words),
    ...(working === "shown" ? weighed(kase, suggestions, speech, words) : []),
  ];
}

function suggested(suggestions: readonly Suggestion[], speech: Speech, words: Words): Table[] {
  const { say, digits } = speech;
  const shown = (value: number | null): string => (value === null ? "–" : digits.place(value));
  return tableOf(speech, "suggestions", {
    title: "table.suggestions",
    columns: [
      [say("label.party"), "start"],
      [say("label.issue"), "start"],
      [say("label.said"), "end"],
      [say("label.spread"), "end"],
      [say("label.counts"), "end"],
      [say("label.salience"), "end"],
      [say("label.official"), "end"],
      [say("label.inCase"), "start"],
    ],
    rows: suggestions.map(({ party, issue, at, range, nEff, salience, official, contested, current }) => [
      words.party(party),
      words.issue(issue),
      contested ? `${shown(at)} (${say("label.contested")})` : shown(at),
      range === null ? "–" : range.map(digits.place).join("–"),
      nEff === null ? "–" : nEff.toFixed(1),
      shown(salience),
      shown(official),
      current === null ? "–" : `${shown(current.at)} (${say(`label.basis.${current.basis}`)})`,
    ]),
  });
}

function weighed(kase: Case, suggestions: readonly Suggestion[], speech: Speech, words: Words): Table[] {
  const { say, digits } = speech;
  const rows = suggestions.flatMap(({ party, issue, evidence, notCounted }) =>
    [...evidence, ...notCounted].map(({ statement, date, place, weight }) => {
      const { voice } = kase.statements[statement] ?? {};
      const spoken = voice === undefined ? "–" : say(`label.voice.${voice}`);
      const named = [asSentence(words.party(party)), asSentence(words.issue(issue))];
      return [...named, statement, spoken, date ?? "–", digits.place(place), weight.toFixed(3)];
    }),
  );
  const tables = tableOf(speech, "working", {
    title: "table.working",
    columns: [
      [say("label.party"), "start"],
      [say("label.issue"), "start"],
      [say("label.statement"), "start"],
      [say("label.voice"), "start"],
      [say("label.date"), "start"],
      [say("label.place"), "end"],
      [say("label.weighs"), "end"],
    ],
    rows,
  });
  // Ids stay as they are written.
  return tables.map((table) => ({ ...table, rows }));
}
