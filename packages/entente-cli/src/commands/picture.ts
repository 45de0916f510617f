import { type Answer, type Case, chartOf, type Language } from "entente";
import { STATUS, Stop } from "../status.js";

/** The picture of an answer as SVG text, that of the report and the workbench. */
export function pictureText(kase: Case, answer: Answer, language: Language): string {
  const picture = chartOf(kase, answer, { language });
  if (picture === null) throw noPicture(answer.verb);
  return picture.svg;
}

/** @returns the line for what has no picture */
export function noPicture(what: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: --svg: ${what} has no picture. Leave --svg out, or use --json.`);
}
