import type { Conflict, StateName } from "../case/conflict/conflict.js";
import { judgeConflict } from "../engines/break/judge-conflict.js";
import type { Stability, State } from "../engines/break/stability-schema.js";
import { HEADLINES, LOOSENESS, loosenessOf, PARTIES } from "./break-looseness.js";
import type { Finding } from "./finding.js";
import type { MessageKey } from "./messages/en.js";
import { type Language, type Speech, speechIn } from "./say.js";
import { asSentence } from "./sentence.js";

/** What `break` answers to a conflict given as such: the same result as for a case, with stability alone. */
export interface ConflictAnswer {
  readonly entente: 1;
  readonly verb: "break";
  readonly conflict: {
    readonly title: string | null;
    readonly deciders: readonly string[];
    readonly states: Readonly<Record<string, string>>;
  };
  readonly params: { readonly package?: StateName };
  readonly result: { readonly stability: Stability };
  readonly findings: readonly Finding[];
}

/**
 * Judges a conflict given as such and says what was found.
 *
 * @param options - the state asked about, by its name (default none), and the language of the sentences (default `en`)
 * @throws {EntenteError} `unknown-state`
 */
export function askConflict(
  conflict: Conflict,
  {
    target,
    language = "en",
  }: { readonly target?: StateName | undefined; readonly language?: Language | undefined } = {},
): ConflictAnswer {
  const result = judgeConflict(conflict, { target });
  return {
    entente: 1,
    verb: "break",
    conflict: {
      title: conflict.title,
      deciders: conflict.deciders,
      states: Object.fromEntries(conflict.names.map((name, x) => [name, conflict.labels[x] ?? ""])),
    },
    params: target === undefined ? {} : { package: target },
    result,
    findings: told(conflict, result.stability, speechIn(language)),
  };
}

/** States named one by one; of more than that, the first and how many others. */
const NAMED = 12;

interface Said {
  readonly id: string;
  readonly level: Finding["level"];
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly numbers: Finding["numbers"];
}

function told(conflict: Conflict, stability: Stability, speech: Speech): Finding[] {
  const { say, digits } = speech;
  const nameOf = (state: State): string => {
    const label = conflict.labels[conflict.names.indexOf(state as StateName)] ?? "";
    return label === "" ? String(state) : say("break.conflict.state", { name: String(state), label });
  };
  const list = (states: readonly State[]): string => {
    if (states.length === 0) return say("break.conflict.nowhere");
    const more = states.length - NAMED;
    const named = states.slice(0, NAMED).map(nameOf);
    return digits.list(more > 0 ? [...named, say("break.conflict.more", { n: digits.count(more) })] : named);
  };
  const said = [...asked(stability, nameOf, digits.list), ...found(stability, list)];
  return said.map(({ id, level, key, values, numbers }, k) => ({
    id,
    verb: "break",
    text: asSentence(say(key, values)),
    level: k === 0 ? "headline" : level,
    numbers,
    because: [],
    rests: null,
    holds: null,
    hinge: null,
    contradicts: 0,
    inputs: { coded: 0, judged: 0, sources: 0 },
  }));
}

/** Whether the state asked about would hold: whom least keeps it first. */
function asked(
  { target, perParty }: Stability,
  nameOf: (state: State) => string,
  list: (items: readonly string[]) => string,
): Said[] {
  if (target === null) return [];
  const parties = Object.entries(perParty)
    .map(([party, stability]) => ({ party, stability, held: loosenessOf(stability) }))
    .filter(({ held }) => held !== "holds")
    .sort((a, b) => LOOSENESS.indexOf(a.held) - LOOSENESS.indexOf(b.held));
  const what = nameOf(target);
  if (parties.length === 0)
    return [{ id: "break.verdict", level: "headline", key: "break.holds", values: { what }, numbers: {} }];
  return parties.map(({ party, stability: { bestImprovement, sanction }, held }, k) => ({
    id: k === 0 ? "break.verdict" : `break.party.${party}`,
    level: "main",
    key: (k === 0 ? HEADLINES : PARTIES)[held],
    values: {
      what,
      party,
      gains: "rank",
      gain: "",
      move: bestImprovement === null ? "" : nameOf(bestImprovement.to),
      others: list(sanction?.by ?? []),
      sanction: sanction === null ? "" : nameOf(sanction.to),
    },
    numbers: {},
  }));
}

function found({ equilibria }: Stability, list: (states: readonly State[]) => string): Said[] {
  const line = (id: string, key: MessageKey, states: readonly State[] | null): Said[] =>
    states === null
      ? []
      : [
          {
            id,
            level: "main",
            key,
            values: { states: list(states), n: states.length },
            numbers: { count: states.length },
          },
        ];
  const { nash, seq, gmr, smr, cseq } = equilibria;
  const none = seq === null || seq.length === 0;
  return [
    ...line("break.conflict.seq", none ? "break.conflict.nothing" : "break.conflict.held", seq ?? []),
    ...line("break.conflict.nash", "break.conflict.nash", nash),
    ...line("break.conflict.gmr", "break.conflict.gmr", gmr),
    ...line("break.conflict.smr", "break.conflict.smr", smr),
    ...line("break.conflict.together", "break.conflict.together", cseq),
  ];
}
