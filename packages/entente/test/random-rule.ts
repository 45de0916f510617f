import type { ById, RawForum, RawIssue, RawParty, RawRule } from "./oracle/raw.js";
import type { Stream } from "./random-stream.js";

/** A lever rule over all parties, or one per option for some of the options. */
export function randomLevers(
  stream: Stream,
  parties: readonly string[],
  options: readonly string[],
): RawRule | ById<RawRule> {
  const list = () => stream.some(parties, 1).slice(0, stream.whole(1, 3));
  const rule = (): RawRule => {
    switch (stream.whole(0, 5)) {
      case 0:
        return { any: [list(), list()] };
      case 1:
        return { all: [list(), { any: [list(), list()] }] };
      case 2:
        return { quota: stream.whole(1, parties.length), by: "count" };
      case 3:
        return { quota: "1/2", by: "count", strict: true };
      default:
        return list();
    }
  };
  if (stream.chance(0.65)) return rule();
  return Object.fromEntries(stream.some(options, 1).map((option) => [option, rule()]));
}

interface Cast {
  readonly parties: ById<RawParty>;
  /** Parties with any salience. */
  readonly heard: readonly string[];
  readonly issues: ById<RawIssue>;
}

/** A forum that its members can make decide: quotas within reach, lists that name somebody heard who does not abstain. */
export function randomForum(stream: Stream, { parties, heard, issues }: Cast): RawForum {
  const all = Object.keys(parties);
  const members = stream.some(all, Math.min(2, all.length));
  const heardMembers = members.filter((party) => heard.includes(party));
  const abstainer = heardMembers.length >= 3 && stream.chance(0.25) ? stream.pick(heardMembers) : null;
  const voters = heardMembers.filter((party) => party !== abstainer);
  const votes = Object.fromEntries(members.map((party) => [party, stream.pick([1, 1, 2, 3, 5, 12.5])]));
  const total = heardMembers.reduce((sum, party) => sum + (votes[party] ?? 0), 0);
  const rule = randomRule(stream, { members, voters, total, count: heardMembers.length });
  const asMap = stream.chance(0.3) || abstainer !== null || JSON.stringify(rule).includes("votes");
  const outside = all.filter((party) => !members.includes(party));
  return {
    members: asMap
      ? Object.fromEntries(
          members.map((party) => [
            party,
            { votes: votes[party] ?? 1, ...(party === abstainer ? { abstains: true } : {}) },
          ]),
        )
      : members,
    rule,
    ...(outside.length > 0 && stream.chance(0.4) ? { toward: stream.some(outside, 1) } : {}),
    ...(stream.chance(0.1) ? { issues: stream.some(Object.keys(issues), 1) } : {}),
    ...(stream.chance(0.15) ? stream.pick([{ since: "2023" }, { until: "2024-01" }, { since: "2024-03-02" }]) : {}),
  };
}

interface Seats {
  readonly members: readonly string[];
  readonly voters: readonly string[];
  readonly total: number;
  readonly count: number;
}

function randomRule(stream: Stream, seats: Seats, depth = 0): RawRule {
  const { members, voters, total, count } = seats;
  const strict = stream.chance(0.3) ? { strict: true } : {};
  switch (stream.whole(0, depth < 2 ? 9 : 6)) {
    case 0:
    case 1:
      return "unanimity";
    case 2:
      return "majority";
    case 3: {
      const named = stream.some(members, 1);
      const missing = voters.length > 0 && !named.some((party) => voters.includes(party));
      return missing ? [...named, stream.pick(voters)] : named;
    }
    case 4:
      return { quota: stream.pick(["1/2", "2/3", "65%", "75%", 0.5, 0.8]), by: "votes", ...strict };
    case 5:
      // An amount is never strict: more than all there is could not be met.
      return { quota: Math.max(1, Math.floor(total * stream.pick([0.4, 0.6, 0.75, 1]))), by: "votes" };
    case 6:
      return { quota: stream.chance(0.5) ? Math.max(1, stream.whole(1, Math.max(1, count))) : "1/2", by: "count" };
    case 7:
    case 8:
      return { any: [randomRule(stream, seats, depth + 1), randomRule(stream, seats, depth + 1)] };
    default:
      return { all: [randomRule(stream, seats, depth + 1), randomRule(stream, seats, depth + 1)] };
  }
}
