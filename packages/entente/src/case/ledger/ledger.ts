import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { EntenteError } from "../../error.js";
import { firstDay, lastDay } from "../date.js";
import { canonicalJson, type Json } from "./canonical-json.js";
import {
  canSettle,
  type Entry,
  entrySchema,
  type ForecastToSeal,
  forecastToSealSchema,
  numberFault,
  type ResolutionToSeal,
  resolutionToSealSchema,
  type SealedForecast,
  type SealedResolution,
} from "./entries.js";

/** Why a line is not as it was sealed, or could not have been sealed where it stands. */
export type LedgerFault = "json" | "form" | "hash" | "prev" | "order" | "resolved" | "outcome" | "supersedes";
/** Whether a ledger is as it was sealed. */
export interface Verified {
  readonly entries: number;
  readonly sealedOk: boolean;
  /** The first line, counted from 1, that is not as it was sealed. */
  readonly firstBad: number | null;
  readonly fault: LedgerFault | null;
}

/** A ledger that was read: whether it is sound, and its entries up to the first that is not. */
export interface ReadLedger {
  readonly verified: Verified;
  readonly entries: readonly Entry[];
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
  return readLedger(text).verified;
}

/** Reads a ledger and checks every line of it as `verifyLedger` does. */
export function readLedger(text: string): ReadLedger {
  const lines = linesOf(text);
  const entries: Entry[] = [];
  const byQuestion = new Map<string, Entry[]>();
  for (const line of lines) {
    const { entry, fault } = readLine(line, entries.at(-1)?.seal ?? FIRST, byQuestion);
    if (entry === null)
      return { verified: { entries: lines.length, sealedOk: false, firstBad: entries.length + 1, fault }, entries };
    entries.push(entry);
    const own = byQuestion.get(entry.question) ?? [];
    own.push(entry);
    byQuestion.set(entry.question, own);
  }
  return { verified: { entries: lines.length, sealedOk: true, firstBad: null, fault: null }, entries };
}

/**
 * The line that seals a forecast after those of a ledger.
 *
 * @throws {EntenteError} `ledger-broken` where a line is not as it was sealed, `ledger-late` unless made before it
 * resolves, `ledger-resolved` where its question has been resolved, `ledger-supersedes` where what it takes the place of is
 * no forecast on its question, `bad-forecast`
 */
