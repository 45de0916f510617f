import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const COOKIE = "entente";
const SECRET = /^[\w-]{43}$/;

/** Who may read and write the folder: a browser that came with the token of the printed address. */
export interface Session {
  /** What the printed address carries. It opens until the browser that took it has come back with its cookie. */
  readonly token: string;
  /** Gives a cookie for the token, and says whether the visitor may see what is confidential. */
  readonly admit: (context: Context) => "known" | "unknown";
  /** Refuses everybody else. */
  readonly required: MiddlewareHandler;
}

/** @param secret - makes a new secret; tests hand in their own */
export function createSession(secret: () => string = () => randomBytes(32).toString("base64url")): Session {
  const token = secret();
  const cookie = secret();
  let isSpent = false;

  function isKnown(context: Context): boolean {
    const known = equal(getCookie(context, COOKIE) ?? "", cookie);
    if (known) isSpent = true;
    return known;
  }

  return {
    token,
    admit: (context) => {
      if (isKnown(context)) return "known";
      if (isSpent || !equal(context.req.query("t") ?? "", token)) return "unknown";
      setCookie(context, COOKIE, cookie, { httpOnly: true, sameSite: "Strict", path: "/" });
      return "known";
    },
    required: async (context, next) => {
      if (isKnown(context)) return next();
      return context.json({ message: "Open the address that was printed when Entente was started." }, 401);
    },
  };
}

function equal(given: string, wanted: string): boolean {
  return SECRET.test(given) && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
