import * as z from "zod";
import { EntenteError } from "../../error.js";
import { type CoalitionGame, MOST_PLAYERS, negated } from "../../numerics/cost-games/coalition-game.js";
import { blockingCoalitions, isCoreEmpty } from "../../numerics/cost-games/core.js";
import { MOST_NUCLEOLUS_PLAYERS, nucleolus } from "../../numerics/cost-games/nucleolus.js";
import { shapleyFromOrders, shapleyValue } from "../../numerics/cost-games/shapley.js";
import { uniformFrom } from "../../numerics/philox.js";
import { byPartySchema } from "../shapes.js";

const MOST_ORDERED = 64;
const worths = z.record(z.string(), z.number()).describe('Figure per coalition, players separated by commas: "a, b".');

/** A game as a file: what each coalition is worth, or what it costs. */
const gameSchema = z.union([
  z.strictObject({ players: z.array(z.string()).optional(), values: worths, otherwise: z.number().optional() }),
  z.strictObject({ players: z.array(z.string()).optional(), costs: worths, otherwise: z.number().optional() }),
]);

const blockingSchema = z.strictObject({
  players: z.array(z.string()),
  alone: z.number().describe("What it is worth, or costs, alone."),
  given: z.number().describe("What the Shapley value gives it, or has it pay."),
  excess: z.number().min(0).describe("How much better it would do alone."),
});
export const judgedGameSchema = z.strictObject({
  kind: z.enum(["values", "costs"]),
  players: z.array(z.string()),
  shapley: byPartySchema,
  interval: z
    .record(z.string(), z.tuple([z.number(), z.number()]))
    .nullable()
    .describe("95 % interval of a Shapley value from random orders; null where it is exact."),
  nucleolus: byPartySchema.nullable().describe("Null where there are too many players."),
  nucleolusKind: z
    .enum(["nucleolus", "prenucleolus"])
    .nullable()
    .describe("`prenucleolus`: no split gives everyone what it has alone."),
  core: z
    .strictObject({
      empty: z.boolean(),
      blocking: z.array(blockingSchema).describe("Against the Shapley value, largest excess first, 20."),
      count: z.number().int().min(0),
    })
    .nullable()
    .describe("Null where there are too many players."),
});
export type JudgedGame = z.output<typeof judgedGameSchema>;

/** For games of more than 20 players, whose Shapley value comes from random orders. */
export interface JudgeOptions {
  /** Default `1`. */
  readonly seed?: number | undefined;
  /** Random orders. Default `100_000`. */
  readonly orders?: number | undefined;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/**
 * Judges a coalitional game given as such: Shapley value, nucleolus, core and the coalitions that would do better alone.
 *
 * @param file - `values` or `costs` per coalition; a coalition that is not listed is `otherwise`, or an error without it
 * @throws {EntenteError} `bad-game` naming what is missing or not understood; `aborted`
 */
export function judgeGame(
  file: unknown,
  { seed = 1, orders, signal = { aborted: false } }: JudgeOptions = {},
): JudgedGame {
  const parsed = gameSchema.safeParse(file);
  if (!parsed.success)
    throw new EntenteError(
      "bad-game",
      `game: expected "values" or "costs", a number for each coalition such as "a, b"`,
    );
  const kind = "costs" in parsed.data ? "costs" : "values";
  const listed = "costs" in parsed.data ? parsed.data.costs : parsed.data.values;
  const players = playersOf(parsed.data.players, Object.keys(listed));
  const byKey = readWorths(players, listed);
  const named = (list: ArrayLike<number>): Record<string, number> =>
    Object.fromEntries(players.map((player, k) => [player, list[k] ?? 0]));
  const worthOf = worthIn(players, byKey, parsed.data.otherwise);
  if (players.length > MOST_PLAYERS) {
    const { value, low, high } = shapleyFromOrders(players.length, worthOf, { orders, signal, rng: uniformFrom(seed) });
    const interval = Object.fromEntries(
      players.map((player, k): [string, [number, number]] => [player, [low[k] ?? 0, high[k] ?? 0]]),
    );
    return { kind, players, shapley: named(value), interval, nucleolus: null, nucleolusKind: null, core: null };
  }
  const game = gameFrom(players.length, worthOf);
  const gains = kind === "costs" ? negated(game) : game;
  const signed = (one: number): number => (kind === "costs" && one !== 0 ? -one : one);
  const shapley = shapleyValue(game);
  const found = players.length > MOST_NUCLEOLUS_PLAYERS ? null : nucleolus(gains);
  const blocking = blockingCoalitions(gains, shapley.map(signed));
  return {
    kind,
    players,
    shapley: named(shapley),
    interval: null,
    nucleolus: found && named(found.allocation.map(signed)),
    nucleolusKind: found?.kind ?? null,
    core: {
      empty: isCoreEmpty(gains),
      blocking: blocking.first.map(({ members, alone, given, excess }) => ({
        players: members.map((k) => players[k] ?? ""),
        alone: signed(alone),
        given: signed(given),
        excess,
      })),
      count: blocking.count,
    },
  };
}

function partsOf(key: string): string[] {
  return key
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function playersOf(given: readonly string[] | undefined, keys: readonly string[]): string[] {
  const players = given ?? [...new Set(keys.flatMap(partsOf))];
  if (new Set(players).size < players.length) throw new EntenteError("bad-game", "game: a player is listed twice");
  if (players.length < 1 || players.length > MOST_ORDERED)
    throw new EntenteError("bad-game", `game: ${players.length} players, expected 1–${MOST_ORDERED}`);
  return [...players];
}

/** Worths by the coalition's player numbers, ascending. */
function readWorths(players: readonly string[], listed: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>();
  for (const [written, worth] of Object.entries(listed)) {
    const numbers = partsOf(written).map((part) => {
      const player = players.indexOf(part);
      if (player < 0)
        throw new EntenteError(
          "bad-game",
          `game: "${part}" in "${written}" is no player; players: ${players.join(", ")}`,
        );
      return player;
    });
    const key = numbers.toSorted((a, b) => a - b).join(",");
    if (new Set(numbers).size < numbers.length || byKey.has(key))
      throw new EntenteError("bad-game", `game: "${written}" names a player or a coalition twice`);
    if (key === "" && worth !== 0)
      throw new EntenteError("bad-game", `game: the coalition of nobody is given ${worth}, expected 0`);
    byKey.set(key, worth);
  }
  return byKey;
}

function worthIn(players: readonly string[], byKey: ReadonlyMap<string, number>, otherwise: number | undefined) {
  return (members: ArrayLike<number>): number => {
    const numbers = players.map((_, k) => k).filter((k) => members[k] === 1);
    if (numbers.length === 0) return 0;
    const worth = byKey.get(numbers.join(",")) ?? otherwise;
    if (worth !== undefined) return worth;
    const missing = numbers.map((k) => players[k]).join(", ");
    throw new EntenteError("bad-game", `game: coalition "${missing}" has no figure; list it, or give \`otherwise\``);
  };
}

function gameFrom(players: number, worthOf: (members: ArrayLike<number>) => number): CoalitionGame {
  const members = new Uint8Array(players);
  const worth = Float64Array.from({ length: 2 ** players }, (_, mask) => {
    for (let k = 0; k < players; k++) members[k] = (mask >> k) & 1;
    return worthOf(members);
  });
  return { players, worth };
}
