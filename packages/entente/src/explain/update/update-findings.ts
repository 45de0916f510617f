import type { Verb } from "../../engines/engine.js";
import type { CodingFinding } from "../coders/agreement-findings.js";
import type { Finding } from "../finding.js";
import type { MessageKey } from "../messages/en.js";
import type { Speech, Values } from "../say.js";
import { asSentence } from "../sentence.js";
import { type Table, tableOf } from "../tables/table.js";
import type { Words } from "../words.js";
import type { Update } from "./update.js";

interface Telling {
  readonly speech: Speech;
  readonly words: Words;
  readonly day: string;
  /** What a question says first before and after. */
  readonly said: (verb: Verb) => readonly [string, string];
}
type Moved = Update["moved"][number];

const FIGURES: Readonly<Record<string, MessageKey>> = {
  "zone.count": "figure.zone.count",
  "zone.deliverable": "figure.zone.deliverable",
  "offers.takenEveryGains": "figure.offers.takenEveryGains",
};
const SAME = 1e-9;

/** What moved and because of what, in sentences. */
export function updateFindings(update: Update, telling: Telling): CodingFinding[] {
  const { speech, day } = telling;
  const { added, late, moved, unmoved, suggestions, tripwires } = update;
  const finding = (
    id: string,
    level: Finding["level"],
    key: MessageKey,
    values: Values,
    numbers: Finding["numbers"] = {},
  ): CodingFinding => ({
    id: `update.${id}`,
    verb: "update",
    text: asSentence(speech.say(key, values)),
    level,
    numbers,
  });
  if (added.length === 0) return [finding("nothing", "headline", "update.nothing", {})];
  const n = moved.length + unmoved.length;
  const counts = { n, count: speech.digits.count(n), moved: speech.digits.count(moved.length) };
  const headline =
    moved.length === 0
      ? finding("none", "headline", "update.none", {}, { moved: 0, of: n })
      : finding("moved", "headline", "update.moved", counts, { moved: moved.length, of: n });
  return [
    headline,
    ...moved.map((one) => movedFinding(one, telling, finding)),
    ...suggestions.map((one) => {
      const { key, values } = changeSaid(one, telling);
      return finding(`position.${one.party}.${one.issue}`, "detail", key, values);
    }),
    ...tripwires.map(({ input, turnsAt, crossed }) => {
      const [, party = "", issue = ""] = input.split(".");
      const values = {
        ...named(party, issue, telling),
        value: speech.digits.place(turnsAt),
        crossed: crossed ? "yes" : "no",
      };
      return finding(`tripwire.${party}.${issue}`, crossed ? "main" : "detail", "update.tripwire", values, { turnsAt });
    }),
    ...(late.length === 0
      ? []
      : [
          finding("late", "detail", "update.late", {
            n: late.length,
            count: speech.digits.count(late.length),
            day,
            ids: speech.digits.list(late),
          }),
        ]),
  ];
}

function movedFinding(
  one: Moved,
  telling: Telling,
  finding: (
    id: string,
    level: Finding["level"],
    key: MessageKey,
    values: Values,
    numbers?: Finding["numbers"],
  ) => CodingFinding,
): CodingFinding {
  const { verb, key, before, after, attribution } = one;
  const { digits } = telling.speech;
  const [most] = attribution.toSorted((a, b) => Math.abs(shareOf(b)) - Math.abs(shareOf(a)));
  const because = { statement: most?.statement ?? "", share: signed(most === undefined ? 0 : shareOf(most)) };
  const numbers = { [most?.statement ?? "none"]: most === undefined ? 0 : shareOf(most) };
  if (key === "claim") {
    const [then, now] = telling.said(verb as Verb);
    return finding(`claim.${verb}`, "main", "update.claim", { ...because, verb, before: then, after: now }, numbers);
  }
  const values = {
    ...because,
    answer: nameFigure(key, telling),
    before: digits.count(before ?? 0),
    after: digits.count(after ?? 0),
  };
  return finding(`${verb}.${key}`, "main", "update.figure", values, { before, after, ...numbers });
}

function shareOf({ shapley, leaveOneOut }: Moved["attribution"][number]): number {
  return shapley ?? leaveOneOut;
}

/** `+1.5`, `−0.5`: two decimals at most. */
function signed(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  return `${value < 0 ? "−" : "+"}${rounded}`;
}

function nameFigure(key: string, { speech: { say }, words }: Telling): string {
  const known = FIGURES[key];
  if (known !== undefined) return say(known);
  const [collection, id = ""] = key.split(".");
  return collection === "goals"
    ? say("figure.goal.room", { goal: words.goal(id) })
    : say("update.stops", { party: words.party(id) });
}

function named(party: string, issue: string, { words }: Telling) {
  return { party: words.party(party), issue: words.issue(issue) };
}

function changeSaid(
  { party, issue, before, after, applied, contested }: Update["suggestions"][number],
  telling: Telling,
): { readonly key: MessageKey; readonly values: Values } {
  const values = named(party, issue, telling);
  const { say, digits } = telling.speech;
  if (!applied) return { key: contested ? "update.kept" : "update.keptTable", values };
  const shown = (place: { readonly at: number | null; readonly range: readonly number[] | null } | null): string =>
    place === null || place.at === null
      ? say("update.noPlace")
      : `${digits.place(place.at)}${place.range === null ? "" : ` [${place.range.map(digits.place).join("–")}]`}`;
  const isSame =
    before !== null && Math.abs((before.at ?? -1) - (after.at ?? -1)) < SAME && before.salience === after.salience;
  if (isSame) return { key: "update.same", values };
  return { key: "update.position", values: { ...values, before: shown(before), after: shown(after) } };
}

/** What moved, with what each statement adds to it. */
export function updateTables({ moved }: Update, telling: Telling): readonly Table[] {
  const { speech } = telling;
  const { say, digits } = speech;
  const rows = moved
    .filter(({ key }) => key !== "claim")
    .flatMap(({ verb, key, before, after, attribution }) =>
      attribution.map(({ statement, shapley, leaveOneOut }) => [
        `${verb} ${key}`,
        digits.count(before ?? 0),
        digits.count(after ?? 0),
        statement,
        shapley === null ? "–" : signed(shapley),
        signed(leaveOneOut),
      ]),
    );
  const tables = tableOf(speech, "moved", {
    title: "table.moved",
    columns: [
      [say("label.figure"), "start"],
      [say("label.before"), "end"],
      [say("label.after"), "end"],
      [say("label.statement"), "start"],
      [say("label.shapley"), "end"],
      [say("label.leaveOneOut"), "end"],
    ],
    rows,
  });
  return tables.map((table) => ({ ...table, rows }));
}