export function sealForecast(text: string, forecast: ForecastToSeal): { readonly line: string; readonly seal: string } {
  const parsed = forecastToSealSchema.safeParse(forecast);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EntenteError("bad-forecast", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  const wrong = numberFault(parsed.data);
  if (wrong !== null) throw new EntenteError("bad-forecast", wrong);
  const before = soundEntries(text);
  const { question } = parsed.data;
  switch (faultOfForecast(parsed.data, onQuestion(question, before))) {
    case "order":
      throw new EntenteError("ledger-late", `made ${forecast.made} is not before ${forecast.resolves}`);
    case "resolved":
      throw new EntenteError("ledger-resolved", `${question} has been resolved`);
    case "supersedes":
      throw new EntenteError("ledger-supersedes", `supersedes: no forecast on ${question} has the seal named`);
    default:
      return sealed(parsed.data, before);
  }
}

/**
 * The line that seals what happened. A resolution that was wrong is superseded by another, never changed.
 *
 * @throws {EntenteError} `ledger-broken`, `ledger-unknown` where nobody forecast its question, `ledger-resolved` where it
 * has been resolved and `supersedes` does not name that resolution, `ledger-late` where it is dated before a forecast on it
 * was made, `bad-outcome` where an event did neither happen (1) nor not (0), or a number is none
 */
export function sealResolution(
  text: string,
  resolution: Omit<ResolutionToSeal, "kind">,
): { readonly line: string; readonly seal: string } {
  const parsed = resolutionToSealSchema.safeParse({ ...resolution, kind: "resolution" });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EntenteError("bad-outcome", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  const before = soundEntries(text);
  const { question, outcome, made } = parsed.data;
  const own = onQuestion(question, before);
  if (!own.some(({ kind }) => kind !== "resolution"))
    throw new EntenteError("ledger-unknown", `no forecast on ${question} has been sealed`);
  switch (faultOfResolution(parsed.data, own)) {
    case "outcome":
      throw new EntenteError(
        "bad-outcome",
        `outcome: the event of ${question} happened (1) or not (0), not ${outcome}`,
      );
    case "order":
      throw new EntenteError(
        "ledger-late",
        `${question} cannot be resolved on ${made}, before a forecast on it was made`,
      );
    case "resolved":
    case "supersedes":
      throw new EntenteError("ledger-resolved", `${question} has been resolved`);
    default:
      return sealed(parsed.data, before);
  }
}

function sealed(
  value: ForecastToSeal | ResolutionToSeal,
  before: readonly Entry[],
): { readonly line: string; readonly seal: string } {
  // Whatever is undefined has no place in a line.
  const said = Object.entries(value).filter(([, one]) => one !== undefined) as [string, Json][];
  const entry = { ...Object.fromEntries(said), prev: before.at(-1)?.seal ?? FIRST };
  const seal = sealOf(entry);
  return { line: canonicalJson({ ...entry, seal }), seal };
}

function soundEntries(text: string): readonly Entry[] {
  const { verified, entries } = readLedger(text);
  if (verified.firstBad === null) return entries;
  throw new EntenteError("ledger-broken", `line ${verified.firstBad} is not as it was sealed (${verified.fault})`);
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function readLine(
  line: string,
  prev: string,
  byQuestion: ReadonlyMap<string, readonly Entry[]>,
): { entry: Entry; fault: null } | { entry: null; fault: LedgerFault } {
  const bad = (fault: LedgerFault) => ({ entry: null, fault }) as const;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad("json");
  }
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) return bad("form");
  const entry = parsed.data;
  if (entry.prev !== prev) return bad("prev");
  // The line itself must be canonical too: a doubled key would be lost in reading.
  if (!isAsSealed(value as Record<string, Json>, line)) return bad("hash");
  const own = byQuestion.get(entry.question) ?? [];
  const fault = entry.kind === "resolution" ? faultOfResolution(entry, own) : faultOfForecast(entry, own);
  return fault === null ? { entry, fault } : bad(fault);
}

function isAsSealed(value: Readonly<Record<string, Json>>, line: string): boolean {
  try {
    return sealOf(value) === value.seal && canonicalJson(value) === line;
  } catch (error) {
    // Half a surrogate pair can be written in JSON, and was never sealed.
    if (error instanceof EntenteError && error.code === "not-json") return false;
    throw error;
  }
}

/** @param own - earlier entries on the same question */
function faultOfForecast(forecast: ForecastToSeal, own: readonly Entry[]): LedgerFault | null {
  const { made, resolves, supersedes } = forecast;
  if (numberFault(forecast) !== null) return "form";
  if (firstDay(made) >= firstDay(resolves)) return "order";
  if (own.some(({ kind }) => kind === "resolution")) return "resolved";
  return supersedes === undefined || own.some(({ seal }) => seal === supersedes) ? null : "supersedes";
}

function faultOfResolution({ outcome, made, supersedes }: ResolutionToSeal, own: readonly Entry[]): LedgerFault | null {
  const standing = resolutionAmong(own);
  if (standing !== null && supersedes === undefined) return "resolved";
  if (supersedes !== undefined && supersedes !== standing?.seal) return "supersedes";
  const forecasts = own.filter((one): one is SealedForecast => one.kind !== "resolution");
  if (forecasts.some((one) => !canSettle(one, outcome))) return "outcome";
  return forecasts.some((one) => lastDay(made) < firstDay(one.made)) ? "order" : null;
}

function onQuestion(question: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((one) => one.question === question);
}

/** The resolution that stands among the entries on one question: the last. */
export function resolutionAmong(own: readonly Entry[]): SealedResolution | null {
  return own.filter((one) => one.kind === "resolution").at(-1) ?? null;
}
