import {
  type AnswersBeside,
  answersBeside,
  applyScenario,
  askWhatIf,
  brief,
  type Case,
  compareCases,
  comparisonTables,
  drawRun,
  expertTables,
  handedOn,
  type Language,
  liveHtml,
  livePage,
  type NamedScenarios,
  readScenario,
  report,
  saying,
  speechIn,
  type Table,
  type Written,
  worldRuns,
} from "entente";
import { version } from "../../package.json";
import type { CaseInput, Frame, Request } from "../runner/protocol.js";
import { given } from "./reading.js";

export interface Told {
  readonly sentences: readonly string[];
  readonly tables: readonly Table[];
  readonly answers?: readonly AnswersBeside[];
}

/**
 * The report or the brief of a case. The worlds of all its questions are drawn at once, as the command draws them.
 *
 * @param progress - hears the part of the worlds that is drawn, 0 … 1
 */
export function paperOf(
  kase: Case,
  {
    paper,
    verbs,
    frame,
    language,
    draws,
    redact,
  }: Pick<Extract<Request, { kind: "paper" }>, "paper" | "verbs" | "frame" | "language" | "draws" | "redact">,
  progress: (done: number) => void,
): Written {
  const params = { ...given(frame), draws };
  const shown = handedOn(kase, redact, speechIn(language));
  const runs = draws === 0 ? [] : worldRuns(shown.kase, "watch", params);
  const { signal } = new AbortController();
  const whole = runs.reduce((sum, run) => sum + run.draws, 0);
  let before = 0;
  const drawn = Object.fromEntries(
    runs.map((run) => {
      const made = drawRun(run, { signal, progress: (done) => progress((before + done * run.draws) / whole) });
      before += run.draws;
      return [run.id, made];
    }),
  );
  const options = { params, drawn, language, version };
  const written = paper === "report" ? report(shown.kase, { ...options, verbs }) : brief(shown.kase, options);
  return saying(shown.line, written);
}

/** A report as HTML with the case as it may be handed on and the engine: its reader can switch a line off. */
export function liveOf(
  kase: Case,
  {
    paper,
    frame,
    language,
    redact,
    scripts,
    input,
  }: Pick<Extract<Request, { kind: "live" }>, "paper" | "frame" | "language" | "redact" | "scripts" | "input">,
): string {
  const { kase: shown, line } = handedOn(kase, redact, speechIn(language));
  // What a scenario says in its own words and patches was redacted by nobody.
  const scenarios = line === null ? fitting(shown, input) : {};
  return liveHtml(paper, livePage(shown, { params: given(frame), language, scenarios }), scripts);
}

/** The scenarios beside a case that can be applied to it as it is tried, but for those that are. */
function fitting(kase: Case, { scenarios, changes }: CaseInput): NamedScenarios {
  const on = new Set(changes.flatMap((change) => (change.kind === "scenario" ? [change.id] : [])));
  return Object.fromEntries(
    Object.entries(scenarios).flatMap(([name, text]) => {
      const { scenario } = readScenario(text, { file: name });
      const isFit = scenario !== null && !on.has(name) && applyScenario(kase, scenario, {}).kase !== null;
      return isFit ? [[name, scenario]] : [];
    }),
  );
}

/** What differs in the answers of two cases, and because of which inputs. */
export function comparisonOf(
  a: { readonly label: string; readonly kase: Case },
  b: { readonly label: string; readonly kase: Case },
  { forum, where, voice }: Frame,
  language: Language,
): Told {
  const comparison = compareCases(a, b, { forum, where, voice, language });
  return {
    sentences: comparison.findings.map(({ text }) => text),
    tables: comparisonTables(comparison, { language }),
    answers: answersBeside(a, b, comparison, { language, voice }),
  };
}

/** What each table, line off, empty chair and next leader would change. */
export function whatIfOf(kase: Case, frame: Frame, language: Language): Told {
  // Nothing is drawn at random there.
  const { seed: _, ...asked } = frame;
  const { answer, tables } = askWhatIf(kase, given(asked), { language });
  return { sentences: answer.findings.map(({ text }) => text), tables };
}

/** What the library computes and no question's screen shows. */
export function expertTablesOf(kase: Case, frame: Frame, language: Language): Told {
  return { sentences: [], tables: expertTables(kase, given(frame), { language }) };
}
