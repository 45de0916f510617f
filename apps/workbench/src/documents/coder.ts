/** Who codes: the id in files, the name that people read, and the mark beside what they coded. */
export interface Coder {
  readonly id: string;
  readonly name: string;
  /** One to three letters. */
  readonly mark: string;
}

const KEY = "entente.coders";

/** Coders that this browser knows, the present one first. */
export function knownCoders(store: Pick<Storage, "getItem">): readonly Coder[] {
  try {
    const found: unknown = JSON.parse(store.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter(isCoder) : [];
  } catch {
    return [];
  }
}

/** Makes a coder the present one. A browser that keeps nothing asks again the next time. */
export function rememberCoder(store: Storage, coder: Coder): readonly Coder[] {
  const all = [coder, ...knownCoders(store).filter(({ id }) => id !== coder.id)];
  try {
    store.setItem(KEY, JSON.stringify(all));
  } catch {
    // Asked for again the next time.
  }
  return all;
}

/** A coder by a name; two names that are written alike in small letters are one coder. */
export function coderNamed(name: string, mark = ""): Coder {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  const letters = mark.trim() || name.trim();
  return { id: slug || numbered(name), name: name.trim(), mark: [...letters].slice(0, 3).join("") };
}

/** An id for a name without Latin letters: the same name gives the same. */
function numbered(name: string): string {
  let sum = 0;
  for (const letter of name.trim()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return `coder-${sum}`;
}

function isCoder(one: unknown): one is Coder {
  const { id, name, mark } = Object(one) as Partial<Coder>;
  return [id, name, mark].every((text) => typeof text === "string");
}
