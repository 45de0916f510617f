/** Sealing in the age format, by a library that others read too; a sealed text is armoured, so that mail carries it. */

/** A new key: the identity is kept secret, the recipient is given to those who write to its owner. */
export async function newKey(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The address of those who seal for an identity. */
export async function recipientOf(identity: string): Promise<string> {
  const { identityToRecipient } = await import("age-encryption");
  return identityToRecipient(identity);
}

/** Whether a text is a recipient's address. */
export async function isRecipient(text: string): Promise<boolean> {
  const { Encrypter } = await import("age-encryption");
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** A text sealed so that each of the recipients can open it alone. */
export async function seal(text: string, recipients: readonly string[]): Promise<string> {
  const { armor, Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

export type Opened =
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "plain" | "other-key" | "damaged" | "large" };

/** Bytes that what is sealed may have when it is open: an overlay of 64 issues with long notes has a tenth of them. */
export const LARGEST_OPEN = 1024 * 1024;
/** Bytes of that once it is sealed and armoured: four for three, line breaks, and a header a key. */
const LARGEST_SEALED = 1.5 * LARGEST_OPEN;

const ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";
const BARE = "age-encryption.org/v1";

/** Opens a sealed file with an identity. */
export async function open(bytes: Uint8Array, identity: string): Promise<Opened> {
  const { armor, Decrypter } = await import("age-encryption");
  if (bytes.length > LARGEST_SEALED) return { kind: "large" };
  const text = new TextDecoder().decode(bytes).trim();
  if (!text.startsWith(ARMOUR) && !text.startsWith(BARE)) return { kind: "plain" };
  try {
    const sealed = text.startsWith(ARMOUR) ? armor.decode(text) : bytes;
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(sealed);
    if (opened.length > LARGEST_OPEN) return { kind: "large" };
    return { kind: "open", text: new TextDecoder().decode(opened) };
  } catch (error) {
    // The library tells a file for somebody else only by its message.
    const isForOthers = error instanceof Error && /no identity matched/i.test(error.message);
    return { kind: isForOthers ? "other-key" : "damaged" };
  }
}

/** The identity in a key file: the line that is one; null where there is none. */
export async function identityIn(text: string): Promise<string | null> {
  const { Decrypter } = await import("age-encryption");
  const line = text
    .split(/\r?\n/u)
    .find((one) => one.startsWith("AGE-SECRET-KEY-"))
    ?.trim();
  if (line === undefined) return null;
  try {
    new Decrypter().addIdentity(line);
    return line;
  } catch {
    return null;
  }
}
