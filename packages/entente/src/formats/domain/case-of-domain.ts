import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import type { DraftCase } from "../draft-case.js";
import { baseName, freeId, idOf, note } from "../exchanged.js";
import { type Domain, type DomainIssue, type Profile, tidy } from "./domain.js";

/** A domain or profile with the file that it came from. */
export interface NamedProfile {
  readonly file: string;
  readonly profile: Profile;
}

/** An issue of the domain under the ids that the case gives it and its values. */
interface Ided extends DomainIssue {
  readonly id: string;
  readonly options: readonly string[];
}

/** A profile on the scale of a case: saliences, tables of values, and what it has without a deal. */
interface Scaled {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Per issue: what each option adds to the utility, largest total 1. */
  readonly parts: readonly (readonly number[])[];
  readonly positions: Readonly<
    Record<
      string,
      { readonly values: Readonly<Record<string, number>>; readonly salience: number; readonly note: string }
    >
  >;
  readonly reservation: number | readonly string[];
  readonly discount: number | null;
}

/**
 * A case of a domain and its profiles. Order of packages, fronts and Nash's deal are those of the files: utilities are only
 * shifted and scaled, and reservation values with them. What such files lack, a status quo, becomes a package that somebody
 * would refuse, or the worst one.
 */
export function caseOfDomain(domain: Domain, profiles: readonly NamedProfile[]): DraftCase {
  const problems: Problem[] = [];
  const issues = idedIssues(domain);
  const taken = new Set<string>();
  const scaled = profiles.map(({ file, profile }) => {
    const id = freeId(idOf(profile.name, `side-${taken.size + 1}`), taken);
    taken.add(id);
    return scaledProfile({ file, profile }, { id, issues, problems });
  });
  const [first] = profiles;
  const quo = statusQuo(issues, scaled, { file: first?.file ?? "", problems });
  const isQuo = (bid: readonly string[]): boolean =>
    bid.every((value, i) => issues[i]?.values.indexOf(value) === quo[i]);
  const draft = {
    entente: 1,
    title: domain.name === "" ? "Negotiation domain" : domain.name,
    parties: Object.fromEntries(
      scaled.map(({ id, name, discount }) => [
        id,
        { ...(name === id ? {} : { name }), ...(discount === null ? {} : { discount }) },
      ]),
    ),
    issues: Object.fromEntries(issues.map((issue, i) => [issue.id, issueEntry(issue, quo[i] ?? 0)])),
    positions: Object.fromEntries(scaled.map(({ id, positions }) => [id, positions])),
    alternatives: Object.fromEntries(
      scaled.flatMap(({ id, reservation, file }): [string, object][] => {
        const from = `As ${baseName(file)} has it.`;
        if (typeof reservation === "number") return [[id, { value: reservation, note: from }]];
        return isQuo(reservation) ? [] : [[id, { package: packageOf(issues, reservation), note: from }]];
      }),
    ),
    forums: { table: { name: "the table", members: scaled.map(({ id }) => id), rule: "unanimity" } },
  };
  return { draft, problems };
}

function idedIssues({ issues }: Domain): Ided[] {
  const taken = new Set<string>();
  return issues.map((issue, i) => {
    const id = freeId(idOf(issue.name, `issue-${i + 1}`), taken);
    taken.add(id);
    const own = new Set<string>();
    const options = issue.values.map((value, k) => {
      const isNumber = /^-?\d/.test(value);
      const wished = isNumber ? `v${value.replace("-", "minus-").replace(".", "-")}` : value;
      const option = freeId(idOf(wished, `value-${k + 1}`), own);
      own.add(option);
      return option;
    });
    return { ...issue, id, options };
  });
}

function issueEntry({ id, name, values, numbers, options }: Ided, quo: number): object {
  const last = values.length - 1;
  const [low = 0, high = 0] = [numbers?.[0], numbers?.at(-1)];
  const placeOf = (k: number): number => {
    if (last === 0) return 0;
    const share = numbers === null ? k / last : ((numbers[k] ?? 0) - low) / (high - low);
    return Number((100 * share).toFixed(6));
  };
  return {
    ...(name === id ? {} : { name }),
    statusQuo: options[quo],
    options: Object.fromEntries(
      options.map((option, k) => [option, { at: placeOf(k), ...(values[k] === option ? {} : { name: values[k] }) }]),
    ),
  };
}

function packageOf(issues: readonly Ided[], bid: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ id, values, options }, i) => [id, options[values.indexOf(bid[i] ?? "")] ?? ""]),
  );
}

