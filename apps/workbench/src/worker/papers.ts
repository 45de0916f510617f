import {
  type AnswersBeside,
  answersBeside,
  askWhatIf,
  brief,
  type Case,
  compareCases,
  comparisonTables,
  expertTables,
  type Language,
  report,
  type Table,
} from "entente";
import { version } from "../../package.json";
import type { Frame, Request } from "../runner/protocol.js";
import { given } from "./reading.js";

export interface Told {
  readonly sentences: readonly string[];
  readonly tables: readonly Table[];
  readonly answers?: readonly AnswersBeside[];
}

/** The report or the brief of a case. */
export function paperOf(
  kase: Case,
  {
    paper,
    verbs,
    frame,
    language,
    draws,
  }: Pick<Extract<Request, { kind: "paper" }>, "paper" | "verbs" | "frame" | "language" | "draws">,
): { readonly html: string; readonly markdown: string } {
  const params = { ...given(frame), draws };
  const { html, markdown } =
    paper === "report"
      ? report(kase, { verbs, params, language, version })
      : brief(kase, { params, language, version });
  return { html, markdown };
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
