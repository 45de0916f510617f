import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod";
import { EntenteError } from "../../error.js";
import { firstDay } from "../date.js";
import { dateSchema } from "../schema.js";
import { canonicalJson, type Json } from "./canonical-json.js";

const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, "a number in decimals");
const hex = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");
const common = {
  question: z.string().min(1),
  case: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  model: z.string().min(1).describe("Id and version, such as agree@1; or who judged."),
  seed: z.string().regex(/^\d+$/),
  made: dateSchema,
  resolves: dateSchema,
};
const forms = [
  z.strictObject({ ...common, kind: z.literal("binary"), p: decimal }),
  z.strictObject({ ...common, kind: z.literal("interval"), interval: z.tuple([decimal, decimal]) }),
  z.strictObject({ ...common, kind: z.literal("draws"), draws: z.array(decimal).min(1) }),
] as const;
/** A forecast to be sealed: a chance of an event, an interval or draws, all numbers in decimals. */
export const forecastToSealSchema = z.discriminatedUnion("kind", forms);
export type ForecastToSeal = z.output<typeof forecastToSealSchema>;
const sealedSchema = z.discriminatedUnion("kind", [
  ...([0, 1, 2] as const).map((k) => forms[k].extend({ prev: hex, seal: hex })),
  z.strictObject({
    kind: z.literal("resolution"),
    question: z.string(),
    outcome: z.string(),
    made: dateSchema,
    prev: hex,
    seal: hex,
  }),
] as never) as unknown as z.ZodType<SealedLine>;

interface SealedLine {
  readonly kind: string;
  readonly question: string;
  readonly made: string;
  readonly resolves?: string;
  readonly p?: string;
  readonly prev: string;
  readonly seal: string;
}

export type LedgerFault = "json" | "form" | "hash" | "prev" | "order" | "resolved";
/** Whether a ledger is as it was sealed. */
export interface Verified {
  readonly entries: number;
  readonly sealedOk: boolean;
  /** The first line, counted from 1, that is not as it was sealed. */
  readonly firstBad: number | null;
  readonly fault: LedgerFault | null;
}

const FIRST = "0".repeat(64);

/**
 * SHA-256 over the canonical JSON of an entry with its link to the one before, without the seal itself.
 *
 * @internal exported for its test
 */
export function sealOf(entry: Readonly<Record<string, Json>>): string {
  const { seal: _seal, ...sealed } = entry;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(sealed))));
}

/** Checks every line of a ledger (JSON Lines): its form, its seal, its link, and that it came before what settled it. */
export function verifyLedger(text: string): Verified {
  const lines = linesOf(text);
  const resolved = new Set<string>();
  let prev = FIRST;
  for (const [k, line] of lines.entries()) {
    const { entry, fault } = readLine(line, prev, resolved);
    if (entry === null) return { entries: lines.length, sealedOk: false, firstBad: k + 1, fault };
    if (entry.kind === "resolution") resolved.add(entry.question);
    prev = entry.seal;
  }
  return { entries: lines.length, sealedOk: true, firstBad: null, fault: null };
}

/**
 * The line that seals a forecast after those of a ledger.
 *
 * @throws {EntenteError} `ledger-broken` where a line is not as it was sealed, `ledger-late` unless made before it
 * resolves, `ledger-resolved` where its question has been resolved, `bad-forecast`
 */
export function sealForecast(text: string, forecast: ForecastToSeal): { readonly line: string; readonly seal: string } {
  const parsed = forecastToSealSchema.safeParse(forecast);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EntenteError("bad-forecast", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  if (isOutOfRange(parsed.data)) throw new EntenteError("bad-forecast", "p: a chance lies between 0 and 1");
  const { firstBad, fault } = verifyLedger(text);
  if (firstBad !== null) throw new EntenteError("ledger-broken", `line ${firstBad} is not as it was sealed (${fault})`);
  if (firstDay(forecast.made) >= firstDay(forecast.resolves))
    throw new EntenteError("ledger-late", `made ${forecast.made} is not before ${forecast.resolves}`);
  const before = linesOf(text).map((line) => JSON.parse(line) as SealedLine);
  if (before.some(({ kind, question }) => kind === "resolution" && question === forecast.question))
    throw new EntenteError("ledger-resolved", `${forecast.question} has been resolved`);
  const entry = { ...parsed.data, prev: before.at(-1)?.seal ?? FIRST };
  const seal = sealOf(entry);
  return { line: canonicalJson({ ...entry, seal }), seal };
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function readLine(
  line: string,
  prev: string,
  resolved: ReadonlySet<string>,
): { entry: SealedLine; fault: null } | { entry: null; fault: LedgerFault } {
  const bad = (fault: LedgerFault) => ({ entry: null, fault }) as const;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad("json");
  }
  const parsed = sealedSchema.safeParse(value);
  if (!parsed.success) return bad("form");
  const entry = parsed.data;
  if (entry.prev !== prev) return bad("prev");
  // The line itself must be canonical too: a doubled key would be lost in reading.
  if (sealOf(value as Record<string, Json>) !== entry.seal || canonicalJson(value as Json) !== line) return bad("hash");
  if (entry.resolves !== undefined && firstDay(entry.made) >= firstDay(entry.resolves)) return bad("order");
  if (entry.kind !== "resolution" && resolved.has(entry.question)) return bad("resolved");
  return { entry, fault: null };
}

function isOutOfRange(forecast: ForecastToSeal): boolean {
  return forecast.kind === "binary" && !(Number(forecast.p) >= 0 && Number(forecast.p) <= 1);
}
