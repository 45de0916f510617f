import { readFileSync } from "node:fs";
import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";

const LEAST = 32;
const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/** The address of the database: as said, else DATABASE_URL. @throws {Stop} 64 where neither is */
export function databaseOf(said: string | undefined, { env }: Pick<Io, "env">): string {
  const url = said ?? env.DATABASE_URL ?? "";
  if (url !== "") return url;
  throw new Stop(
    STATUS.badCommandLine,
    "entente: which database? Set DATABASE_URL=postgres://user@host:port/name, or say it with --database.",
  );
}

/**
 * What sessions are signed with: ENTENTE_SECRET, or a file, since the command line can be read by everybody on the machine.
 *
 * @throws {Stop} 64 where there is none, or one too short to keep anybody out
 */
export function secretOf(file: string | undefined, { env }: Pick<Io, "env">): string {
  const secret = (file === undefined ? (env.ENTENTE_SECRET ?? "") : textOf(file)).trim();
  if (secret.length >= LEAST) return secret;
  throw new Stop(
    STATUS.badCommandLine,
    secret === ""
      ? "entente: set ENTENTE_SECRET, or name a file with --secret-file. Make one with: openssl rand -base64 48"
      : `entente: the secret has ${secret.length} signs and needs ${LEAST}. Make one with: openssl rand -base64 48`,
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Stop(STATUS.badCommandLine, `entente: --secret-file: ${file}: cannot be read (${code}).`);
  }
}

/**
 * The address that people type, with a slash at the end of its path.
 *
 * @throws {Stop} 64 for what is none, or http to another machine
 */
export function baseOf(said: string): URL {
  const base = URL.canParse(said) ? new URL(said) : null;
  const isPlain = base !== null && base.search === "" && base.hash === "" && base.username === "";
  const isSafe = base?.protocol === "https:" || (base?.protocol === "http:" && LOOPBACK.includes(base.hostname));
  if (base === null || !isPlain || !isSafe)
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --base-url: "${said}" is no address of a site: https://host/prefix. Passwords go over https alone.`,
    );
  base.pathname = `${base.pathname.replace(/\/+$/, "")}/`;
  return base;
}

/** @throws {Stop} 64 where other machines could reach a server that does not know its own name */
export function reachable(host: string, base: URL | null): void {
  if (base !== null || LOOPBACK.includes(host)) return;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: --host ${host}: other machines reach this, so say with --base-url by which address, and put a proxy with https before it.`,
  );
}
