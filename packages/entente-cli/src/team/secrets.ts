import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 bits that may stand in an address. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret: it opens nothing to who reads the database. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A new id that tells nothing and is not guessed. */
export function newId(): string {
  return randomBytes(9).toString("hex");
}
