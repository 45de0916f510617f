import { VERBS, type Verb } from "../../engines/engine.js";
import { asSentence } from "../../explain/sentence.js";
import type { Subject } from "../subject.js";
import type { WatchSpec } from "./watch-chart.js";

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
}

/** How much of the answers is known, and the dates ahead, in an answer to `watch`. */
export function watchSpec(subject: Subject): WatchSpec {
  const { asked, kase, speech, words, settingOf, answer } = subject;
  const { say } = speech;
  const { claims = [], calendar = [] } = answer.result as unknown as WatchFigures;
  return {
    setting: settingOf(say("chart.watch.title")),
    asOf: asked.view.asOf,
    claims: claims.map((one) => ({
      ...one,
      number: VERBS.indexOf(one.verb as Verb) + 1,
      hinge: one.hinge === null ? "" : inputName(subject, one.hinge),
    })),
    calendar: calendar.map(({ date, kind, id, effect }) => ({
      date,
      name:
        kind === "term"
          ? asSentence(say("chart.break.leader", { party: words.party(id) }))
          : words.text(kase.events.find((event) => event.id === id)?.name, id),
      effect,
    })),
  };
}

/** An input by what it is about: `positions.dprk.nuclear` as the party and the issue. */
function inputName({ words, kase }: Subject, path: string): string {
  const [collection, id = "", issue = ""] = path.split(".");
  if (collection === "positions") return `${words.party(id)}: ${words.issue(issue)}`;
  if (collection === "redLines" && kase.redLines[id]) return words.constraint(id);
  return path;
}
