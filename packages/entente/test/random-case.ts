import type {
  ById,
  OracleOptions,
  RawAlternative,
  RawCase,
  RawCondition,
  RawForum,
  RawIssue,
  RawLinkage,
  RawParty,
  RawPosition,
  RawRedLine,
} from "./oracle/raw.js";
import { randomForum, randomLevers } from "./random-rule.js";
import { type Stream, streamOf } from "./random-stream.js";

export interface RandomCase {
  readonly kase: RawCase;
  /** A question to put to it: a forum in force, a voice, a loss, a restriction. */
  readonly options: OracleOptions;
}

const AS_OF = "2024-03-01";
const NAMES = ["ash", "birch", "cedar", "dogwood", "elm"];
const GRIDS = [
  [0, 50, 100],
  [0, 25, 50, 75, 100],
  [0, 20, 40, 60, 80, 100],
  [0, 10, 30, 33.3, 66.7, 90, 100],
];
const SALIENCES = [10, 20, 20, 30, 40, 50, 50, 80, 100, 12.5, 33.3];
const TESTS = ["=", "!=", "<", "<=", ">", ">="];

/** A valid case with frequent ties and every form that CASE.md allows agree, deal and block to meet; a function of the seed. */
export function randomCase(seed: number): RandomCase {
  const stream = streamOf(seed);
  const parties = randomParties(stream);
  const issues = randomIssues(stream, Object.keys(parties));
  const positions = randomPositions(stream, parties, issues);
  const heard = Object.keys(parties).filter((party) =>
    Object.values(positions[party] ?? {}).some((entry) => [entry].flat().some(({ salience }) => salience > 0)),
  );
  const goals = many(stream, "goal", [0, 2], () => ({ when: randomCondition(stream, issues, 2) }));
  const forums = many(stream, "forum", [0, 3], () => randomForum(stream, { parties, heard, issues }));
  const kase: RawCase = {
    entente: 1,
    id: "random",
    asOf: AS_OF,
    parties,
    issues,
    positions,
    redLines: many(stream, "line", [0, 5], () => randomLine(stream, parties, issues)),
    linkages: many(stream, "link", [0, 3], () => randomLinkage(stream, parties, issues)),
    alternatives: Object.fromEntries(
      heard.filter(() => stream.chance(0.3)).map((party) => [party, randomAlternative(stream, issues)]),
    ),
    goals,
    forums: withOneInForce(forums),
    agreements: many(stream, "text", [0, 1], () => ({
      date: stream.pick(["2023-11-20", "2024-05"]),
      signatories: Object.keys(parties).slice(0, 2),
      terms: randomCondition(stream, issues, 2),
    })),
  };
  return { kase, options: randomOptions(stream, kase) };
}

function many<T>(stream: Stream, name: string, [fewest, most]: [number, number], make: () => T): Record<string, T> {
  const count = stream.whole(fewest, most);
  return Object.fromEntries(Array.from({ length: count }, (_, k) => [`${name}-${k + 1}`, make()]));
}

/** The first forum always stands; the others may have ended or not begun. */
function withOneInForce(forums: ById<RawForum>): Record<string, RawForum> {
  return Object.fromEntries(
    Object.entries(forums).map(([id, forum], k) => {
      const { since: _since, until: _until, ...standing } = forum;
      return [id, k === 0 ? standing : forum];
    }),
  );
}

function randomParties(stream: Stream): Record<string, RawParty> {
  const names = NAMES.slice(0, stream.whole(2, 5));
  const capabilities = stream.pick(["none", "all", "some"]);
  return Object.fromEntries(
    names.map((name, k) => {
      const given = capabilities === "all" || (capabilities === "some" && stream.chance(0.6));
      const within = k >= 2 && stream.chance(0.12) ? { within: "ash" } : {};
      return [name, { ...(given ? { capability: stream.pick([1, 2, 2, 5, 10.5]) } : {}), ...within }];
    }),
  );
}

function randomIssues(stream: Stream, parties: readonly string[]): Record<string, RawIssue> {
  const most = stream.chance(0.85) ? 200 : 1_500;
  const issues: Record<string, RawIssue> = {};
  let size = 1;
  for (let k = stream.whole(2, 6); k > 0; k--) {
    const count = stream.chance(0.03) ? 1 : stream.whole(2, 4);
    if (size * count > most) break;
    size *= count;
    const places = stream.some(stream.pick(GRIDS.filter((grid) => grid.length >= count)), count).slice(0, count);
    const options = Object.fromEntries(places.map((at, o) => [`o${o}`, { at }]));
    const ids = Object.keys(options);
    issues[`i${Object.keys(issues).length + 1}`] = {
      statusQuo: stream.pick(ids),
      options,
      ...(stream.chance(0.5) ? { levers: randomLevers(stream, parties, ids) } : {}),
      ...(stream.chance(0.2) ? { drift: { to: stream.pick(ids), by: stream.pick(["2024-06", "2025-01-01"]) } } : {}),
    };
  }
  return issues;
}