interface Scaling {
  readonly id: string;
  readonly issues: readonly Ided[];
  readonly problems: Problem[];
}

function scaledProfile({ file, profile }: NamedProfile, { id, issues, problems }: Scaling): Scaled {
  let shift = profile.bias;
  const tables = profile.terms.map(({ weight, values, divisor }) => {
    const signed = weight < 0 ? values.map((value) => -value) : values;
    const lowest = Math.min(0, ...signed);
    shift += (Math.abs(weight) * lowest) / divisor;
    const raised = lowest < 0 ? signed.map((value) => tidy(value - lowest)) : signed;
    return { raised, worth: tidy((Math.abs(weight) * Math.max(...raised)) / divisor) };
  });
  const scale = tidy(tables.reduce((sum, { worth }) => sum + worth, 0));
  if (scale === 0)
    problems.push(note(file, 0, "gives every outcome the same utility; it then has no say in the case."));
  const moved = [
    shift === 0 ? "" : `shifted by ${tidy(-shift)}`,
    scale === 1 || scale === 0 ? "" : `divided by ${scale}`,
  ].filter(Boolean);
  if (moved.length > 0)
    problems.push(
      note(
        file,
        0,
        `utilities are ${moved.join(" and ")}, so that the best there can be is 1; the order of outcomes stays.`,
      ),
    );
  if (profile.discount !== null && profile.discount < 1)
    problems.push(
      note(
        file,
        0,
        `the discount factor ${profile.discount} is of a whole negotiation there, and of a year in a case.`,
      ),
    );
  const largest = Math.max(1, ...tables.map(({ worth }) => worth));
  const positions = tables.flatMap(({ raised, worth }, i) => {
    const issue = issues[i];
    if (issue === undefined || worth === 0) return [];
    const values = Object.fromEntries(issue.options.map((option, k) => [option, raised[k] ?? 0]));
    return [
      [issue.id, { values, salience: hundredfold(worth / largest), note: `As ${baseName(file)} has it.` }] as const,
    ];
  });
  const { reservation } = profile;
  return {
    id,
    name: profile.name,
    file,
    parts: tables.map(({ raised, worth }) => {
      const top = Math.max(...raised);
      return raised.map((value) => (top > 0 && scale > 0 ? (worth * value) / top / scale : 0));
    }),
    positions: Object.fromEntries(positions),
    reservation:
      typeof reservation === "number" ? tidy((reservation - shift) / (scale > 0 ? scale : 1)) : (reservation ?? 0),
    discount: profile.discount,
  };
}

/** A hundred times a number, to the digit where the number is a decimal. */
function hundredfold(value: number): number {
  const text = String(value);
  return text.includes("e") ? 100 * value : Number(`${text}e2`);
}

/** Option numbers of a package that stands for no deal, which the files do not name. */
function statusQuo(
  issues: readonly Ided[],
  profiles: readonly Scaled[],
  { file, problems }: { readonly file: string; readonly problems: Problem[] },
): number[] {
  const bids = profiles.flatMap(({ reservation }) => (typeof reservation === "number" ? [] : [reservation]));
  const [bid] = bids;
  if (bid !== undefined && bids.length === profiles.length && bids.every((one) => one.join("\n") === bid.join("\n")))
    return issues.map(({ values }, i) => values.indexOf(bid[i] ?? ""));
  const sumAt = (i: number, k: number): number => profiles.reduce((sum, { parts }) => sum + (parts[i]?.[k] ?? 0), 0);
  const worst = (of: (i: number, k: number) => number): number[] =>
    issues.map(({ values }, i) => {
      const order = values.map((_, k) => k).sort((a, b) => of(i, a) - of(i, b) || sumAt(i, a) - sumAt(i, b) || a - b);
      return order[0] ?? 0;
    });
  const refuser = profiles.find(({ parts, reservation }) => {
    const least = parts.reduce((sum, values) => sum + Math.min(...values), 0);
    return typeof reservation === "number" && least < reservation - 1e-9;
  });
  const quo = refuser === undefined ? worst(sumAt) : worst((i, k) => refuser.parts[i]?.[k] ?? 0);
  const named = issues.map(({ name, values }, i) => `${name} = ${values[quo[i] ?? 0] ?? ""}`).join(", ");
  const why =
    refuser === undefined
      ? "is taken for it and so counts as no deal: nobody has a reservation value above its worst outcome"
      : `is taken for it, which ${quoted(refuser.name)} would refuse anyway`;
  problems.push(note(file, 0, `there is no status quo in these files; the package ${named} ${why}.`));
  return quo;
}
