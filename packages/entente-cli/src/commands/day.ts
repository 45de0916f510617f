import { STATUS, Stop } from "../status.js";

/** A day as a flag gives it, partial or whole. @throws {Stop} 64 for anything else */
export function dayFrom(text: string | undefined, flag = "--as-of"): string | undefined {
  if (text === undefined) return undefined;
  const month = Number(text.slice(5, 7) || 1);
  const day = Number(text.slice(8, 10) || 1);
  const last = new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate();
  const isDay = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && month >= 1 && month <= 12 && day >= 1 && day <= last;
  if (!isDay)
    throw new Stop(STATUS.badCommandLine, `entente: ${flag}: "${text}" is no day. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}
