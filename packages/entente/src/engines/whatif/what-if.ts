import * as z from "zod";
import { compileCondition } from "../../case/condition.js";
import type { Count } from "../../case/space/sweep/count.js";
import { optionsDelivered } from "../../case/space/sweep/delivery.js";
import { EntenteError } from "../../error.js";
import { type Asked, frameSchema, putQuestion } from "../asked.js";
import type { DrawnClaims } from "../claims/draw-claims.js";
import type { ClaimRun } from "../claims/runs.js";
import type { Tools } from "../engine.js";
import { type Change, changesTo, KINDS_OF_CHANGE } from "./changes.js";
import { hurtsAt, type Outcome, outcomeOf, outcomeShape } from "./outcome.js";
import { runOfRoom, shareOfRoom, shareSchema, worldParams } from "./share.js";

/** What can be asked of the what-if table. */
export const whatIfSchema = z.strictObject({
  ...frameSchema.shape,
  by: z
    .array(z.enum(KINDS_OF_CHANGE))
    .min(1)
    .default([...KINDS_OF_CHANGE])
    .describe("Which changes are tried."),
  rows: z
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(200)
    .describe("Changes that are computed at most; the others are named."),
  ...worldParams,
});
export type WhatIfParams = z.output<typeof whatIfSchema>;

/** The parameters as JSON Schema, from which flags and forms are made. */
export function whatIfJsonSchema(): object {
  return z.toJSONSchema(whatIfSchema, { io: "input" });
}

const signedSchema = z.union([z.number().int(), z.string().regex(/^-?\d+$/)]);
const columns = { ...outcomeShape, share: shareSchema };
const baseSchema = z.strictObject({ forum: z.string(), ...columns });
const rowSchema = z.strictObject({
  id: z.string().describe("Table, line or party that is changed."),
  by: z.enum(KINDS_OF_CHANGE),
  change: z.string().describe("Path of what is changed."),
  parties: z.array(z.string()).describe("Who sits there, holds the line, has left, or takes over."),
  ...columns,
  delta: z.strictObject({ room: signedSchema, deliverable: signedSchema }),
  unmet: z.array(z.string()).describe("Issues that can no longer be moved at all, even with every seat willing."),
});
export const whatIfResultSchema = z.strictObject({
  base: baseSchema,
  rows: z.array(rowSchema),
  notTried: z
    .array(z.strictObject({ id: z.string(), by: z.enum(KINDS_OF_CHANGE) }))
    .describe("Beyond the number asked for."),
});
export type WhatIf = z.output<typeof whatIfResultSchema>;
export type WhatIfRow = WhatIf["rows"][number];

/**
 * What each table, each line taken off, each empty chair and each next leader would change.
 *
 * @throws {EntenteError} `aborted`; as `putQuestion`
 */
export function whatIf(
  asked: Asked,
  params: WhatIfParams,
  tools: Tools & { readonly drawn?: readonly DrawnClaims[] | undefined },
): WhatIf {
  const changes = changesTo(asked, params.by);
  const tried = changes.slice(0, params.rows);
  const drawn = tools.drawn?.values();
  const next = (there: Asked): DrawnClaims | undefined =>
    runOfRoom(there, params) === null ? undefined : drawn?.next().value;
  const base = withShare(asked, params, { ...tools, drawn: next(asked) });
  tools.progress(1 / (tried.length + 1));
  const rows = tried.map((change, k) => {
    if (tools.signal.aborted) throw new EntenteError("aborted", "whatif: stopped because the run was aborted");
    const row = rowOf(asked, base, { change, params, tools: { ...tools, progress: () => {} }, drawn: next });
    tools.progress((k + 2) / (tried.length + 1));
    return row;
  });
  return {
    base: { forum: asked.table.forum.id, ...base },
    rows,
    notTried: changes.slice(params.rows).map(({ id, by }) => ({ id, by })),
  };
}

/** The worlds that the rows of a what-if table read, the base's first, then in the order of the rows that have their own. */
export function whatIfRuns(asked: Asked, params: WhatIfParams): ClaimRun[] {
  if (params.draws === 0) return [];
  const own = changesTo(asked, params.by)
    .slice(0, params.rows)
    .filter(({ touches }) => touches === "everything")
    .map((change) => askedAfter(asked, change));
  return [asked, ...own].flatMap((there) => runOfRoom(there, params) ?? []);
}

function askedAfter(asked: Asked, change: Change): Asked {
  return putQuestion(change.kase(), { ...asked.frame, forum: change.forum });
}

type Column = Outcome & { readonly share: z.output<typeof shareSchema> };

function withShare(
  asked: Asked,
  params: WhatIfParams,
  tools: Tools & { readonly drawn: DrawnClaims | undefined },
): Column {
  return { ...outcomeOf(asked, tools), share: shareOfRoom(asked, params, tools) };
}

interface Tried {
  readonly change: Change;
  readonly params: WhatIfParams;
  readonly tools: Tools;
  /** Worlds of a case that were drawn before. */
  readonly drawn: (there: Asked) => DrawnClaims | undefined;
}

function rowOf(asked: Asked, base: Column, { change, params, tools, drawn }: Tried): WhatIfRow {
  const { id, by, path, parties } = change;
  const there = change.touches === "nothing" ? asked : askedAfter(asked, change);
  const found =
    change.touches === "everything"
      ? withShare(there, params, { ...tools, drawn: drawn(there) })
      : { ...base, hurts: hurtBy(there, base) };
  return {
    ...{ id, by, change: path, parties: [...parties] },
    ...found,
    delta: { room: difference(found.room, base.room), deliverable: difference(found.deliverable, base.deliverable) },
    unmet: by === "members" ? undelivered(asked, there) : [],
  };
}

/** Who is hurt by the same deal where something that no seat holds has changed. */
function hurtBy({ kase, space }: Asked, { deal }: Column): Outcome["hurts"] {
  if (deal === null) return [];
  const chosen = compileCondition(kase.issues, Object.fromEntries(Object.entries(deal).map(([i, o]) => [i, `= ${o}`])));
  const options = Int32Array.from(space.statusQuo);
  for (const { issue, passes } of chosen) options[issue] = passes.indexOf(1);
  return hurtsAt(space, options);
}

/** Issues that the table in full could move, and the one that is left cannot move at all. */
function undelivered(before: Asked, after: Asked): string[] {
  const [full, left] = [before, after].map(({ space, table, view }) => {
    const everyone = new Uint8Array(table.members.length).fill(1);
    return optionsDelivered(space, table, view, everyone, "withAddressees").map((options, i) =>
      options.some((delivered, o) => delivered === 1 && o !== space.statusQuo[i]),
    );
  });
  return before.space.issues.filter((_, i) => full?.[i] === true && left?.[i] !== true);
}

function difference(count: Count, base: Count): Count {
  const exact = BigInt(count) - BigInt(base);
  return exact >= -BigInt(Number.MAX_SAFE_INTEGER) && exact <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(exact)
    : String(exact);
}