function randomPositions(stream: Stream, parties: ById<RawParty>, issues: ById<RawIssue>) {
  const positions: Record<string, Record<string, RawPosition | RawPosition[]>> = {};
  for (const [k, party] of Object.keys(parties).entries()) {
    if (k > 0 && stream.chance(0.1)) continue; // an observer without positions
    const silent = k > 0 && stream.chance(0.05); // one that cares about nothing
    const held: Record<string, RawPosition | RawPosition[]> = {};
    for (const issue of Object.keys(issues)) {
      if (stream.chance(0.2)) continue;
      const entry = randomEntry(stream, issues[issue] as RawIssue, silent);
      held[issue] = stream.chance(0.1)
        ? [
            { ...randomEntry(stream, issues[issue] as RawIssue, silent), until: "2023-06" },
            { ...entry, since: "2023-06" },
          ]
        : entry;
    }
    if (Object.keys(held).length > 0) positions[party] = held;
  }
  return positions;
}

function randomEntry(stream: Stream, issue: RawIssue, silent: boolean): RawPosition {
  const ids = Object.keys(issue.options);
  const salience = silent || stream.chance(0.05) ? 0 : stream.pick(SALIENCES);
  const official = stream.chance(0.15) ? { official: stream.pick<string | number>([...ids, 50]) } : {};
  if (stream.chance(0.25)) {
    const values: number[] = ids.map(() => stream.pick<number>([0, 0.2, 0.5, 0.7, 1, 1, 2]));
    if (Math.max(...values) === 0) values[0] = 1;
    return { values: Object.fromEntries(ids.map((id, k) => [id, values[k] as number])), salience, ...official };
  }
  return { at: stream.pick<string | number>([...ids, ...ids, 50, 75, 33.3]), salience, ...official };
}

function randomCondition(stream: Stream, issues: ById<RawIssue>, most: number): RawCondition {
  const tested = stream.some(Object.keys(issues), 1).slice(0, stream.whole(1, most));
  return Object.fromEntries(
    tested.map((issue) => {
      const ids = Object.keys((issues[issue] as RawIssue).options);
      return [issue, stream.chance(0.2) ? stream.some(ids, 1) : `${stream.pick(TESTS)} ${stream.pick(ids)}`];
    }),
  );
}

const period = (stream: Stream) =>
  stream.chance(0.1) ? stream.pick([{ since: "2023" }, { until: "2024-03-01" }, { since: "2024-04" }]) : {};

function randomLine(stream: Stream, parties: ById<RawParty>, issues: ById<RawIssue>): RawRedLine {
  return {
    party: stream.pick(Object.keys(parties)),
    ...(stream.chance(0.5) ? { when: randomCondition(stream, issues, 2) } : {}),
    require: randomCondition(stream, issues, 2),
    ...(stream.chance(0.2) ? { sacred: true } : {}),
    ...period(stream),
  };
}

function randomLinkage(stream: Stream, parties: ById<RawParty>, issues: ById<RawIssue>): RawLinkage {
  const value = stream.pick([0.05, 0.1, 0.15, 0.25, -0.05, -0.1, -0.25]);
  return {
    party: stream.pick(Object.keys(parties)),
    when: randomCondition(stream, issues, 2),
    value,
    ...period(stream),
  };
}

function randomAlternative(stream: Stream, issues: ById<RawIssue>): RawAlternative {
  if (stream.chance(0.6)) return { value: stream.pick([0, 0.2, 0.35, 0.5, 0.5, 0.6, 0.75, 0.9]), ...period(stream) };
  const choice = Object.entries(issues).map(([id, { options }]) => [id, stream.pick(Object.keys(options))]);
  return { package: Object.fromEntries(choice), ...period(stream) };
}

function randomOptions(stream: Stream, kase: RawCase): OracleOptions {
  const standing = Object.entries(kase.forums ?? {}).filter(
    ([, { since, until }]) => (since === undefined || since === "2023") && until === undefined,
  );
  const goals = Object.keys(kase.goals ?? {});
  const where = goals.length > 0 && stream.chance(0.5) ? stream.pick(goals) : randomCondition(stream, kase.issues, 1);
  return {
    ...(standing.length > 0 && stream.chance(0.4) ? { forum: stream.pick(standing)[0] } : {}),
    ...(stream.chance(0.15) ? { voice: "official" as const } : {}),
    ...(stream.chance(0.15) ? { loss: "quadratic" as const } : {}),
    ...(stream.chance(0.2) ? { where } : {}),
  };
}
