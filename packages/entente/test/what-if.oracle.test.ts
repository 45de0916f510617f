import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { putQuestion } from "../src/engines/asked.js";
import { type WhatIfRow, whatIf, whatIfSchema } from "../src/engines/whatif/what-if.js";
import { differences } from "./compare-result.js";
import { oracleAgree } from "./oracle/agree.js";
import { oracleDeal } from "./oracle/deal.js";
import { readModel } from "./oracle/model.js";
import type { OracleOptions, RawCase, RawForum, RawRedLine } from "./oracle/raw.js";
import { quietTools } from "./quiet-tools.js";
import { randomCase } from "./random-case.js";
import { streamOf } from "./random-stream.js";

const CASES = 60;
type Raw = Record<string, never> & { forums?: Record<string, RawForum> };

/** A random case in which some leaders name a successor. */
function withSuccessors(seed: number): { raw: RawCase; options: OracleOptions } {
  const { kase, options } = randomCase(seed);
  const stream = streamOf(seed + 7_000);
  const ids = Object.keys(kase.parties);
  const parties = Object.fromEntries(
    ids.map((id, k) => {
      const next = stream.pick(ids.filter((one) => one !== id));
      return [
        id,
        stream.chance(0.3) || k === 0 ? { ...kase.parties[id], leader: { successor: next } } : kase.parties[id],
      ];
    }),
  ) as RawCase["parties"];
  const { where } = options;
  if (where === undefined || typeof where === "string") return { raw: { ...kase, parties }, options };
  return {
    raw: { ...kase, parties, goals: { ...kase.goals, asked: { when: where } } },
    options: { ...options, where: "asked" },
  };
}

/** The edit of a row, made by hand on the case as written. */
function edited(raw: RawCase, row: WhatIfRow, forum: string): { raw: RawCase; forum: string } {
  const copy = structuredClone(raw) as unknown as Raw & Record<string, Record<string, unknown>>;
  const [part = ""] = row.change.split(".");
  const topLevel = Object.keys(raw.parties).filter((id) => raw.parties[id]?.within === undefined);
  if (row.by === "tables") {
    if (row.id !== "all" && raw.forums?.[row.id] === undefined)
      copy.forums = { ...copy.forums, [row.id]: { members: row.parties } };
    return { raw: copy as unknown as RawCase, forum: row.id };
  }
  if (row.by === "lines") delete copy[part]?.[row.id];
  if (row.by === "members") {
    copy.forums = {
      ...(Object.keys(raw.forums ?? {}).length > 0 ? copy.forums : { all: { members: topLevel, rule: "unanimity" } }),
    };
    const table = copy.forums[forum] as { members: string[] | Record<string, unknown>; rule: unknown };
    if (Array.isArray(table.members)) table.members = table.members.filter((id) => id !== row.id);
    else delete table.members[row.id];
    table.rule = prune(table.rule, row.id);
  }
  if (row.by === "leaders") takeOver(copy, row.id, row.parties[0] ?? "");
  return { raw: copy as unknown as RawCase, forum };
}

/** A rule without one name; a list left with nobody can never be met. */
function prune(rule: unknown, gone: string): unknown {
  if (Array.isArray(rule) && rule.every((one) => typeof one === "string")) {
    return rule.includes(gone) && rule.length === 1 ? { any: [] } : rule.filter((id) => id !== gone);
  }
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      key === "all" || key === "any" ? (value as unknown[]).map((one) => prune(one, gone)) : value,
    ]),
  );
}

function takeOver(copy: Record<string, Record<string, unknown>>, party: string, next: string): void {
  const held = (copy.positions?.[next] ?? {}) as Record<string, object | object[]>;
  // All dated positions of a random case change hands in 2023-06, so each has one in force on its day.
  copy.positions = { ...copy.positions, [party]: { ...(copy.positions?.[party] as object), ...held } };
  for (const part of ["redLines", "linkages"]) {
    const all = Object.entries((copy[part] ?? {}) as Record<string, RawRedLine>);
    copy[part] = Object.fromEntries([
      ...all.filter(([, { party: holder }]) => holder !== party),
      ...all.filter(([, { party: holder }]) => holder === next).map(([id, line]) => [`next-${id}`, { ...line, party }]),
    ]);
  }
  const { [party]: _old, ...alternatives } = copy.alternatives ?? {};
  copy.alternatives = next in alternatives ? { ...alternatives, [party]: alternatives[next] } : alternatives;
}

/** What the plain reference says of a question, in the columns of a row. */
function columns(raw: RawCase, options: OracleOptions) {
  const agree = oracleAgree(raw, options);
  const { nash } = oracleDeal(raw, options);
  const model = readModel(raw, options);
  const at = nash && model.outcome(nash.package);
  const gains = Object.entries(nash?.gains ?? {});
  const smallest = Math.min(...gains.map(([, gain]) => gain));
  const least = gains.find(([, gain]) => gain <= smallest + 1e-9) ?? null;
  return {
    room: agree.zone.count,
    deliverable: agree.zone.deliverable,
    offers: agree.offers && {
      count: agree.offers.count,
      taken: agree.offers.taken,
      takenEveryGains: agree.offers.takenEveryGains,
    },
    deal: nash?.package ?? null,
    least: least && { party: least[0], gain: least[1] },
    hurts:
      at === null
        ? []
        : [...model.withUtility]
            .map((party) => ({ party, points: 100 * ((model.reservation[party] ?? 0) - (at.u[party] ?? 0)) }))
            .filter(({ points }) => points > 1e-7),
  };
}

describe("whatIf(asked)", () => {
  it(`equals the plain reference on the edited case in every row of ${CASES} random cases`, () => {
    const kinds: Record<string, number> = {};
    const found: string[] = [];
    for (let seed = 1; seed <= CASES; seed++) {
      const { raw, options } = withSuccessors(seed);
      const { forum, voice, loss, where } = options;
      const params = whatIfSchema.parse(JSON.parse(JSON.stringify({ forum, voice, loss, where })));
      const { by: _by, rows: _rows, seed: _seed, draws: _draws, worlds: _worlds, outside: _outside, ...frame } = params;
      const asked = putQuestion(caseSchema.parse(raw), frame);
      const { base, rows } = whatIf(asked, params, quietTools);
      const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
      const check = (name: string, row: typeof base | WhatIfRow, there: { raw: RawCase; forum: string }): void => {
        const { room, deliverable, offers, deal, least, hurts } = row;
        const own = plain({ room, deliverable, offers, deal, least, hurts });
        const [first] = differences(plain(columns(there.raw, { ...options, forum: there.forum })), own);
        if (first !== undefined) found.push(`seed ${seed}, ${name}: ${first}`);
      };
      check("base", base, { raw, forum: base.forum });
      for (const row of rows) {
        kinds[row.by] = (kinds[row.by] ?? 0) + 1;
        check(`${row.by} ${row.id}`, row, edited(raw, row, base.forum));
      }
    }
    expect(found).toEqual([]);
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(300);
    expect(Math.min(...["tables", "lines", "members", "leaders"].map((by) => kinds[by] ?? 0))).toBeGreaterThan(25);
  }, 120_000);
});
