import { chooseBallot, contradictionsIn, type FormAnswers, type FormContent, pointsLeft } from "entente";

type Sign = "=" | "!=" | ">=" | "<=";

/** One side of a line: a test on one issue. */
export interface TestDraft {
  issue: string;
  sign: Sign;
  option: string;
}

/** What is entered so far. */
export interface Draft {
  delegate: string;
  places: Record<string, number>;
  points: Record<string, number>;
  lines: { require: TestDraft; when: TestDraft | null; notForSale: boolean }[];
  alternative: { kind: "statusQuo" | "value" | "package"; value: number | null; package: Record<string, string> };
  ballot: { package: Readonly<Record<string, string>>; takes: boolean | null; holds: "points" | "answer" | null }[];
}

export function emptyDraft(): Draft {
  return {
    delegate: "",
    places: {},
    points: {},
    lines: [],
    alternative: { kind: "statusQuo", value: null, package: {} },
    ballot: [],
  };
}

/** What is still needed: the message that says it, and its values. */
export interface Missing {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What the ballot needs before it can be put. */
export function missingBefore(content: FormContent, draft: Draft, nameOf: (issue: string) => string): Missing[] {
  const left = pointsLeft(draft.points);
  const given = String(100 - left);
  return [
    ...content.issues
      .filter(({ id }) => (draft.points[id] ?? 0) > 0 && draft.places[id] === undefined)
      .map(({ id }) => ({ key: "missPlace", values: { issue: nameOf(id) } })),
    ...(left > 0 ? [{ key: "pointsMissing", values: { given, left: String(left) } }] : []),
    ...(left < 0 ? [{ key: "pointsOver", values: { given, left: String(-left) } }] : []),
    ...(draft.alternative.kind === "value" && draft.alternative.value === null
      ? [{ key: "missWorth", values: {} }]
      : []),
  ];
}

/** What the file needs before it can be saved. */
export function missingIn(content: FormContent, draft: Draft, nameOf: (issue: string) => string): Missing[] {
  const before = missingBefore(content, draft, nameOf);
  if (before.length > 0) return before;
  const unanswered = draft.ballot.flatMap(({ takes }, k) => (takes === null ? [k] : []));
  const unsettled = openContradictions(content, draft).filter(({ row }) => draft.ballot[row]?.holds == null);
  const numbered = (key: string, k: number): Missing => ({ key, values: { n: String(k + 1) } });
  return [
    ...unanswered.map((k) => numbered("missBallot", k)),
    ...unsettled.map(({ row }) => numbered("missHolds", row)),
  ];
}

/** The answers as they stand; what is unanswered is left out of the ballot. */
export function answersOf(content: FormContent, draft: Draft): FormAnswers {
  const { delegate, places, points, lines, alternative, ballot } = draft;
  const contradicted = new Set(openContradictions(content, draft).map(({ row }) => row));
  return {
    entente: 1,
    form: 1,
    case: content.case,
    version: content.version,
    party: content.party,
    delegate,
    ...wishesOf({ places, points, lines, alternative }),
    ballot: ballot.flatMap(({ package: chosen, takes, holds }, row) =>
      takes === null ? [] : [{ package: chosen, takes, ...(holds !== null && contradicted.has(row) ? { holds } : {}) }],
    ),
  };
}

/** Puts the packages that follow from the answers; those that were answered stay and are not asked again. */
export function putBallot(content: FormContent, draft: Draft): void {
  const answered = draft.ballot.filter(({ takes }) => takes !== null);
  const packages = chooseBallot(
    content,
    wishesOf(draft),
    answered.map((one) => one.package),
  );
  draft.ballot = packages.map((chosen, k) => answered[k] ?? { package: chosen, takes: null, holds: null });
}

/** Answers that contradict the points, by their row in the ballot. */
export function openContradictions(content: FormContent, draft: Draft): ReturnType<typeof contradictionsIn> {
  const rows = draft.ballot.flatMap(({ takes }, row) => (takes === null ? [] : [row]));
  const ballot = rows.map((row) => ({
    package: draft.ballot[row]?.package ?? {},
    takes: draft.ballot[row]?.takes === true,
  }));
  return contradictionsIn(content, { ...wishesOf(draft), ballot }).map((one) => ({ ...one, row: rows[one.row] ?? 0 }));
}

function wishesOf({ places, points, lines, alternative }: Pick<Draft, "places" | "points" | "lines" | "alternative">) {
  const condition = ({ issue, sign, option }: TestDraft) => ({ [issue]: `${sign} ${option}` });
  return {
    places,
    points,
    lines: lines.map(({ require, when, notForSale }) => ({
      ...(when === null ? {} : { when: condition(when) }),
      require: condition(require),
      notForSale,
    })),
    alternative:
      alternative.kind === "package"
        ? { kind: "package" as const, package: alternative.package }
        : alternative.kind === "value"
          ? { kind: "value" as const, value: (alternative.value ?? 0) / 100 }
          : { kind: "statusQuo" as const },
  };
}
