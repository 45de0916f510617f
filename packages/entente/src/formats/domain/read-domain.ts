import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import type { DraftCase, NamedText } from "../draft-case.js";
import { baseName, note } from "../exchanged.js";
import { caseOfDomain, type NamedProfile } from "./case-of-domain.js";
import type { Domain, Profile } from "./domain.js";
import { readGeniusXml } from "./genius-xml.js";
import { readGeniusWeb } from "./geniusweb.js";
import { readNegmas } from "./negmas.js";

/** What of these formats a text is: told by how it begins; null: none of them. */
export function domainFormat(text: string): "genius" | "geniusweb" | "negmas" | null {
  const head = text.slice(0, 65_536);
  if (/^\s*</.test(head)) return /<(?:negotiation_template|utility_space)\b/.test(head) ? "genius" : null;
  if (/"LinearAdditiveUtilitySpace"|"issuesValues"/.test(head)) return "geniusweb";
  const isNegmas =
    /negmas\.|\b(OutcomeSpace|LinearAdditiveUtilityFunction|LinearUtilityAggregationFunction|DiscountedUFun|AffineUtilityFunction|LinearUtilityFunction|(Categorical|Contiguous|Continuous)Issue)\b|CartesianOutcomeSpace/;
  return /^\s*\{|^\s*[\w$]+\s*:/.test(head) && isNegmas.test(head) ? "negmas" : null;
}

const READERS = {
  genius: readGeniusXml,
  geniusweb: readGeniusWeb,
  negmas: (text: string, file: string) => readNegmas(text, file, null),
} as const;

/**
 * A case of the files of one negotiation: a domain and profiles, in any order, or profiles alone. They must agree on issues
 * and values. Everything that is not carried over is named; with an error there is no case.
 */
export function readDomainFiles(files: readonly NamedText[]): DraftCase {
  const first = files.map((one) => ({ ...one, format: domainFormat(one.text) ?? "negmas" }));
  const whole = first.map((one) => ({ ...one, read: READERS[one.format](one.text, one.file) }));
  const domainOnly = whole.find(({ read }) => read.domain !== null && read.profile === null);
  const domain = domainOnly?.read.domain ?? whole.find(({ read }) => read.domain !== null)?.read.domain ?? null;
  // A NegMAS utility function may leave its outcome space to the domain's file.
  const all = whole.map((one) => {
    const again = one.format === "negmas" && one.read.domain === null && domain !== null;
    return again ? { ...one, read: readNegmas(one.text, one.file, domain) } : one;
  });
  const problems = all.flatMap(({ read }) => read.problems);
  const profiles = all.flatMap(({ file, read }): (NamedProfile & { readonly domain: Domain })[] =>
    read.profile === null || read.domain === null
      ? []
      : [{ file, domain: read.domain, profile: { ...read.profile, name: read.profile.name || stemOf(file) } }],
  );
  if (!problems.some(({ severity }) => severity === "error")) {
    const bare = all.filter(({ read }) => read.domain !== null && read.profile === null);
    for (const { file } of bare.slice(1))
      problems.push(error(file, "is a second domain. Give one domain and its profiles."));
    if (profiles.length === 0)
      problems.push(
        error(
          files[0]?.file ?? "",
          "holds no profile: a domain alone says nothing of who wants what. Give its profiles too.",
        ),
      );
    if (domain !== null) for (const one of profiles) problems.push(...differences(one, domain));
  }
  if (domain === null || problems.some(({ severity }) => severity === "error")) return { draft: null, problems };
  const made = caseOfDomain(
    domain,
    profiles.map(({ file, profile, domain: own }) => ({ file, profile: inOrderOf(profile, own, domain) })),
  );
  return { draft: made.draft, problems: [...problems, ...made.problems] };
}

function error(file: string, message: string): Problem {
  return note(file, 0, message, { severity: "error", code: "not-carried" });
}

/** Name of a file without its folder and ending. */
function stemOf(file: string): string {
  return baseName(file).replace(/\.[^.]*$/, "");
}

function differences(
  { file, domain: own }: { readonly file: string; readonly domain: Domain },
  domain: Domain,
): Problem[] {
  if (own === domain) return [];
  const missing = domain.issues.filter(({ name }) => !own.issues.some((one) => one.name === name));
  const extra = own.issues.filter(({ name }) => !domain.issues.some((one) => one.name === name));
  const values = domain.issues.flatMap(({ name, values: wanted }) => {
    const given = own.issues.find((one) => one.name === name)?.values ?? wanted;
    const lacking = wanted.find((one) => !given.includes(one));
    const added = given.find((one) => !wanted.includes(one));
    if (lacking !== undefined)
      return [error(file, `issue ${quoted(name)} lacks the value ${quoted(lacking)} of the domain.`)];
    return added === undefined
      ? []
      : [error(file, `issue ${quoted(name)} has the value ${quoted(added)}, which the domain lacks.`)];
  });
  return [
    ...missing.map(({ name }) => error(file, `lacks the issue ${quoted(name)} of the domain.`)),
    ...extra.map(({ name }) => error(file, `has the issue ${quoted(name)}, which the domain lacks.`)),
    ...values,
  ];
}

/** The terms of a profile in the order of another domain's issues and values. */
function inOrderOf(profile: Profile, own: Domain, domain: Domain): Profile {
  if (own === domain) return profile;
  const at = domain.issues.map(({ name }) => own.issues.findIndex((one) => one.name === name));
  const { reservation } = profile;
  return {
    ...profile,
    terms: domain.issues.map(({ values }, i) => {
      const issue = own.issues[at[i] ?? 0];
      const term = profile.terms[at[i] ?? 0] ?? { weight: 0, values: [], divisor: 1 };
      return { ...term, values: values.map((one) => term.values[issue?.values.indexOf(one) ?? 0] ?? 0) };
    }),
    reservation: Array.isArray(reservation) ? at.map((k) => reservation[k] ?? "") : reservation,
  };
}
