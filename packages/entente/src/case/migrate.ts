import { FORMAT_VERSION } from "./schema.js";
import { type Fault, fault } from "./syntax/parsed.js";
import { quoted } from "./syntax/quoted.js";

type Entries = Readonly<Record<string, unknown>>;

/** One step from a format version to the next: plain data in, plain data out; the input stays as it was. */
interface Migration {
  readonly from: number;
  /** What the step did, for the warning. */
  readonly says: string;
  readonly step: (kase: Entries) => Entries;
}

/**
 * Version 0, the draft before the first release, called the parties `actors`, a party's capability `power`, a
 * position's salience `weight`, and wrote positions as a list of `{ actor, issue, at, weight, … }`.
 */
const MIGRATIONS: readonly Migration[] = [
  { from: 0, says: "`actors` became `parties`, `power` `capability`, `weight` `salience`", step: fromDraft },
];

/** Brings plain data of an older format version to the current one; refuses newer versions and data without one. */
export function migrate(value: unknown): { value: unknown; faults: readonly Fault[] } {
  if (!isEntries(value))
    return { value, faults: [fault("no-case", [], `expected a map of the case's parts, found ${quoted(value)}.`)] };
  const version = value.entente;
  if (version === undefined) {
    const message = `missing key "entente": write "entente: ${FORMAT_VERSION}" at the top, the version of the format.`;
    return { value, faults: [fault("no-version", ["entente"], message)] };
  }
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) {
    const message = `expected the format version ${FORMAT_VERSION}, found ${quoted(version)}.`;
    return { value, faults: [fault("bad-version", ["entente"], message)] };
  }
  if (version > FORMAT_VERSION) {
    const message = `format version ${version} is newer than this program reads (${FORMAT_VERSION}). Install a newer Entente.`;
    return { value, faults: [fault("newer-version", ["entente"], message)] };
  }
  const due = MIGRATIONS.filter(({ from }) => from >= version);
  const migrated = due.reduce<Entries>((kase, { step }) => step(kase), value);
  const faults = due.map(({ from, says }) =>
    fault("old-version", ["entente"], `read from format version ${from}: ${says}. Save it as version ${from + 1}.`, {
      severity: "warning",
    }),
  );
  return { value: migrated, faults };
}

function fromDraft({ actors, positions, ...rest }: Entries): Entries {
  const moved = isEntries(actors) && !Object.hasOwn(rest, "parties");
  return {
    ...rest,
    entente: 1,
    ...(moved
      ? { parties: mapValues(actors, (party) => renamed(party, "power", "capability")) }
      : actors !== undefined && { actors }),
    ...(positions !== undefined && {
      positions: Array.isArray(positions) && positions.every(isEntries) ? byParty(positions) : positions,
    }),
  };
}

function byParty(list: readonly Entries[]): Entries {
  // Maps, since a party's name here is a value and may be any word, also one of JavaScript's own.
  const parties = new Map<string, Map<string, unknown>>();
  for (const { actor, issue, ...rest } of list) {
    const issues = parties.get(String(actor)) ?? new Map<string, unknown>();
    parties.set(String(actor), issues);
    const position = renamed(rest, "weight", "salience");
    const before = issues.get(String(issue));
    issues.set(String(issue), before === undefined ? position : [before, position].flat());
  }
  return Object.fromEntries([...parties].map(([party, issues]) => [party, Object.fromEntries(issues)]));
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (!isEntries(value) || !Object.hasOwn(value, from)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key === from ? to : key, inside]));
}

function mapValues(entries: Entries, change: (value: unknown) => unknown): Entries {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
