import { firstDay } from "./date.js";
import type { Case, RecordEntry } from "./model.js";
import { buildSpace, type Loss } from "./space/build-space.js";
import { breaks, type Space, unitsOf } from "./space/space.js";
import { defaultDay, type View, type Voice, viewCase } from "./view.js";

export type Response = "accepted" | "refused";

/** One party's answer to a recorded package, beside what the case would have predicted on that day. */
export interface ExplainedAnswer {
  /** Id of the record. */
  readonly id: string;
  readonly party: string;
  readonly said: string;
  /** Null for a party without a utility on the record's day. */
  readonly predicted: Response | null;
  /** Constraints it breaks: ids of red lines, `reserve:` and the party's id; empty where it accepts. */
  readonly because: readonly string[];
  /** Utility of the package less what the party has without a deal. */
  readonly gain: number | null;
  /** Null where the answer is not scored. */
  readonly match: boolean | null;
}
export type Contradiction = Pick<ExplainedAnswer, "id" | "party" | "said" | "predicted">;

export interface ExplainedRecord {
  readonly record: readonly ExplainedAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** Records dated after the day on which the case is read. */
  readonly notRead: readonly string[];
}

/** What the case must explain: each answer on record beside the answer it predicts with what was in force on that day. */
export function explainRecord(
  kase: Case,
  {
    voice = "real",
    asOf,
    loss = "linear",
    adjust = (view) => view,
  }: {
    voice?: Voice | undefined;
    asOf?: string | undefined;
    loss?: Loss | undefined;
    /** Changes what was in force on a record's day; worlds put better alternatives there. */
    adjust?: ((view: View) => View) | undefined;
  } = {},
): ExplainedRecord {
  const day = asOf === undefined ? defaultDay(kase) : firstDay(asOf);
  const read = Object.entries(kase.record).filter(([, { date }]) => firstDay(date) <= day);
  const answeringOn = (date: string): string[] =>
    read.filter(([, entry]) => entry.date === date).flatMap(([, { responses }]) => Object.keys(responses));
  const spaces = new Map<string, Space>();
  const spaceOn = (date: string): Space => {
    const known = spaces.get(date);
    if (known !== undefined) return known;
    const space = buildSpace(adjust(viewCase(kase, { asOf: date, voice })), { loss, of: answeringOn(date) });
    spaces.set(date, space);
    return space;
  };
  const record = read.flatMap(([id, entry]) => {
    const space = spaceOn(entry.date);
    const options = optionsOf(space, entry.package);
    return Object.entries(entry.responses).map(([party, said]): ExplainedAnswer => {
      const found = predict(space, party, options);
      const scored = found !== null && (said === "accepted" || said === "refused");
      return {
        id,
        party,
        said,
        predicted: found?.predicted ?? null,
        because: found?.because ?? [],
        gain: found?.gain ?? null,
        match: scored ? found.predicted === said : null,
      };
    });
  });
  const contradictions = record
    .filter(({ match }) => match === false)
    .map(({ id, party, said, predicted }) => ({ id, party, said, predicted }));
  const notRead = Object.keys(kase.record).filter((id) => !read.some(([one]) => one === id));
  return { record, contradictions, notRead };
}

function optionsOf(space: Space, recorded: RecordEntry["package"]): Int32Array {
  return Int32Array.from(space.issues, (issue, i) => {
    const option = recorded[issue];
    return option === undefined ? (space.statusQuo[i] ?? 0) : (space.options[i]?.indexOf(option) ?? 0);
  });
}

function predict(
  space: Space,
  party: string,
  options: Int32Array,
): { predicted: Response; because: string[]; gain: number } | null {
  const p = space.parties.indexOf(party);
  if (p < 0) return null;
  const units = unitsOf(space, p, options);
  const lines = space.redLines.filter((line) => line.party === p && breaks(line, options)).map(({ id }) => id);
  const because = units < (space.acceptFrom[p] ?? 0) ? [...lines, `reserve:${party}`] : lines;
  return {
    predicted: because.length === 0 ? "accepted" : "refused",
    because,
    gain: (units - (space.reservation[p] ?? 0)) / (space.scale[p] ?? 1),
  };
}
