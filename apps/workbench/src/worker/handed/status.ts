import {
  askStatus,
  type Case,
  type CaseEdit,
  calendarText,
  caseDays,
  EntenteError,
  signedTextOf,
  signingEdits,
  statusEdits,
  statusPicture,
} from "entente";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import { given } from "../reading.js";

type Task<K extends HandedTask["kind"]> = Extract<HandedTask, { kind: K }>;

/** How the text signed last is kept: what is done, late and next, and who stands where today. */
export function statusShown(
  kase: Case,
  { frame, moved, look, language }: Pick<Task<"status">, "frame" | "moved" | "look" | "language">,
): HandedResult {
  const { forum, asOf, voice, loss, maxPackages } = frame;
  const told = toldOf(kase, given({ forum, asOf, voice, loss, maxPackages }), { language, moved });
  if (told === null) return { kind: "unsigned" };
  const { answer, tables } = told;
  const { agreement, clauses } = answer.result;
  const picture = statusPicture(kase, answer, look);
  const names = new Map(picture.table.rows.map(([name = ""], k) => [k, name]));
  return {
    kind: "status",
    agreement,
    day: answer.case.asOf,
    sentences: answer.findings.map(({ text }) => text),
    clauses: clauses.map(({ id, level, state }, k) => ({ id, level, state, name: names.get(k) ?? id })),
    tables,
    picture,
    calendar: calendarText(caseDays(kase, answer, language), answer.case.asOf),
  };
}

/** Null where no signed text has clauses yet. */
function toldOf(
  kase: Case,
  params: Readonly<Record<string, unknown>>,
  options: Pick<Task<"status">, "moved" | "language">,
): ReturnType<typeof askStatus> | null {
  try {
    return askStatus(kase, params, options);
  } catch (error) {
    if (error instanceof EntenteError && error.code === "no-clauses") return null;
    throw error;
  }
}

/** @throws {EntenteError} as `statusEdits` */
export function statusEntered(
  kase: Case,
  { agreement, levels, date, evidence, note }: Task<"set-status">,
): readonly CaseEdit[] {
  return statusEdits(kase, { agreement, levels, date, evidence, note });
}

/** @throws {EntenteError} as `signedTextOf` */
export function signed(
  kase: Case,
  { frame, package: meant, on, stepDays, language }: Task<"sign">,
): readonly CaseEdit[] {
  const { forum, voice, loss, maxPackages } = frame;
  const { agreement } = signedTextOf(kase, {
    ...{ on, language, stepDays, package: meant ?? undefined },
    params: given({ forum, voice, loss, maxPackages }),
  });
  return signingEdits(freeId(kase, `signed-${on}`), agreement);
}

function freeId({ agreements }: Case, wished: string): string {
  let id = wished;
  for (let k = 2; Object.hasOwn(agreements, id); k++) id = `${wished}-${k}`;
  return id;
}
