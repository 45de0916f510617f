import {
  ask,
  askLedger,
  type Case,
  calibrationPicture,
  explainRecord,
  hashOf,
  repairRecord,
  sealForecast,
  sealResolution,
} from "entente";
import type { Reply, Request } from "../runner/protocol.js";

/** The past as a test of the case: each answer on record, and what would explain it. */
export function pastOf(
  kase: Case,
  { id, frame }: Extract<Request, { kind: "past" }>,
): Extract<Reply, { kind: "past" }> {
  const { record, notRead } = explainRecord(kase, { voice: frame.voice, asOf: frame.asOf });
  const answers = record.map((one) => ({
    ...one,
    date: kase.record[one.id]?.date ?? "",
    repair: one.match === false ? repairRecord(kase, one) : null,
  }));
  return { kind: "past", id, answers, notRead, fitting: [] };
}

/** What only worlds say that explain the record; drawn for the first question alone. */
export function fittingOf(
  kase: Case,
  { frame, language, draws }: Extract<Request, { kind: "past" }>,
): readonly string[] {
  if (draws === 0) return [];
  const given = Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined));
  try {
    const { findings } = ask(kase, "agree", { ...given, draws, consistent: true }, { language });
    return findings.filter(({ id }) => id.startsWith("worlds.")).map(({ text }) => text);
  } catch (error) {
    // Too few worlds fit: the message says how many, and which answer most often does not.
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The ledger of a case: scored, and with one more line sealed. */
export function ledgerWork(
  request: Extract<Request, { kind: "ledger" | "seal" | "resolve" }>,
  kase: Case | null,
): Reply {
  const { id, text } = request;
  switch (request.kind) {
    case "ledger": {
      const { language, width, theme } = request.look;
      const { answer, tables } = askLedger(text, { language });
      const { forecasts } = answer.result;
      const picture = forecasts.length === 0 ? null : calibrationPicture(answer, { language, width, theme });
      const open = forecasts.filter(({ state }) => state === "open").map(({ entry }) => entry);
      return { kind: "ledger", id, sentences: answer.findings.map((one) => one.text), tables, picture, open };
    }
    case "seal": {
      if (kase === null) throw new Error("The case has mistakes: mend them first.");
      const forecast = { ...request.forecast, case: hashOf(kase) };
      return { kind: "written", id, text: appended(text, sealForecast(text, forecast).line) };
    }
    case "resolve":
      return { kind: "written", id, text: appended(text, sealResolution(text, request.resolution).line) };
  }
}

function appended(text: string, line: string): string {
  return `${text}${line}\n`;
}
