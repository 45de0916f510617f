import type { Case } from "../../case/model.js";
import { clampedAt } from "../../case/worlds/build-world.js";
import type { KindOfWorld } from "../../case/worlds/uncertain-inputs.js";
import { type Correlation, type Worlds, worldsOf } from "../../case/worlds/worlds.js";
import { EntenteError } from "../../error.js";
import { uniformFrom } from "../../numerics/philox.js";
import { type Asked, type Frame, putQuestion } from "../asked.js";
import type { Tools } from "../engine.js";
import type { Claim } from "./claim.js";
import { type Claiming, claimOf } from "./claim-words.js";
import { askedIn, missedIn } from "./in-world.js";
import { settlerOf, UNSETTLED } from "./settler.js";

/** One verb whose claim is asked of worlds, and of how many. */
export interface ClaimQuestion {
  readonly verb: Claiming;
  /** The verb's parameters, defaults filled in. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly draws: number;
}
/** Claims to be read from worlds; plain data, so that it can be sent to another thread. */
export interface ClaimRequest {
  readonly kase: Case;
  readonly frame: Frame;
  readonly seed: number;
  readonly worlds: KindOfWorld;
  readonly outside: number | Readonly<Record<string, number>>;
  readonly correlation: Correlation | null;
  /** Whether to ask of each world if it explains the record. */
  readonly record: boolean;
  readonly questions: readonly ClaimQuestion[];
  /** Up to where a question is asked: in every world, or no longer once one contradicts what the case itself says. */
  readonly until: "last" | "contradicted";
  /** What the case itself says, where that is known; null: it is found out where it is needed. */
  readonly stated: Stated | null;
}
/** What a case as stated says to the questions of its worlds. */
export interface Stated {
  /** To each of them. */
  readonly words: readonly string[];
  /** Options of x*; null where there is none. */
  readonly target: readonly number[] | null;
}
/** What one question's claim was in each world. */
export interface DrawnClaim {
  /** Different words met, in order of appearance. */
  readonly words: readonly string[];
  /** Number of the words, per draw. */
  readonly of: readonly number[];
  /** One a draw; NaN where a world has no such figure. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** The first draw that contradicts what the case itself says, where the question is asked no longer than that. */
  readonly contradicted: number | null;
}
/** What worlds say, draw by draw. */
export interface DrawnClaims {
  /** Per question. */
  readonly claims: readonly DrawnClaim[];
  /** Recorded answers that a world does not reproduce: a list a draw. Null unless asked. */
  readonly misses: readonly (readonly string[])[] | null;
  /** Inputs drawn past what they can be and moved back. */
  readonly clamped: number;
}

/** The worlds of a request. */
export function worldsAsked({ kase, seed, worlds, outside, correlation }: ClaimRequest, asOf: string): Worlds {
  return worldsOf(kase, { worlds, outside, asOf, seed, correlation: correlation ?? undefined });
}

/** The claims of the case as stated, per question. */
export function statedClaims(
  point: Asked,
  { seed, questions }: Pick<ClaimRequest, "seed" | "questions">,
  tools: Pick<Tools, "signal">,
): Claim[] {
  return questions.map((question) => statedClaim(point, question, quiet(seed, tools)));
}

/** The claim of one verb in a question put already. */
export function statedClaim(
  point: Asked,
  { verb, params }: Pick<ClaimQuestion, "verb" | "params">,
  tools: Tools,
): Claim {
  const forum = point.table.forum.id;
  return claimOf(verb, { stated: point, asked: () => point, params, tools, settled: UNSETTLED, forum });
}

function quiet(seed: number, { signal }: Pick<Tools, "signal">): Tools {
  return { rng: uniformFrom(seed), signal, progress: () => {} };
}

/** Stands for what a world would say that is not asked any more. */
const UNASKED: Claim = { words: "", figures: {} };

/** Reads claims from some worlds, the first and past the last. */
export type ClaimReader = (range: readonly [number, number], tools: Pick<Tools, "signal" | "progress">) => DrawnClaims;

/** Readers of several requests; those of one case and frame share what is the same in all its worlds. */
export function claimReaders(
  requests: readonly ClaimRequest[],
  signal: Tools["signal"],
): readonly (() => ClaimReader)[] {
  const points: { readonly request: ClaimRequest; readonly point: () => Asked }[] = [];
  return requests.map((request) => {
    const same = points.find(({ request: one }) => one.kase === request.kase && one.frame === request.frame);
    const point = same?.point ?? later(() => putQuestion(request.kase, request.frame));
    points.push({ request, point });
    return later(() => readerFrom(point(), request, signal));
  });
}

/** Reads claims from worlds: a pure function of the request and the range, so that any split gives the same when joined in order. */
export function claimReader(request: ClaimRequest, signal: Tools["signal"]): ClaimReader {
  return readerFrom(putQuestion(request.kase, request.frame), request, signal);
}

function readerFrom(point: Asked, request: ClaimRequest, signal: Tools["signal"]): ClaimReader {
  const { questions } = request;
  const tools = quiet(request.seed, { signal });
  const worlds = worldsAsked(request, point.view.asOf);
  const settler = settlerOf(point, worlds.inputs);
  const isContradictable = request.until === "contradicted";
  // Without that, only what `stand` says of a world depends on what it says of the case itself.
  const said = questions.map((question, k) => {
    if (!isContradictable && question.verb !== "stand") return null;
    return request.stated?.words[k] ?? statedClaim(point, question, tools).words;
  });
  // One package for all questions: they are put with the same parameters.
  const meant = request.stated === null ? undefined : request.stated.target && Int32Array.from(request.stated.target);
  return ([from, to], { signal, progress }) => {
    const kept = questions.map(() => keeper());
    const misses: string[][] = [];
    let clamped = 0;
    for (let draw = from; draw < to; draw++) {
      if (signal.aborted) throw new EntenteError("aborted", "worlds: stopped because the run was aborted");
      const uniforms = worlds.uniforms(draw);
      const world = later(() => worlds.worldAt(uniforms));
      const asked = later(() => askedIn(point, world()));
      const settled = settler(uniforms);
      const missed = request.record ? missedIn(point, world()) : [];
      questions.forEach(({ verb, params, draws }, k) => {
        if (draw >= draws) return;
        const setting = { stated: point, asked, params, tools, settled, meant, forum: point.table.forum.id };
        const found = kept[k];
        const claim = found?.isOver() ? UNASKED : claimOf(verb, setting, said[k] ?? null);
        // A world that does not explain the record is left out, and so contradicts nothing.
        if (isContradictable && missed.length === 0 && claim !== UNASKED && claim.words !== said[k])
          found?.contradict();
        found?.keep(claim);
      });
      if (request.record) misses.push(missed);
      clamped += clampedAt(worlds.inputs, uniforms);
      progress((draw - from + 1) / (to - from));
    }
    return { claims: kept.map(({ kept }) => kept()), misses: request.record ? misses : null, clamped };
  };
}

/** Joins what the parts of a split gave, in draw order. */
export function joinClaims(parts: readonly DrawnClaims[]): DrawnClaims {
  const [first] = parts;
  if (first === undefined) return { claims: [], misses: null, clamped: 0 };
  return {
    claims: first.claims.map((_, k) => {
      const { keepAll, kept } = keeper();
      for (const { claims } of parts) if (claims[k] !== undefined) keepAll(claims[k]);
      return kept();
    }),
    misses: first.misses === null ? null : parts.flatMap(({ misses }) => misses ?? []),
    clamped: parts.reduce((sum, { clamped }) => sum + clamped, 0),
  };
}

function keeper() {
  const numbers = new Map<string, number>();
  const of: number[] = [];
  const figures: Record<string, number[]> = {};
  let contradicted: number | null = null;
  const note = (words: string): void => {
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    of.push(number);
  };
  const figure = (key: string, draw: number, value: number): void => {
    figures[key] ??= [];
    const values = figures[key];
    while (values.length < draw) values.push(Number.NaN);
    values[draw] = value;
  };
  const fillUp = (): void => {
    for (const values of Object.values(figures)) while (values.length < of.length) values.push(Number.NaN);
  };
  return {
    /** The draw that is kept next contradicts the case. */
    contradict: (): void => {
      contradicted = of.length;
    },
    isOver: (): boolean => contradicted !== null,
    keep: ({ words, figures: found }: Claim): void => {
      for (const [key, value] of Object.entries(found)) figure(key, of.length, value);
      note(words);
    },
    keepAll: (part: DrawnClaim): void => {
      const from = of.length;
      // However the draws were split, after the first that contradicts nothing was asked.
      if (contradicted !== null) {
        for (const _ of part.of) note(UNASKED.words);
        return;
      }
      if (part.contradicted !== null) contradicted = from + part.contradicted;
      for (const number of part.of) note(part.words[number] ?? "");
      for (const [key, values] of Object.entries(part.figures))
        values.forEach((value, k) => {
          figure(key, from + k, value);
        });
    },
    kept: (): DrawnClaim => {
      fillUp();
      return { words: [...numbers.keys()], of, figures, contradicted };
    },
  };
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
