import type { Case } from "../../case/model.js";
import { buildSpace } from "../../case/space/build-space.js";
import { breaks, type Space, unitsOf } from "../../case/space/space.js";
import { inLanguage } from "../../case/text.js";
import { viewCase } from "../../case/view.js";
import { nfgText } from "./nfg-text.js";

/**
 * The game of a case over its levers: each party that alone can deliver an issue chooses its option there; all other issues
 * stay at the status quo. A payoff is 100 times the utility of the package, and lower than any other where a package breaks a
 * red line of the party.
 */
export function caseNfg(kase: Case): string | { readonly refused: string } {
  const space = buildSpace(viewCase(kase));
  const holders = space.issues.map((issue) => soleHolder(kase, issue));
  const players = space.parties.flatMap((party, p) => {
    const issues = holders.flatMap((holder, i) => (holder === party ? [i] : []));
    return issues.length > 0 ? [{ party, p, issues }] : [];
  });
  if (players.length === 0)
    return { refused: "has no issue that one party alone can deliver, so no game derives from it." };
  const counts = players.map(({ issues }) => issues.map((i) => space.options[i]?.length ?? 1));
  const penalty = players.map(({ p }) => 1 + rangeOf(space, p));
  return nfgText({
    title: inLanguage(kase.title, "en", kase.id ?? "Case"),
    comment: "Each player chooses on the issues that it alone can deliver; payoffs are utilities times 100.",
    players: players.map(({ party }) => inLanguage(kase.parties[party]?.name, "en", party)),
    strategies: players.map(({ issues }, k) =>
      Array.from({ length: product(counts[k] ?? []) }, (_, chosen) =>
        digits(chosen, counts[k] ?? [])
          .map((o, n) => optionName(kase, space, issues[n] ?? 0, o))
          .join(" + "),
      ),
    ),
    payoffs: (chosen) => {
      const options = Int32Array.from(space.statusQuo);
      players.forEach(({ issues }, k) => {
        digits(chosen[k] ?? 0, counts[k] ?? []).forEach((o, n) => {
          options[issues[n] ?? 0] = o;
        });
      });
      return players.map(({ p }, k) => {
        const broken = space.redLines.some((line) => line.party === p && breaks(line, options));
        const utility = unitsOf(space, p, options) / (space.scale[p] ?? 1);
        return Number((100 * (utility - (broken ? (penalty[k] ?? 0) : 0))).toFixed(6));
      });
    },
  });
}

/** The one party whose act delivers every option of an issue other than the status quo; null where there is none. */
function soleHolder(kase: Case, issue: string): string | null {
  const { levers, statusQuo = "", options = {} } = kase.issues[issue] ?? {};
  if (levers === undefined) return null;
  const moved = Object.keys(options).filter((option) => option !== statusQuo);
  const isPerOption =
    typeof levers === "object" && !Array.isArray(levers) && moved.some((option) => Object.hasOwn(levers, option));
  const rules: unknown[] = isPerOption
    ? moved.map((option) => (levers as Readonly<Record<string, unknown>>)[option])
    : [levers];
  const [first] = rules;
  const holder: unknown = Array.isArray(first) && first.length === 1 ? first[0] : null;
  const isSole = rules.every((rule) => Array.isArray(rule) && rule.length === 1 && rule[0] === holder);
  return isSole && typeof holder === "string" ? holder : null;
}

function rangeOf(space: Space, p: number): number {
  const terms = (space.terms[p] ?? []).reduce((sum, units) => sum + Math.max(...units) - Math.min(...units), 0);
  const linked = space.linkages.reduce((sum, { party, units }) => sum + (party === p ? Math.abs(units) : 0), 0);
  return (terms + linked) / (space.scale[p] ?? 1);
}

function optionName(kase: Case, space: Space, i: number, o: number): string {
  const issue = space.issues[i] ?? "";
  const option = space.options[i]?.[o] ?? "";
  return inLanguage(kase.issues[issue]?.options[option]?.name, "en", option);
}

function product(counts: readonly number[]): number {
  return counts.reduce((all, count) => all * count, 1);
}

/** A number as one digit a base, the first fastest. */
function digits(value: number, bases: readonly number[]): number[] {
  let rest = value;
  return bases.map((base) => {
    const digit = rest % base;
    rest = Math.floor(rest / base);
    return digit;
  });
}
