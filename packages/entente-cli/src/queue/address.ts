import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";

const DEFAULT = "redis://127.0.0.1:6379";

/**
 * The address of Redis: as given, else REDIS_URL, else the port on this machine.
 *
 * @throws {Stop} 64 for one that is none
 */
export function redisAddress(
  given: string | true | undefined,
  { env, flag }: { readonly env: Io["env"]; readonly flag: string },
): string {
  const [address, from] =
    given === undefined || given === true ? [env.REDIS_URL || DEFAULT, "REDIS_URL"] : [given, flag];
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && ["redis:", "rediss:"].includes(url.protocol) && url.hostname !== "") return address;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: ${from}: "${withoutSecret(address)}" is no address of Redis. Write redis://HOST:PORT, with ${flag} last or as ${flag}=redis://HOST:PORT.`,
  );
}

/** An address that may be shown: without user and password. */
export function withoutSecret(address: string): string {
  return address.replace(/\/\/[^@/]*@/, "//");
}
