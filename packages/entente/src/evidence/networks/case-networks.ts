import { lastDay } from "../../case/date.js";
import type { Case } from "../../case/model.js";
import type { Normalisation, OneModeKind } from "../../numerics/discourse/one-mode.js";
import { type Network, type NetworkKind, networkOf } from "./network.js";
import { saidOf } from "./said.js";
import { type Windows, windowNetworks } from "./windows.js";

const DAY = 86_400_000;

/** What is asked of a case's statements; everything but `kind` has a default. */
export interface NetworkOptions {
  /** Holders by issues, or pairs of holders. */
  readonly kind: "actor-issue" | OneModeKind;
  /** Default `count`; pairs also `average`, `jaccard`, `dnaCosine`, `cosine`, the table `activity`, `prominence`. */
  readonly normalise?: Normalisation | "activity" | "prominence" | undefined;
  /** Whether the table counts for less against, or statements. Default `plain`. */
  readonly sign?: "plain" | "signed" | undefined;
  /** Default `ladder`. */
  readonly qualifier?: "ladder" | "binary" | undefined;
  /** Default `all`. */
  readonly repeats?: "all" | "document" | undefined;
  /** Voices that count; omitted: all, and statements without one. */
  readonly voices?: readonly string[] | undefined;
  /** First and last day, ISO 8601, may be partial. Statements without a date of their own have their source's. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly window?: Windows | undefined;
}

/** A network with the days of its window; null where it is of all statements. */
export interface DatedNetwork extends Network {
  readonly from: string | null;
  /** The last day, itself included. */
  readonly to: string | null;
}

/**
 * Networks of the statements of a case: one of all of them, or one a window, made as they are asked for. In O(statements ·
 * (holders + places on a ladder)) for all windows together, and holders² a window.
 *
 * @source Leifeld (2017), Discourse Network Analysis
 */
export function* caseNetworks(kase: Case, options: NetworkOptions): Generator<DatedNetwork> {
  const { kind, qualifier = "ladder", repeats = "all", voices, from, to, window } = options;
  const said = saidOf(kase, Object.values(kase.statements), {
    parties: Object.keys(kase.parties),
    qualifier: kind === "ignore" ? "ignore" : qualifier,
    repeats,
    voices: voices === undefined ? null : new Set(voices),
    from: from ?? null,
    before: to === undefined ? null : isoDay(Date.parse(lastDay(to)) / DAY + 1),
  });
  const asked = kindOf(options);
  if (window === undefined) {
    yield { ...networkOf(said, asked), from: null, to: null };
    return;
  }
  for (const network of windowNetworks(said, asked, window))
    yield { ...network, from: isoDay(network.from), to: isoDay(network.before - 1) };
}

function kindOf({ kind, normalise = "count", sign = "plain" }: NetworkOptions): NetworkKind {
  if (kind !== "actor-issue") return { kind, normalisation: normalise as Normalisation };
  return { kind, sign, normalisation: normalise as "count" | "activity" | "prominence" };
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
