import { hash, verify } from "@node-rs/argon2";
import { betterAuth } from "better-auth";
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.js";
import type { Person } from "./access.js";

const DAY = 24 * 3600;
/** Seconds that a session lasts unused, after which one that is used lasts anew, and after which it ends however used. */
const LASTS = { unused: 7 * DAY, renewedAfter: DAY, most: 30 * DAY } as const;
/** Signs of a password. */
export const PASSWORD = { least: 12, most: 128 } as const;

/** Somebody who is to have an account. */
export interface NewPerson extends Omit<Person, "id"> {
  readonly password: string;
}

/** Who has an account, and who has signed in. */
export interface Accounts {
  /** A new session; null for a wrong password, and as slowly for an address that nobody has. */
  readonly signIn: (
    email: string,
    password: string,
  ) => Promise<{ readonly person: Person; readonly cookies: readonly string[] } | null>;
  /** Ends the session of a cookie here. @returns cookies that make the browser forget it */
  readonly signOut: (cookie: string) => Promise<readonly string[]>;
  /** Whose session a cookie is, with the cookies by which one that is renewed goes on. */
  readonly sessionOf: (
    cookie: string,
    way: "read" | "renew",
  ) => Promise<{ readonly person: Person; readonly cookies: readonly string[] } | null>;
  readonly make: (person: NewPerson) => Promise<Person>;
  /** Gives a new password and ends every session. */
  readonly setPassword: (person: string, password: string) => Promise<void>;
}

export interface AccountSettings {
  readonly db: Kysely<Tables>;
  readonly secret: string;
  /** Address of the site, which says whether cookies need https and under which path they hold. */
  readonly base: URL;
}

/** Accounts by e-mail and password. The library's own routes are not served: nobody can sign up. */
export function openAccounts({ db, secret, base }: AccountSettings): Accounts {
  const auth = betterAuth({
    // Told that this is SQLite, it writes times as texts and truths as numbers, as the whole store does on both databases.
    database: { db, type: "sqlite" },
    baseURL: base.origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.least,
      maxPasswordLength: PASSWORD.most,
      password: { hash: (password) => hash(password), verify: (given) => verify(given.hash, given.password) },
    },
    user: {
      modelName: "person",
      additionalFields: { administrator: { type: "boolean", required: true, input: false } },
    },
    account: { modelName: "credential" },
    session: { expiresIn: LASTS.unused, updateAge: LASTS.renewedAfter },
    advanced: {
      cookiePrefix: "entente",
      useSecureCookies: base.protocol === "https:",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: base.pathname },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
  });

  return {
    signIn: async (email, password) => {
      if (password.length > PASSWORD.most) return null;
      try {
        const body = { email, password };
        const { headers, response } = await auth.api.signInEmail({ body, headers: new Headers(), returnHeaders: true });
        const { id } = response.user;
        const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
        return { person: personFrom(row), cookies: headers.getSetCookie() };
      } catch (error) {
        if (isRefusal(error)) return null;
        throw error;
      }
    },
    signOut: async (cookie) => {
      const { headers } = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
      return headers.getSetCookie();
    },
    sessionOf: async (cookie, way) => {
      if (cookie === "") return null;
      const query = { disableRefresh: way === "read" };
      const asked = { headers: new Headers({ cookie }), query, returnHeaders: true } as const;
      const { headers, response } = await auth.api.getSession(asked).catch(async () => {
        // The library does not say what the database said; asked plainly, the database says it itself.
        await db.selectFrom("session").select("id").limit(1).execute();
        return auth.api.getSession(asked);
      });
      if (response === null) return null;
      const age = (Date.now() - new Date(response.session.createdAt).getTime()) / 1000;
      return age > LASTS.most ? null : { person: personFrom(response.user), cookies: headers.getSetCookie() };
    },
    make: async ({ email, name, password, rank }) => {
      const { internalAdapter, password: hashing } = await auth.$context;
      const hashed = await hashing.hash(password);
      const administrator = rank === "administrator";
      const user = await internalAdapter.createUser(
        { email, name, emailVerified: true, administrator },
        { method: "email-password" },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: "credential",
        password: hashed,
      });
      return { id: user.id, name, email: user.email, rank };
    },
    setPassword: async (person, password) => {
      const { internalAdapter, password: hashing } = await auth.$context;
      await internalAdapter.updatePassword(person, await hashing.hash(password));
      await internalAdapter.deleteUserSessions(person);
    },
  };
}

function personFrom({
  id,
  name,
  email,
  administrator,
}: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: unknown;
}): Person {
  return { id, name, email, rank: administrator === true || administrator === 1 ? "administrator" : "person" };
}

/** Whether the library refused what was given, rather than failed. */
function isRefusal(error: unknown): boolean {
  const { statusCode } = error as { readonly statusCode?: number };
  return statusCode !== undefined && statusCode < 500;
}
