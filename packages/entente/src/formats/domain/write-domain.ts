import { xmlText } from "../xml-text.js";
import type { Domain, Profile } from "./domain.js";

/** Formats in which a domain and its profiles are written. */
export type DomainFormat = "genius" | "geniusweb" | "negmas";

/** Files of a domain: one for the domain, one a profile, by their names. */
export function domainFiles(
  { domain, profiles }: { readonly domain: Domain; readonly profiles: readonly Profile[] },
  format: DomainFormat,
): Record<string, string> {
  const writer = WRITERS[format];
  const ending = format === "genius" ? "xml" : "json";
  return {
    [`domain.${ending}`]: writer.domain(domain, profiles),
    ...Object.fromEntries(
      profiles.map((profile) => [`profile-${profile.name}.${ending}`, writer.profile(domain, profile)]),
    ),
  };
}

/** What a format cannot say of a profile that others can, a line each. */
export function lostInProfiles(profiles: readonly Profile[], format: DomainFormat): string[] {
  if (format !== "geniusweb") return [];
  return profiles.flatMap(({ name, bid, discount }) => [
    ...(bid === undefined
      ? [`the reservation value of ${name} is left out: this format has outcomes for it, no numbers.`]
      : []),
    ...(discount === null ? [] : [`the discount of ${name} is left out.`]),
  ]);
}

interface Writer {
  readonly domain: (domain: Domain, profiles: readonly Profile[]) => string;
  readonly profile: (domain: Domain, profile: Profile) => string;
}

const WRITERS: Readonly<Record<DomainFormat, Writer>> = {
  genius: { domain: geniusDomain, profile: geniusProfile },
  geniusweb: { domain: (domain) => json(webDomain(domain)), profile: webProfile },
  negmas: { domain: (domain) => json(outcomeSpace(domain)), profile: utilityFunction },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function geniusDomain({ name, issues }: Domain): string {
  const lines = issues.flatMap((issue, i) =>
    issueLines(
      issue.name,
      i,
      issue.values.map((value) => ({ value })),
    ),
  );
  return [
    `<negotiation_template>`,
    `<utility_space number_of_issues="${issues.length}">`,
    `<objective index="0" etype="objective" type="objective" description="" name="${xmlText(name)}">`,
    ...lines,
    `</objective>`,
    `</utility_space>`,
    `</negotiation_template>`,
    "",
  ].join("\n");
}

function issueLines(
  name: string,
  i: number,
  items: readonly { readonly value: string; readonly evaluation?: number | undefined }[],
): string[] {
  return [
    `<issue index="${i + 1}" etype="discrete" type="discrete" vtype="discrete" name="${xmlText(name)}">`,
    ...items.map(({ value, evaluation }, k) => {
      const worth = evaluation === undefined ? "" : ` evaluation="${evaluation}"`;
      return `<item index="${k + 1}" value="${xmlText(value)}"${worth}></item>`;
    }),
    `</issue>`,
  ];
}

function geniusProfile({ name, issues }: Domain, { terms, reservation, discount }: Profile): string {
  return [
    `<utility_space type="any" number_of_issues="${issues.length}">`,
    `<objective index="0" etype="objective" type="objective" description="" name="${xmlText(name)}">`,
    ...issues.flatMap((issue, i) =>
      issueLines(
        issue.name,
        i,
        issue.values.map((value, k) => ({ value, evaluation: terms[i]?.values[k] ?? 0 })),
      ),
    ),
    ...terms.map(({ weight }, i) => `<weight index="${i + 1}" value="${weight}"></weight>`),
    `</objective>`,
    `<discount_factor value="${discount ?? 1}"></discount_factor>`,
    `<reservation value="${typeof reservation === "number" ? reservation : 0}"></reservation>`,
    `</utility_space>`,
    "",
  ].join("\n");
}

function webDomain({ name, issues }: Domain) {
  return { name, issuesValues: Object.fromEntries(issues.map((issue) => [issue.name, { values: issue.values }])) };
}

function webProfile(domain: Domain, { name, terms, bid }: Profile): string {
  const byIssue = <T>(of: (i: number) => T): Record<string, T> =>
    Object.fromEntries(domain.issues.map((issue, i) => [issue.name, of(i)]));
  return json({
    LinearAdditiveUtilitySpace: {
      issueUtilities: byIssue((i) => ({ discreteutils: { valueUtilities: sharesOf(domain, terms, i) } })),
      issueWeights: byIssue((i) => terms[i]?.weight ?? 0),
      domain: webDomain(domain),
      name,
      ...(bid === undefined ? {} : { reservationBid: { issuevalues: byIssue((i) => bid[i] ?? "") } }),
    },
  });
}

/** What each value of an issue is worth, its best 1. */
function sharesOf({ issues }: Domain, terms: Profile["terms"], i: number): Record<string, number> {
  const { values = [], divisor = 1 } = terms[i] ?? {};
  return Object.fromEntries((issues[i]?.values ?? []).map((value, k) => [value, (values[k] ?? 0) / divisor]));
}

function outcomeSpace({ name, issues }: Domain) {
  return {
    type: "negmas.outcomes.outcome_space.DiscreteCartesianOutcomeSpace",
    name,
    issues: issues.map((issue) => ({
      type: "negmas.outcomes.categorical_issue.CategoricalIssue",
      name: issue.name,
      values: issue.values,
    })),
  };
}

function utilityFunction(domain: Domain, { name, terms, reservation, discount }: Profile): string {
  const ufun = {
    type: "negmas.preferences.crisp.linear.LinearAdditiveUtilityFunction",
    name,
    reserved_value: typeof reservation === "number" ? reservation : null,
    outcome_space: outcomeSpace(domain),
    weights: terms.map(({ weight }) => weight),
    values: terms.map((_, i) => ({
      type: "negmas.preferences.value_fun.TableFun",
      mapping: sharesOf(domain, terms, i),
    })),
    bias: 0,
  };
  if (discount === null || discount === 1) return json(ufun);
  return json({ type: "negmas.preferences.discounted.ExpDiscountedUFun", discount, ufun });
}
