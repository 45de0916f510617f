import {
  type Asker,
  askerOf,
  type Case,
  type CountedSoFar,
  type Language,
  type Problem,
  readCase,
  readScenario,
  type Text,
  viewCase,
} from "entente";
import type { CaseInput, Frame, ReadCase } from "../runner/protocol.js";
import { applyChanges } from "./apply.js";
import { type Attempt, kept } from "./attempt.js";

const UNREAD = { kase: null, tried: null, left: [], scenarios: {}, day: "" } as const;

/** Cases read lately, so that going back and forth reads and sweeps nothing anew. */
const read = new Map<string, ReadCase>();
/** Texts as they were read, whatever is tried on them. */
const texts = new Map<string, ReturnType<typeof readCase>>();
const askers = new Map<string, Asker>();

/** Hears how far a count has come: that of the newest question. */
let heard: (counted: CountedSoFar) => void = () => {};

export function hearCounts(listener: typeof heard): void {
  heard = listener;
}

export function readOf(input: CaseInput): ReadCase {
  const made = kept(read, JSON.stringify(input), () => {
    const parsed = kept(texts, JSON.stringify([input.file, input.text]), () =>
      readCase(input.text, { file: input.file }),
    );
    if ("message" in parsed) throw new Error(parsed.message);
    const { kase, problems } = parsed.value;
    if (kase === null) return { ...UNREAD, problems };
    const day = input.day ?? viewCase(kase, {}).asOf;
    const applied = applyChanges(kase, input.changes, { day, scenarios: input.scenarios });
    const titles = Object.entries(input.scenarios).flatMap(([id, text]): [string, Text][] => {
      const { scenario } = readScenario(text, { file: id });
      return scenario === null ? [] : [[id, scenario.title ?? id]];
    });
    return { kase, tried: applied.kase, left: applied.left, problems, scenarios: Object.fromEntries(titles), day };
  });
  return "value" in made ? made.value : { ...UNREAD, problems: [problem(made.message)] };
}

function problem(message: string): Problem {
  return { code: "failed", severity: "error", file: "", line: 0, column: 0, path: "", message };
}

/** @throws {Error} where the case is bad: its problems are listed beside its text */
export function triedOf(input: CaseInput): Case {
  const { tried } = readOf(input);
  if (tried === null) throw new Error(`${input.file} has mistakes: mend them first.`);
  return tried;
}

/** Questions put to a case in a frame, of which what is known is known once. */
export function askerFor(
  kase: Case,
  { input, frame, language }: { readonly input: CaseInput; readonly frame: Frame; readonly language: Language },
): Attempt<Asker> {
  const key = JSON.stringify([input, frame, language]);
  const counting = (counted: CountedSoFar): void => heard(counted);
  return kept(askers, key, () => askerOf(kase, given(frame), { language, counting }));
}

/** A frame without what it leaves open. */
export function given(frame: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined));
}
