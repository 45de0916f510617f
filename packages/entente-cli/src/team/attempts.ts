import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.js";
import { hashOfSecret } from "./secrets.js";

const MINUTES = 15;
/** Tries in that time. */
const TRIES = { account: 10, address: 50 } as const;

/** Who tries to sign in, and from where. */
export interface Trying {
  readonly email: string;
  readonly address: string;
}

/**
 * Counts a try before it is made, so that many at once are counted too. The database counts, for all servers on it and over
 * their starts.
 *
 * @returns whether it may be made
 */
export async function mayTry(db: Kysely<Tables>, trying: Trying, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - MINUTES * 60_000).toISOString();
  await db.deleteFrom("attempt").where("at", "<", since).execute();
  const at = now.toISOString();
  const [account, address] = keysOf(trying);
  await db
    .insertInto("attempt")
    .values([
      { key: account, at },
      { key: address, at },
    ])
    .execute();
  const counts = await db
    .selectFrom("attempt")
    .select(({ fn }) => ["key", fn.countAll<string>().as("tries")])
    .where("key", "in", [account, address])
    .groupBy("key")
    .execute();
  const tries = (key: string): number => Number(counts.find((one) => one.key === key)?.tries ?? 0);
  return tries(account) <= TRIES.account && tries(address) <= TRIES.address;
}

/** Forgets the tries of an account into which its owner has come; those of the address stay. */
export async function forgetTries(db: Kysely<Tables>, trying: Trying): Promise<void> {
  const [account] = keysOf(trying);
  await db.deleteFrom("attempt").where("key", "=", account).execute();
}

function keysOf({ email, address }: Trying): readonly [string, string] {
  return [hashOfSecret(`account ${email.trim().toLowerCase()}`), hashOfSecret(`address ${address}`)];
}
