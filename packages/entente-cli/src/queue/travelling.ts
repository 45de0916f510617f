import { type Case, type ClaimRun, checkCase, EntenteError, formatProblem } from "entente";
import type { Kind, Kinds } from "../runner/work.js";
import { decode, encode } from "./plain-text.js";

/** Characters that the text of a run, or of one chunk of it, may have. */
export const MOST_TEXT = 32 * 1024 * 1024;
/** Who sent a case has read it within limits of its own; here only the size counts. */
const NO_LIMITS = { parties: 1e9, issues: 1e9, options: 1e9, statements: 1e9 };

/** What all chunks of some work read, as a text that says the same on any machine. */
export function inputText<K extends Kind>(kind: K, input: Kinds[K]["input"]): string {
  return encode(WAYS[kind].pack(input));
}

/**
 * The input again, from its text. A case in it is checked as one that was read from a file.
 *
 * @throws {EntenteError} `bad-input` for a case that is none
 */
export function readInput(kind: Kind, text: string): Kinds[Kind]["input"] {
  return WAYS[kind].unpack(decode(text));
}

interface Way<Input> {
  readonly pack: (input: Input) => unknown;
  readonly unpack: (packed: unknown) => Input;
}

const WAYS: { readonly [K in Kind]: Way<Kinds[K]["input"]> } = {
  // Cases and frames travel once each: requests that share them share what is prepared for them.
  worlds: {
    pack: (runs) => {
      const cases = [...new Set(runs.map(({ request }) => request.kase))];
      const frames = [...new Set(runs.map(({ request }) => request.frame))];
      const packed = runs.map(({ request: { kase, frame, ...request }, ...run }) => ({
        ...{ run, request },
        ...{ kase: cases.indexOf(kase), frame: frames.indexOf(frame) },
      }));
      return { cases, frames, runs: packed } satisfies PackedRuns;
    },
    unpack: (packed) => {
      const { cases, frames, runs } = packed as PackedRuns;
      const checked = cases.map(caseOf);
      return runs.map(({ run, request, kase, frame }) => ({
        ...run,
        request: { ...request, kase: the(checked, kase), frame: the(frames, frame) },
      }));
    },
  },
  sobol: {
    pack: (request) => request,
    unpack: (packed) => {
      const request = packed as Kinds["sobol"]["input"];
      return { ...request, kase: caseOf(request.kase) };
    },
  },
  backtest: { pack: (tasks) => tasks, unpack: (packed) => packed as Kinds["backtest"]["input"] },
  coding: { pack: (kase) => kase, unpack: caseOf },
};

interface PackedRuns {
  readonly cases: readonly unknown[];
  readonly frames: readonly ClaimRun["request"]["frame"][];
  readonly runs: readonly {
    readonly run: Omit<ClaimRun, "request">;
    readonly request: Omit<ClaimRun["request"], "kase" | "frame">;
    readonly kase: number;
    readonly frame: number;
  }[];
}

function the<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new EntenteError("bad-input", `worlds: there is no part ${index}`);
  return one;
}

function caseOf(value: unknown): Case {
  const { kase, problems } = checkCase(value, { file: "case", limits: NO_LIMITS });
  if (kase !== null) return kase;
  throw new EntenteError(
    "bad-input",
    `the case that came is none: ${problems.slice(0, 1).map(formatProblem).join("")}`,
  );
}
