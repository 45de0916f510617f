import { type Operation, PAYLOADS } from "./operations.js";

/** What stands in a parameter: right and wrong values, edges, and texts that mean something elsewhere. */
const WORDS: readonly string[] = [
  ...["", "strait", "orchard", "quota", "quota=halved", "north-south", "real", "true", "0", "1", "-1", "1e309", "NaN"],
  ...[
    "2024-02-30",
    "2024",
    "../..",
    "%00",
    "\0",
    "\u202e",

    "x".repeat(3000),
    "a".repeat(200),
    "[]",
    "{}",
    "null",
  ],
  ...[
    "zone.count",
    "strait@2023",
    "strait+none",
    "html",
    "en",
    "xx",
    "north.quota",
    "ann",
    "*",
    "a,b,,c",
    "=,=",
    "--json",
    "-o",
  ],
  ...["strait.case.yaml", "strait.ann.codings.jsonl", "new.case.yaml", ".entente", "all(quota=halved)", "not (", "&&"],
  ...PAYLOADS.sql,
];
/** What is sent: from nothing and what is no JSON to bodies that are nearly or wholly right. */
const BODIES: readonly string[] = [
  ...["", "{", "[]", "null", "1", '"x"', "{}", "\0", '{"a":'.repeat(2000), `[${"[".repeat(5000)}`],
  ...[
    '{"name":"Ann"}',
    '{"name":"A\\u0000nn"}',
    '{"na\\u0000me":"Ann"}',
    '{"codings":[]}',
    '{"codings":[{}]}',
    '{"decisions":[{}]}',
    '{"forecast":{}}',
    '{"forecast":{"kind":"binary"}}',
  ],
  '{"codings":[{"id":"s1","source":"gazette","holder":"north","issue":"quota","stance":"halved"}]}',
  '{"case":"strait","verb":"check"}',
  '{"case":"strait","verb":"agree","query":{"draws":["0","1"]}}',
  "case: 1\nparties: [",
  "a: &a [*a]\n",
  ...PAYLOADS.pollution,
];

/** A request to be made of an operation, without what says who asks. */
interface Fuzzed {
  /** From `/api/v1` on. */
  readonly address: string;
  readonly method: string;
  readonly isWriting: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing where it writes nothing. */
  readonly body?: string;
}

/**
 * A request whose parameters and body are picked at random.
 *
 * @param fixed - values of parameters in the path that are always the same
 */
export function fuzzed(
  { method, path, inQuery, takes }: Operation,
  random: (bound: number) => number,
  fixed: Readonly<Record<string, string>> = {},
): Fuzzed {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const value = (name: string): string =>
    encodeURIComponent(fixed[name] ?? (name === "id" && random(3) > 0 ? "strait" : pick(WORDS)));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
  const chosen = inQuery.filter((name) => name !== "draws" && random(4) === 0);
  const draws = inQuery.includes("draws") ? [`draws=${pick(["0", "0", "0", "3", "-1", "x", "1.5"])}`] : [];
  const odd = random(20) === 0 ? [`${value("odd")}=1`] : [];
  const query = [...draws, ...odd, ...chosen.map((name) => `${name}=${value(name)}`)].join("&");
  const isWriting = ["PUT", "POST"].includes(method);
  const headers: Record<string, string> = {};
  if (takes === "json" && random(10) > 0) headers["Content-Type"] = "application/json";
  if (random(4) === 0) headers["If-Match"] = pick(['"x"', "*", "", `"${"0".repeat(64)}"`]);
  const address = `/api/v1${filled}${query === "" ? "" : `?${query}`}`;
  return { address, method, isWriting, headers, ...(isWriting ? { body: pick(BODIES) } : {}) };
}
