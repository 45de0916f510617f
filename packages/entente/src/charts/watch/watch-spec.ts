import { VERBS, type Verb } from "../../engines/engine.js";
import { asSentence } from "../../explain/sentence.js";
import { nameUncertain } from "../../explain/uncertain-input.js";
import { basisAt } from "../basis-at.js";
import { lookOf, type Subject } from "../subject.js";
import type { WatchBar, WatchSpec } from "./watch-figures.js";

interface WatchFigures {
  readonly claims?: readonly {
    readonly id: string;
    readonly verb: string;
    readonly text: string;
    readonly rests: "text" | "robust" | "judgement" | null;
    readonly holds: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly hinge: string | null;
    readonly inputs: { readonly coded: number; readonly judged: number; readonly sources: number };
  }[];
  readonly calendar?: readonly {
    readonly date: string;
    readonly kind: string;
    readonly id: string;
    readonly effect: number | null;
  }[];
  readonly tornado?: readonly { readonly input: string; readonly low: number; readonly high: number }[];
  readonly tornadoBase?: number | null;
  readonly withoutBar?: number;
  readonly sobol?: readonly { readonly input: string; readonly first: number; readonly total: number }[] | null;
  readonly radius?: { readonly perParty: Readonly<Record<string, number | null>> } | null;
}

/** Bars that a reader takes in. */
const BARS = 15;
/** What single changes may leave unexplained before it is said. */
const INTERACTIONS = 0.2;

/** How much of the answers is known, and the dates ahead, in an answer to `watch`. */
export function watchSpec(subject: Subject): WatchSpec {
  const { asked, kase, speech, words, settingOf, answer } = subject;
  const { say } = speech;
  const figures = answer.result as unknown as WatchFigures;
  const { claims = [], calendar = [], radius } = figures;
  const turning = Object.entries(radius?.perParty ?? {});
  return {
    setting: settingOf(say("chart.watch.title")),
    asOf: asked.view.asOf,
    claims: claims.map((one) => ({
      ...one,
      number: VERBS.indexOf(one.verb as Verb) + 1,
      hinge: one.hinge === null ? "" : nameUncertain(one.hinge, kase, speech, words),
    })),
    tornado: tornadoOf(subject, figures),
    radius: turning
      .toSorted((a, b) => (a[1] ?? Number.POSITIVE_INFINITY) - (b[1] ?? Number.POSITIVE_INFINITY))
      .map(([party, at]) => ({ look: lookOf(subject, party), at })),
    calendar: calendar
      // The author may have named the end of a term as an event.
      .filter(({ date, kind }) => kind !== "term" || !calendar.some((one) => one.kind !== "term" && one.date === date))
      .map(({ date, kind, id, effect }) => ({
        date,
        name:
          kind === "term"
            ? asSentence(say("chart.break.leader", { party: words.party(id) }))
            : words.text(kase.events.find((event) => event.id === id)?.name, id),
        effect,
      })),
  };
}

function tornadoOf(subject: Subject, { tornado = [], tornadoBase = 0, withoutBar = 0, sobol }: WatchFigures) {
  const { kase, speech, words } = subject;
  const shares = new Map((sobol ?? []).map((one) => [one.input, one.total]));
  const explained = (sobol ?? []).reduce((sum, { first }) => sum + first, 0);
  const bars = tornado
    .filter(({ low, high }) => low !== high)
    .slice(0, BARS)
    .map(
      ({ input, low, high }): WatchBar => ({
        name: asSentence(nameUncertain(input, kase, speech, words)).replace(/[.。]$/u, ""),
        basis: basisAt(kase, input),
        low,
        high,
        total: shares.get(input) ?? null,
      }),
    );
  const left = 1 - explained;
  return {
    base: tornadoBase ?? 0,
    bars,
    withoutBar,
    interactions: sobol && left > INTERACTIONS ? Math.min(1, left) : null,
  };
}
