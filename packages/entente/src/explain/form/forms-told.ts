import { type Delegation, delegationOf } from "../../case/form/delegation.js";
import type { FormAnswers } from "../../case/form/form-answers.js";
import type { Case } from "../../case/model.js";
import { type Language, type Speech, speechIn } from "../say.js";
import { asSentence } from "../sentence.js";
import { type Table, tableOf } from "../tables/table.js";
import { type Words, wordsOf } from "../words.js";

/** What the forms of one party say, in words, and where its delegates disagree among themselves. */
export interface FormsTold {
  readonly party: string;
  readonly findings: readonly { readonly level: "headline" | "main"; readonly text: string }[];
  readonly tables: readonly Table[];
  /** Null for a single form. */
  readonly delegation: Delegation | null;
}

/** @param forms - all of one party, at least one, checked against the case */
export function tellForms(
  kase: Case,
  forms: readonly [FormAnswers, ...FormAnswers[]],
  { language = "en" }: { readonly language?: Language | undefined } = {},
): FormsTold {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const telling = { kase, speech, words };
  const { party } = forms[0];
  const delegation = forms.length > 1 ? delegationOf(Object.keys(kase.issues), forms) : null;
  const { say, digits } = speech;
  const headline = say("form.told", { party: words.party(party), n: forms.length, count: digits.count(forms.length) });
  const sentences = [
    ...(delegation === null ? [] : apart(telling, party, delegation)),
    ...forms.flatMap((one, k) => linesOf(telling, one, nameOf(forms, k))),
    ...forms.map((one, k) => alternativeOf(telling, one, nameOf(forms, k))),
    ...forms.flatMap((one, k) => heldOf(telling, one, nameOf(forms, k))),
  ];
  return {
    party,
    findings: [
      { level: "headline", text: asSentence(headline) },
      ...sentences.map((text) => ({ level: "main" as const, text: asSentence(text) })),
    ],
    tables: [...placesTable(telling, forms), ...ballotTable(telling, forms)],
    delegation,
  };
}

interface Telling {
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
}

const nameOf = (forms: readonly FormAnswers[], k: number): string => forms[k]?.delegate || String(k + 1);

function apart(
  { speech: { say, digits }, words }: Telling,
  party: string,
  { issues, asked, split }: Delegation,
): string[] {
  const width = ([low, high]: readonly [number, number]): number => high - low;
  const [place] = issues
    .filter(({ places, points }) => places !== null && points[1] > 0)
    .toSorted((a, b) => width(b.places ?? [0, 0]) - width(a.places ?? [0, 0]));
  const [weight] = issues.toSorted((a, b) => width(b.points) - width(a.points));
  const ends = ([low, high]: readonly [number, number]): string => `${digits.place(low)}–${digits.place(high)}`;
  return [
    ...(place?.places && width(place.places) > 0
      ? [
          say("form.apartPlace", {
            party: words.party(party),
            issue: words.issue(place.issue),
            ends: ends(place.places),
          }),
        ]
      : []),
    ...(weight !== undefined && width(weight.points) > 0
      ? [say("form.apartPoints", { issue: words.issue(weight.issue), ends: ends(weight.points) })]
      : []),
    ...(asked === 0
      ? []
      : [
          say("form.apartBallot", {
            n: split.length,
            nAsked: asked,
            split: digits.count(split.length),
            asked: digits.count(asked),
          }),
        ]),
  ];
}

function linesOf({ speech: { say }, words }: Telling, { lines }: FormAnswers, delegate: string): string[] {
  return lines.map(({ when, require, notForSale }) =>
    say(when === undefined ? "form.lineAlways" : "form.lineWhen", {
      delegate,
      require: words.condition(require),
      when: words.condition(when ?? {}),
      sacred: notForSale ? "yes" : "no",
    }),
  );
}

function alternativeOf(
  { speech: { say, digits }, words }: Telling,
  { alternative }: FormAnswers,
  delegate: string,
): string {
  if (alternative.kind === "statusQuo") return say("form.withoutAsNow", { delegate });
  if (alternative.kind === "value")
    return say("form.withoutValue", { delegate, points: digits.points(alternative.value) });
  return say("form.withoutPackage", { delegate, package: words.moves(alternative.package) });
}

function heldOf({ speech: { say }, words }: Telling, { ballot }: FormAnswers, delegate: string): string[] {
  return ballot.flatMap(({ package: chosen, takes, holds }) =>
    holds === "answer"
      ? [say("form.heldAnswer", { delegate, package: words.moves(chosen), takes: takes ? "yes" : "no" })]
      : [],
  );
}

function placesTable({ kase, speech, words }: Telling, forms: readonly FormAnswers[]): readonly Table[] {
  const { say, digits } = speech;
  const placed = (issue: string, place: number | undefined): string => {
    if (place === undefined) return "–";
    const option = Object.entries(kase.issues[issue]?.options ?? {}).find(([, { at }]) => at === place)?.[0];
    return option === undefined ? digits.place(place) : words.option(issue, option);
  };
  return tableOf(speech, "form", {
    title: "form.table",
    columns: [
      [say("form.column.issue"), "start"],
      ...forms.flatMap((_, k) => [
        [forms.length === 1 ? say("form.column.place") : nameOf(forms, k), "start"] as const,
        [say("form.column.points"), "end"] as const,
      ]),
    ],
    rows: Object.keys(kase.issues).map((issue) => [
      words.issue(issue),
      ...forms.flatMap(({ places, points }) => [placed(issue, places[issue]), digits.place(points[issue] ?? 0)]),
    ]),
  });
}

function ballotTable({ speech, words }: Telling, forms: readonly FormAnswers[]): readonly Table[] {
  const { say } = speech;
  const packages = new Map<string, Readonly<Record<string, string>>>();
  for (const { ballot } of forms) for (const one of ballot) packages.set(words.moves(one.package), one.package);
  const answer = (form: FormAnswers, moves: string): string => {
    const found = form.ballot.find((one) => words.moves(one.package) === moves);
    return found === undefined ? "–" : say(found.takes ? "form.yes" : "form.no");
  };
  return tableOf(speech, "ballot", {
    title: "form.ballotTable",
    columns: [
      [say("form.column.package"), "start"],
      ...forms.map((_, k) => [forms.length === 1 ? say("form.column.takes") : nameOf(forms, k), "start"] as const),
    ],
    rows: [...packages.keys()].map((moves) => [moves, ...forms.map((form) => answer(form, moves))]),
  });
}
