import { STATUS, Stop } from "../status.js";

export const PORT = 4300;

/** A port as it was typed. @throws {Stop} 64 for what is none */
export function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Stop(STATUS.badCommandLine, `entente: --port: "${text}" is no port. Choose one from 1024 to 65535.`);
  }
  return port;
}
