import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { buildSpace } from "../../case/space/build-space.js";
import type { Space } from "../../case/space/space.js";
import { inLanguage } from "../../case/text.js";
import { viewCase } from "../../case/view.js";
import { distinctNames } from "../distinct.js";
import { note } from "../exchanged.js";
import { type Domain, type Profile, tidy } from "./domain.js";

/** A case as a domain with a profile for each party that has a utility, and what of it is left behind. */
export interface DomainOfCase {
  readonly domain: Domain;
  /** Profiles with the id of the party as `name`. */
  readonly profiles: readonly Profile[];
  readonly problems: readonly Problem[];
}

/**
 * What a negotiation platform can say of a case as of its day: issues, options, and the sum over issues of each party. Values
 * are whole numbers, so that ties stay ties; utilities are scaled so that the best sum there can be is 1, and the reservation
 * value with them.
 *
 * @param file - name by which problems tell of the case
 */
export function domainOfCase(kase: Case, file: string): DomainOfCase {
  const view = viewCase(kase);
  const space = buildSpace(view);
  const domain = {
    name: inLanguage(kase.title, "en", kase.id ?? "case"),
    issues: Object.entries(kase.issues).map(([id, { name, options }]) => ({
      name: inLanguage(name, "en", id),
      values: distinctNames(
        Object.entries(options).map(([option, { name: own }]) => [inLanguage(own, "en", option), option]),
      ),
      numbers: null,
    })),
  };
  const issues = distinctNames(domain.issues.map(({ name }, i) => [name, space.issues[i] ?? ""]));
  const named = domain.issues.map((issue, i) => ({ ...issue, name: issues[i] ?? "" }));
  return {
    domain: { ...domain, issues: named },
    profiles: space.parties.map((party, p) => profileOf(kase, space, { party, p, issues: named })),
    problems: lostIn(kase, file, space),
  };
}

interface Holder {
  readonly party: string;
  readonly p: number;
  readonly issues: Domain["issues"];
}

function profileOf(kase: Case, space: Space, { party, p, issues }: Holder): Profile {
  const terms = (space.terms[p] ?? []).map((units) => {
    const divisor = units.reduce(gcd, 0) || 1;
    return { largest: Math.max(...units), values: Array.from(units, (value) => value / divisor) };
  });
  const best = terms.reduce((sum, { largest }) => sum + largest, 0);
  return {
    name: party,
    terms: terms.map(({ largest, values }) => ({
      weight: best > 0 ? largest / best : 0,
      values,
      divisor: Math.max(...values) || 1,
    })),
    bias: 0,
    reservation: best > 0 ? tidy((space.reservation[p] ?? 0) / best) : 0,
    bid: bidOf(kase, space, { party, issues }),
    discount: kase.parties[party]?.discount ?? null,
  };
}

/** The package that a party has without a deal, by the domain's names; undefined where it states a value. */
function bidOf(
  kase: Case,
  { issues: ids, options, statusQuo }: Space,
  { party, issues }: Omit<Holder, "p">,
): string[] | undefined {
  const stated = kase.alternatives[party];
  if (stated?.value !== undefined) return undefined;
  return ids.map((id, i) => {
    const chosen = stated?.package?.[id];
    const k = chosen === undefined ? (statusQuo[i] ?? 0) : (options[i]?.indexOf(chosen) ?? 0);
    return issues[i]?.values[k] ?? "";
  });
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** What no profile of a negotiation platform can say, a line each. */
function lostIn(kase: Case, file: string, space: Space): Problem[] {
  const lost = (path: string, message: string): Problem => ({ ...note(file, 0, message), path });
  const named = (part: "redLines" | "linkages" | "orderings", what: string): Problem[] =>
    Object.entries(kase[part]).map(([id, { party }]) => lost(`${part}.${id}`, `${what} of ${party} is left out.`));
  const mute = Object.keys(kase.parties).filter((party) => !space.parties.includes(party));
  const rules = Object.entries(kase.forums).filter(([, { rule }]) => rule !== "unanimity");
  return [
    ...named("redLines", "the red line"),
    ...named("linkages", "the linkage"),
    ...named("orderings", "the ordering"),
    ...mute.map((party) => lost(`parties.${party}`, "has no position and so no profile.")),
    ...rules.map(([id]) => lost(`forums.${id}`, "its rule is left out: platforms ask for everybody's consent.")),
    lost("", "status quo, ladder places, levers, ranges, dates, names in other languages and evidence are left out."),
  ];
}
