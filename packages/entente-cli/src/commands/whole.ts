import { STATUS, Stop } from "../status.js";

/** A flag's whole number. @throws {Stop} 64 for anything else */
export function wholeFrom(flag: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Stop(
    STATUS.badCommandLine,
    `entente: --${flag}: "${text}" is no whole number. Write one, as in --${flag} ${otherwise}.`,
  );
}
