import type { Case } from "../../case/model.js";
import type { MessageKey } from "../messages/en.js";
import type { Compared, ComparedDraft } from "./draft.js";
import type { Driver } from "./driven-by.js";
import type { Value } from "./figures.js";
import { nameInput } from "./name-input.js";
import type { ComparedRow } from "./rows.js";

/** Other inputs named after the one that counts most. */
const NEXT = 2;
/** Goals of which one driver each is told. */
const GOALS = 5;

const FIGURES: Readonly<Record<string, MessageKey>> = {
  "zone.count": "figure.zone.count",
  "zone.deliverable": "figure.zone.deliverable",
  "offers.takenEveryGains": "figure.offers.takenEveryGains",
};

/** Which difference counts most for each figure that changed, told by what the figure would be without it. */
export function driverSentences(compared: Compared): ComparedDraft[] {
  const { rows, leftOut, speech } = compared;
  const followed = rows.filter(({ verb, changed, drivenBy }) => verb === "agree" && changed && drivenBy !== null);
  const toward = followed.some(({ key }) => key === "offers.takenEveryGains");
  const main = followed.filter(({ key }) => key === (toward ? "offers.takenEveryGains" : "zone.count"));
  const goals = followed
    .filter(({ key }) => key.startsWith("goals.") && key.endsWith(toward ? ".takenEveryGains" : ".room"))
    .toSorted((one, other) => changeOf(other) - changeOf(one))
    .slice(0, GOALS);
  const untried: ComparedDraft[] =
    leftOut.length === 0
      ? []
      : [
          {
            id: "leftOut",
            verb: "agree",
            level: "detail",
            key: "compare.leftOut",
            values: { n: leftOut.length, count: speech.digits.count(leftOut.length) },
          },
        ];
  return [
    ...main.flatMap((row) => sentence(compared, row, "main")),
    ...goals.flatMap((row) => sentence(compared, row, "detail")),
    ...untried,
  ];
}

function changeOf({ a, b }: ComparedRow): number {
  return Math.abs(Number(b ?? 0) - Number(a ?? 0));
}

function sentence(compared: Compared, { key, a, b, drivenBy }: ComparedRow, level: "main" | "detail"): ComparedDraft[] {
  const { speech, words } = compared;
  const { digits } = speech;
  if (a === null || b === null) return [];
  const [worst, ...others] = (drivenBy ?? []).filter(({ effect }) => pushes(effect, a, b));
  const values = {
    figure: nameFigure(compared, key),
    before: digits.count(String(a)),
    after: digits.count(String(b)),
    input: worst === undefined ? "" : nameOf(compared, worst),
    without: worst === undefined ? "" : digits.count(String(worst.without ?? 0)),
    n: Math.min(others.length, NEXT),
    others: digits.list(
      others.slice(0, NEXT).map((driver) =>
        speech.say("compare.next", {
          input: nameOf(compared, driver),
          without: digits.count(String(driver.without ?? 0)),
        }),
      ),
    ),
  };
  const isAll = worst !== undefined && String(worst.without) === String(a);
  const message: MessageKey =
    worst === undefined ? "compare.noDriver" : isAll ? "compare.wholeDriver" : "compare.driver";
  const numbers = { before: Number(a), after: Number(b), ...(worst === undefined ? {} : { effect: worst.effect }) };
  const because = (drivenBy ?? []).map(({ path }) => path);
  return [{ id: `driver.${key}`, verb: "agree", level, key: message, values, numbers, because }];

  function nameOf({ a: first, b: second }: Compared, { path }: Driver): string {
    return isIn(second.kase, path)
      ? nameInput(path, second.kase, speech, words.b)
      : nameInput(path, first.kase, speech, words.a);
  }
}

/** Whether an effect goes the way the figure went: only that explains the change. */
function pushes(effect: number, a: Value, b: Value): boolean {
  return Math.sign(effect) === Math.sign(Number(b ?? 0) - Number(a ?? 0));
}

function isIn(kase: Case, path: string): boolean {
  const [collection = "", id = ""] = path.split(".");
  const entries = (kase as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[collection];
  return entries?.[id] !== undefined;
}

function nameFigure({ a, b, speech: { say }, words }: Compared, key: string): string {
  const known = FIGURES[key];
  if (known !== undefined) return say(known);
  const [, id = ""] = key.split(".");
  const goal = b.kase.goals[id] === undefined && a.kase.goals[id] !== undefined ? words.a.goal(id) : words.b.goal(id);
  return say(key.endsWith(".takenEveryGains") ? "figure.goal.taken" : "figure.goal.room", { goal });
}
