import { compileCondition, meets } from "../../case/condition.js";
import type { Condition } from "../../case/model.js";
import { breaks } from "../../case/space/space.js";
import type { Asked } from "../../engines/asked.js";
import { actingOn } from "../../engines/order/holders.js";
import type { Target } from "../../engines/target.js";
import type { Step } from "../../explain/results.js";

/** What some parties want on an issue instead of what a clause says. */
export interface Instead {
  readonly parties: readonly string[];
  readonly option: string;
}

/** A party's demand that something comes before a clause. */
export interface Waits {
  readonly ordering: string;
  readonly party: string;
  readonly first: Condition;
  /** Numbers of the clauses that bring it about; none where the text does not. */
  readonly clauses: readonly string[];
}

/** One act of a text. Parties, issues, options and lines by id. */
export interface Clause {
  /** `3`, or `2(b)` where a step has several acts. */
  readonly number: string;
  readonly issue: string;
  readonly from: string;
  readonly option: string;
  /** Those whose own act it is; none where nobody can bring it about. */
  readonly by: readonly string[];
  /** Seated parties that value no option of the issue more. */
  readonly support: readonly string[];
  readonly instead: readonly Instead[];
  readonly waits: readonly Waits[];
  /** Lines on this issue that the text breaks, and those that are said not to be for sale. */
  readonly lines: readonly { readonly id: string; readonly party: string; readonly broken: boolean }[];
  /** Day on which it is done, ISO 8601; null where the case does not say how long a step takes. */
  readonly done: string | null;
}

/** A step of a roadmap, as far as clauses need it. */
export interface DatedStep {
  readonly step: Step;
  readonly done: string | null;
}

/** The clauses of a package, in the case's order of issues: one for each issue that moves. */
export function clausesOf(asked: Asked, target: Target): readonly Clause[] {
  const { space, view } = asked;
  const moved = movedIssues(asked, target.options);
  const numbers = new Map(moved.map((issue, k) => [issue, [String(k + 1)]]));
  const accepting = acceptingHands(asked, target.options);
  const acting = actingOn(asked, accepting);
  return moved.map((i, k) => {
    const option = target.options[i] ?? 0;
    const hands = acting(i, option)[0]?.hands ?? [];
    return {
      number: String(k + 1),
      issue: space.issues[i] ?? "",
      from: space.options[i]?.[space.statusQuo[i] ?? 0] ?? "",
      option: space.options[i]?.[option] ?? "",
      by: hands.map((hand) => view.parties[hand] ?? ""),
      ...wishes(asked, i, option),
      waits: waitsOf(asked, target.options, { issue: i, numbers }),
      lines: linesOn(asked, target.options, i),
      done: null,
    };
  });
}

/** The clauses of a roadmap: one for each move of each step, in the order of the steps. */
export function clausesOfSteps(asked: Asked, target: Target, steps: readonly DatedStep[]): readonly Clause[] {
  const { space } = asked;
  const numbers = new Map<number, string[]>();
  const moves = steps.flatMap(({ step, done }, k) =>
    step.changes.map((change, m) => {
      const number = step.changes.length === 1 ? String(k + 1) : `${k + 1}(${letter(m)})`;
      const issue = space.issues.indexOf(change.issue);
      numbers.set(issue, [...(numbers.get(issue) ?? []), number]);
      return { ...change, number, at: issue, by: step.by, done };
    }),
  );
  return moves.map(({ number, issue, from, to, at, by, done }) => {
    const isLast = numbers.get(at)?.at(-1) === number;
    const option = space.options[at]?.indexOf(String(to)) ?? 0;
    return {
      number,
      issue,
      from: String(from),
      option: String(to),
      by,
      // What parties want differs from where the text ends, not from a rung on the way.
      ...(isLast ? wishes(asked, at, option) : { support: [], instead: [] }),
      waits: isLast ? waitsOf(asked, target.options, { issue: at, numbers }) : [],
      lines: isLast ? linesOn(asked, target.options, at) : [],
      done,
    };
  });
}

/** Issues that the text leaves as they are, by id. */
export function silentIssues(asked: Asked, options: ArrayLike<number>): readonly string[] {
  return asked.space.issues.filter((_, i) => options[i] === asked.space.statusQuo[i]);
}

const letter = (k: number): string => String.fromCharCode("a".charCodeAt(0) + (k % 26));

const movedIssues = ({ space }: Asked, options: ArrayLike<number>): number[] =>
  space.issues.flatMap((_, i) => (options[i] === space.statusQuo[i] ? [] : [i]));

/** Those at the table or addressed by it, as indexes into the space's parties. */
const seatedOf = ({ table }: Asked): readonly number[] => [...new Set([...table.members, ...table.toward])];

function acceptingHands(asked: Asked, options: ArrayLike<number>): number[] {
  const { space, table } = asked;
  const accepting = seatedOf(asked).filter((p) => !space.redLines.some((l) => l.party === p && breaks(l, options)));
  return accepting.map((p) => table.handOf[p] ?? -1).filter((hand) => hand >= 0);
}

/** Who values no option of the issue more than this one, and what the others value most. */
function wishes(asked: Asked, issue: number, option: number): Pick<Clause, "support" | "instead"> {
  const { space } = asked;
  const support: string[] = [];
  const instead = new Map<string, string[]>();
  for (const p of seatedOf(asked).toSorted((a, b) => a - b)) {
    const values = space.terms[p]?.[issue];
    const id = space.parties[p] ?? "";
    if (values === undefined || values.every((value) => value === values[0])) continue;
    const most = Math.max(...values);
    if (values[option] === most) {
      support.push(id);
      continue;
    }
    const wanted = space.options[issue]?.[values.indexOf(most)] ?? "";
    instead.set(wanted, [...(instead.get(wanted) ?? []), id]);
  }
  return { support, instead: [...instead].map(([wanted, parties]) => ({ parties, option: wanted })) };
}

/** Demands of those seated that something be done before this issue moves as it does. */
function waitsOf(
  { kase, view, space, table }: Asked,
  options: ArrayLike<number>,
  { issue, numbers }: { readonly issue: number; readonly numbers: ReadonlyMap<number, readonly string[]> },
): readonly Waits[] {
  const seated = new Set([...table.members, ...table.toward].map((p) => space.parties[p]));
  return view.orderings.flatMap(([ordering, { party, first, before }]) => {
    const later = compileCondition(kase.issues, before);
    const earlier = compileCondition(kase.issues, first);
    const concerns = later.some((test) => test.issue === issue && test.passes[space.statusQuo[issue] ?? 0] !== 1);
    if (!seated.has(party) || !concerns || !meets(later, options) || meets(earlier, space.statusQuo)) return [];
    const clauses = meets(earlier, options)
      ? earlier
          .filter((test) => test.passes[space.statusQuo[test.issue] ?? 0] !== 1)
          .flatMap((test) => numbers.get(test.issue)?.at(-1) ?? [])
      : [];
    return [{ ordering, party, first, clauses }];
  });
}

function linesOn({ space, table }: Asked, options: ArrayLike<number>, issue: number): Clause["lines"] {
  const seated = new Set([...table.members, ...table.toward]);
  return space.redLines.flatMap((line) => {
    const concerns = [...line.require, ...line.when].some((test) => test.issue === issue);
    const broken = breaks(line, options);
    if (!seated.has(line.party) || !concerns || !(broken || line.sacred)) return [];
    return [{ id: line.id, party: space.parties[line.party] ?? "", broken }];
  });
}
