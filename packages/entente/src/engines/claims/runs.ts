import * as z from "zod";
import type { Case } from "../../case/model.js";
import { GROUPED_BY, KINDS_OF_WORLD, type KindOfWorld } from "../../case/worlds/uncertain-inputs.js";
import { EntenteError } from "../../error.js";
import { wilsonInterval } from "../../numerics/wilson.js";
import type { Frame } from "../asked.js";
import type { Tools } from "../engine.js";
import { GAIN } from "./claim.js";
import {
  type ClaimQuestion,
  type ClaimRequest,
  claimReader,
  type DrawnClaims,
  joinClaims,
  type Stated,
} from "./draw-claims.js";

/** Parameters of every verb about worlds. */
export const worldParams = {
  draws: z
    .number()
    .int()
    .min(0)
    .max(1e6)
    .optional()
    .describe(
      "Worlds to draw; 0: none. Default: none; in watch, ask, report and brief 10,000 for agree and deal, 1,000 for the others, and none where there are too many packages to list.",
    ),
  worlds: z
    .enum(KINDS_OF_WORLD)
    .optional()
    .describe("How freely judged inputs vary: stated ranges alone, judged (default), or wild."),
  outside: z
    .union([z.number().min(0).max(10), z.string()])
    .optional()
    .describe("Most that an unstated alternative may be worth beyond the status quo, 0–1: for all, or party=0.5, …."),
  correlate: z
    .union([z.number().min(0).max(0.999), z.string().regex(/^(auto|0?\.\d+|0)$/, "auto, or a number from 0, below 1")])
    .optional()
    .describe("Correlation of errors within a group, 0 to below 1; auto: 0, with 0.5 beside it."),
  by: z.enum(GROUPED_BY).optional().describe("What the errors of a group have in common. Default: party."),
  consistent: z.boolean().optional().describe("Keep only worlds that explain every answer on record."),
  stop: z.boolean().optional().describe("Stop drawing once the share of the headline is known to a point."),
};
const optionsSchema = z.object(worldParams);
export type WorldParams = z.output<typeof optionsSchema>;

/** Worlds to draw with their claims: one run a kind of world. */
export interface ClaimRun {
  readonly id: RunId;
  readonly request: ClaimRequest;
  readonly draws: number;
  readonly stop: boolean;
}
/** `shown` is the kind asked for; the badge takes the others. */
export type RunId = "shown" | "judged" | "wild" | "correlated";

const WILD = 1000;
const BATCH = 1000;
const HALF_WIDTH = 0.01;
const QUARTER_POINT = 0.0025;
const AUTO_RHO = 0.5;

export interface WorldsPlan {
  readonly kase: Case;
  readonly frame: Frame;
  readonly seed: number;
  readonly questions: readonly ClaimQuestion[];
  readonly options: WorldParams;
  /** What the case itself says; without it whoever draws or tells finds that out. */
  readonly stated?: (() => Stated) | undefined;
}

/** The runs behind the badges and shares of some questions; none without draws. */
export function claimRuns({ kase, frame, seed, questions, options, stated }: WorldsPlan): ClaimRun[] {
  const draws = Math.max(0, ...questions.map((question) => question.draws));
  if (draws === 0) return [];
  const shown = options.worlds ?? "judged";
  const { rho, auto } = correlationAsked(options.correlate);
  const by = options.by ?? "party";
  const known = stated?.() ?? null;
  const request = (
    worlds: KindOfWorld,
    correlated: number,
    { most = draws, until = "last" as ClaimRequest["until"] } = {},
  ): ClaimRequest => ({
    kase,
    frame,
    seed,
    worlds,
    outside: outsideAsked(kase, options.outside),
    correlation: correlated === 0 ? null : { rho: correlated, by },
    record: options.consistent === true,
    questions: questions.map((question) => ({ ...question, draws: Math.min(question.draws, most) })),
    until,
    stated: known,
  });
  const stop = options.stop === true;
  const wild = Math.min(draws, WILD);
  // A badge asks of wild worlds only whether one of them contradicts the case.
  const inWild = request("wild", rho, { most: wild, until: "contradicted" });
  return [
    { id: "shown", request: request(shown, rho), draws, stop },
    ...(shown === "judged" ? [] : [{ id: "judged" as const, request: request("judged", rho), draws, stop }]),
    ...(shown === "wild" ? [] : [{ id: "wild" as const, request: inWild, draws: wild, stop: false }]),
    ...(auto ? [{ id: "correlated" as const, request: request(shown, AUTO_RHO), draws, stop }] : []),
  ];
}

function correlationAsked(given: WorldParams["correlate"]): { rho: number; auto: boolean } {
  return given === "auto" ? { rho: 0, auto: true } : { rho: Number(given ?? 0), auto: false };
}

/** @throws {EntenteError} `bad-parameter` for what is neither a number nor party=number */
function outsideAsked(kase: Case, given: WorldParams["outside"]): ClaimRequest["outside"] {
  if (given === undefined || typeof given === "number") return given ?? 0;
  if (/^\s*\d*\.?\d+\s*$/.test(given)) return Number(given);
  return Object.fromEntries(
    given.split(",").map((part): [string, number] => {
      const [, party = "", text = ""] = /^\s*([a-z][a-z0-9-]*)\s*=\s*(\d*\.?\d+)\s*$/.exec(part) ?? [];
      if (!Object.hasOwn(kase.parties, party))
        throw new EntenteError("bad-parameter", `outside: "${part.trim()}" is no number and no party=number`);
      return [party, Number(text)];
    }),
  );
}

/** Draws a whole run on this thread. */
export function drawRun(run: ClaimRun, { signal, progress }: Pick<Tools, "signal" | "progress">): DrawnClaims {
  const parts: DrawnClaims[] = [];
  const read = claimReader(run.request, signal);
  for (const [from, to] of chunksOf(run)) {
    const part = (done: number): void => progress((from + done * (to - from)) / run.draws);
    parts.push(read([from, to], { signal, progress: part }));
    if (run.stop && isSettled(joinClaims(parts))) break;
  }
  return joinClaims(parts);
}

/** A run in parts that can be drawn on any thread and joined in order. */
export function chunksOf(
  { draws, stop }: Pick<ClaimRun, "draws" | "stop">,
  size = stop ? BATCH : draws,
): [number, number][] {
  return Array.from({ length: Math.ceil(draws / size) }, (_, k) => [k * size, Math.min(draws, (k + 1) * size)]);
}

/** Whether the first question's share, of the words met most often, is known to a point, and its mean gains to a quarter. */
export function isSettled({ claims: [first] }: DrawnClaims): boolean {
  if (first === undefined) return true;
  const hits = new Float64Array(first.words.length);
  for (const number of first.of) hits[number] = (hits[number] ?? 0) + 1;
  const { low, high } = wilsonInterval(Math.max(...hits), first.of.length);
  const gains = Object.entries(first.figures).filter(([key]) => key.startsWith(GAIN));
  return (high - low) / 2 <= HALF_WIDTH && gains.every(([, values]) => standardError(values) <= QUARTER_POINT);
}

function standardError(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return known.length < 2 ? 0 : Math.sqrt(squares / (known.length - 1) / known.length);
}
