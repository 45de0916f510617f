import { frameSchema, putQuestion } from "../../engines/asked.js";
import type { Tools } from "../../engines/engine.js";
import { checkParams, enginesOf, pick } from "../../engines/verb-params.js";
import { EntenteError } from "../../error.js";
import { uniformFrom } from "../../numerics/philox.js";
import type { AgreeResult } from "../results.js";
import { countsOf, type Value } from "./figures.js";
import type { DifferingInput } from "./inputs.js";
import { type Reverted, revert } from "./revert.js";
import type { AnsweredSide } from "./side.js";

/** What one input does to one figure: the figure on the second side with this input as the first side has it. */
export interface Driver {
  readonly path: string;
  readonly without: Value;
  /** The figure less what it would be; positive where the input raises it. */
  readonly effect: number;
}

export interface Drivers {
  /** Figure's key → inputs whose reversal changes it, largest effect first. */
  readonly byKey: ReadonlyMap<string, readonly Driver[]>;
  /** How many inputs were put back. */
  readonly tried: number;
  /** Paths that were not: beyond the budget, or no case without them. */
  readonly leftOut: readonly string[];
}

/** Engines of `agree` that count; the others are not needed for an effect. */
const COUNTING = new Set(["zone", "offers", "goals"]);
/** Effects listed for each figure. */
const LISTED = 5;

/** Leave-one-out over the inputs that can matter at the table asked: each put back alone, the counts of `agree` taken anew. */
export function driversOf(
  inputs: readonly DifferingInput[],
  { a, b }: { readonly a: AnsweredSide; readonly b: AnsweredSide },
  {
    budget,
    signal,
    progress,
  }: { readonly budget: number; readonly signal: Tools["signal"]; readonly progress: Tools["progress"] },
): Drivers {
  const counted = new Map(
    countsOf(b.answers.agree.result as unknown as AgreeResult).map(({ key, value }) => [key, value]),
  );
  const relevant = inputs.filter((input) => bears(input, b));
  const found = new Map<string, Driver[]>();
  const leftOut: string[] = [];
  let tried = 0;
  for (const [k, input] of relevant.entries()) {
    if (signal.aborted) throw new EntenteError("aborted", "stopped");
    const counts = tried < budget ? countsWithout(input, { a, b }) : null;
    if (counts === null) {
      leftOut.push(input.path);
      continue;
    }
    tried++;
    progress((k + 1) / relevant.length);
    for (const { key, value } of counts) {
      const effect = Number(counted.get(key) ?? 0) - Number(value ?? 0);
      if (effect !== 0 && counted.has(key)) {
        found.set(key, [...(found.get(key) ?? []), { path: input.path, without: value, effect }]);
      }
    }
  }
  const ranked = [...found].map(
    ([key, drivers]) =>
      [key, drivers.toSorted((one, other) => Math.abs(other.effect) - Math.abs(one.effect)).slice(0, LISTED)] as const,
  );
  return { byKey: new Map(ranked), tried, leftOut };
}

/** Whether an input can matter at the second side's table: its issues, and what its members and addressees hold. */
function bears({ path, a, b }: DifferingInput, { kase, answers }: AnsweredSide): boolean {
  const [collection = "", id = ""] = path.split(".");
  if (collection === "issues") return kase.issues[id] !== undefined;
  if (collection === "forums") return true;
  const { forum, toward } = answers.agree.result as { readonly forum: string; readonly toward: readonly string[] };
  const { members = Object.keys(kase.parties) } = kase.forums[forum] ?? {};
  const seated = new Set([...(Array.isArray(members) ? members : Object.keys(members)), ...toward]);
  const owner = collection === "positions" || collection === "alternatives" ? id : ownerOf(a ?? b);
  return seated.has(owner);
}

function ownerOf(entry: unknown): string {
  return (entry as { readonly party?: string } | null)?.party ?? "";
}

function countsWithout(input: DifferingInput, { a, b }: { readonly a: AnsweredSide; readonly b: AnsweredSide }) {
  const reverted = revert(input, b, a.kase);
  return reverted === null ? null : counts(reverted);
}

function counts({ kase, params }: Reverted): ReturnType<typeof countsOf> {
  const checked = checkParams("agree", params);
  const asked = putQuestion(kase, pick(frameSchema, checked));
  const tools: Tools = { rng: uniformFrom(checked.seed), signal: { aborted: false }, progress: () => {} };
  const parts = enginesOf("agree")
    .filter(({ id }) => COUNTING.has(id))
    .map((engine) => engine.run(asked, pick(engine.params, checked), tools));
  return countsOf(Object.assign({}, ...parts) as AgreeResult);
}
