import { EntenteError, type JudgedGame, judgeGame, type Language, speechIn } from "entente";
import type { Io } from "../io.js";
import { readBytes } from "../load-case.js";
import { styleOf } from "../render/style.js";
import { renderTable } from "../render/table.js";
import { paragraph } from "../render/wrap.js";
import { STATUS, Stop } from "../status.js";

/**
 * Judges a game of coalitions given as a JSON file: what each is worth, or what it costs.
 *
 * @throws {Stop} 2 where the file is no game, 64 where there is no such file
 */
export async function readGame(name: string, io: Io): Promise<{ readonly judged: JudgedGame; readonly file: string }> {
  const { bytes, file } = await readBytes(name, io);
  return { judged: judge(bytes, file), file };
}

function judge(bytes: Uint8Array, file: string): JudgedGame {
  try {
    return judgeGame(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Stop(STATUS.badCase, `${file}: this is no JSON: ${error.message}`);
    if (error instanceof EntenteError && error.code === "bad-game")
      throw new Stop(STATUS.badCase, `${file}: ${error.message}`);
    throw error;
  }
}

/** What the judgement of a game says, then the split by rule. */
export function renderGame({ players, shapley, nucleolus, core }: JudgedGame, language: Language, io: Io): string {
  const { say, digits } = speechIn(language);
  const { width, strong } = styleOf(io);
  const list = (ids: readonly string[]): string => digits.list(ids);
  const first = core?.blocking[0];
  const values = {
    n: core?.count ?? 0,
    players: first === undefined ? "" : list(first.players),
    excess: first === undefined ? "" : figure(first.excess),
  };
  const key = core === null ? "game.coreUnknown" : core.empty ? "game.coreEmpty" : "game.core";
  const table = {
    id: "game",
    title: say("game.table"),
    columns: [
      { heading: say("label.party"), align: "start" as const },
      { heading: "Shapley", align: "end" as const },
      { heading: say("game.nucleolus"), align: "end" as const },
    ],
    rows: players.map((player) => [
      player,
      figure(shapley[player] ?? 0),
      nucleolus === null ? "–" : figure(nucleolus[player] ?? 0),
    ]),
  };
  return `${strong(paragraph(say(key, values), { width }))}\n\n${renderTable(table, width)}\n`;
}

function figure(value: number): string {
  return String(Number(value.toFixed(4)));
}
