import { STATUS, Stop } from "../status.js";
import type { Database } from "../store/tables.js";
import { type Link, makeLink } from "./links.js";
import { addressOfLink } from "./pages/link-page.js";

/** Who acts where somebody at the machine itself does. */
const COMMAND = "command";
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[^\s@]+@localhost$/;

/** Makes a link by which somebody gets an account, or chooses a new password. @throws {Stop} 64 for what is no e-mail address */
export async function linkFor(
  database: Database,
  { email, kind, role, base }: Pick<Link, "email" | "kind" | "role"> & { readonly base: URL },
): Promise<string> {
  if (!EMAIL.test(email)) throw new Stop(STATUS.badCommandLine, `entente: "${email}" is no e-mail address.`);
  const { db } = database;
  const known = await db.selectFrom("person").select("id").where("email", "=", email.toLowerCase()).executeTakeFirst();
  if (kind === "reset" && known === undefined)
    throw new Stop(STATUS.badCommandLine, `entente: nobody has an account with ${email}.`);
  const secret = await makeLink(database, { email, kind, role, project: null, by: COMMAND }, new Date());
  return addressOfLink({ base }, secret);
}

/** Whether anybody can sign in yet. */
export async function hasPeople({ db }: Database): Promise<boolean> {
  return (await db.selectFrom("person").select("id").limit(1).executeTakeFirst()) !== undefined;
}
