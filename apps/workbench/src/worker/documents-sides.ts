import { type Case, compareCoders, defaultDay } from "entente";
import type { AnswerOfCoders, DocumentsResult, DocumentsTask } from "../runner/documents-protocol.js";

type Task = Extract<DocumentsTask, { kind: "sides" }>;

/** The ten answers on each coder's statements alone. */
export function answersOfCoders(
  kase: Case,
  { coders, frame, language }: Task,
): Extract<DocumentsResult, { kind: "sides" }> {
  const { forum, where, voice } = frame;
  const asOf = frame.asOf ?? defaultDay(kase);
  const found = compareCoders(kase, coders, { asOf, forum, where, voice, language });
  const answers = found.result.rows.map(
    ({ verb, key, a, b, changed, drivenBy }): AnswerOfCoders => ({
      ...{ verb, key, a: said(a), b: said(b), differs: changed },
      drivenBy: drivenBy?.[0]?.path ?? null,
    }),
  );
  return { kind: "sides", sentence: found.findings.find(({ id }) => id === "compare.coders")?.text ?? "", answers };
}

function said(value: unknown): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
