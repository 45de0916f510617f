import { breaks, unitsOf, utilityOf } from "../../case/space/space.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import { isEnumerable, sweptSpace, sweptZone } from "../../engines/swept.js";
import type { Deal, DealResult, NearMiss, Package } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import { frontOfList } from "../../numerics/front/front-of-list.js";
import { optionNumbers } from "../agree/ladder.js";
import { conditionName } from "../condition-name.js";
import { spreadsOver } from "../over-worlds.js";
import { lookOf, type Subject } from "../subject.js";
import type { DealLine, DealSpec } from "./deal-figures.js";

/** Lines of the front, and near misses, that one picture holds. */
const FRONT = 500;
const MISSES = 5;

/** What each would get from the deals of an answer to `deal`. */
export function dealSpec(subject: Subject): DealSpec {
  const { asked, speech, words, settingOf, answer } = subject;
  const { say } = speech;
  const { space, table } = asked;
  const result = answer.result as unknown as DealResult;
  const order = [...table.members, ...table.toward].map((p) => space.parties[p] ?? "");
  const players = order.filter((id) => result.players.includes(id));
  const indexes = players.map((id) => space.parties.indexOf(id));
  const utilities = (options: readonly number[]): number[] => indexes.map((p) => utilityOf(space, p, options));
  const front = frontOfRoom(subject, indexes);
  const told = result.nearMisses.map((miss) => ({ miss, name: missName(subject, miss) }));
  const misses = told.filter(({ name }, k) => told.findIndex((other) => other.name === name) === k).slice(0, MISSES);
  const line = (id: DealLine["id"], name: string, options: Package, fails: readonly string[] = []): DealLine => {
    const numbers = optionNumbers(subject, options);
    const moved = numbers.filter((option, i) => option !== space.statusQuo[i]).length;
    return { id, name, utilities: utilities(numbers), moves: words.moves(options), moved, fails, at: [] };
  };
  const named = ({ package: options }: Deal, id: DealLine["id"], key: "smallest" | "fair" | "largest"): DealLine => {
    const drawn = line(id, "", options);
    const criterion = say(`label.concept.${result.fair}`);
    const name = say(`chart.deal.${key}`, { n: drawn.moved, moved: String(drawn.moved), criterion });
    return { ...drawn, name };
  };
  const fair = result[result.fair];
  const fairNumbers = fair ? optionNumbers(subject, fair.package) : null;
  const fairOver =
    fairNumbers === null
      ? []
      : spreadsOver(subject, ({ space: there }) =>
          players.map((id) => {
            const p = there.parties.indexOf(id);
            return p < 0 ? null : utilityOf(there, p, fairNumbers);
          }),
        );
  const now = line("statusQuo", say("chart.deal.statusQuo"), {});
  return {
    setting: settingOf(say("chart.deal.title")),
    players: players.map((id) => lookOf(subject, id)),
    reservation: players.map((id) => result.reservation[id] ?? 0),
    fairOver,
    deals: [
      ...(result.smallest ? [named(result.smallest, "smallest", "smallest")] : []),
      ...(fair ? [named(fair, "fair", "fair")] : []),
      ...(result.largest ? [named(result.largest, "largest", "largest")] : []),
    ],
    now,
    misses: misses.map(({ miss, name }, k) => ({
      ...line(`miss-${k}`, name, miss.package, [
        ...miss.redLinesBroken.map((id) => words.constraint(id)),
        ...Object.entries(miss.regret)
          .filter(([, short]) => short > 1e-9)
          .map(([party]) => words.constraint(`reserve:${party}`)),
      ]),
      at: failingAt(subject, miss, players),
    })),
    groups: [],
    front: front.slice(0, FRONT),
    frontOf: front.length,
    issues: asked.space.issues.map((issue, i) => ({
      name: asSentence(words.issue(issue)),
      from: words.option(issue, space.options[i]?.[space.statusQuo[i] ?? 0] ?? ""),
      to: [result.smallest, fair, result.largest].flatMap((deal) => {
        if (!deal) return [];
        const to = deal.package[issue] ?? "";
        return [to === space.options[i]?.[space.statusQuo[i] ?? 0] ? null : words.option(issue, to)];
      }),
    })),
  };
}

/** Utilities on the front of the packages that the table, and those whom it addresses, accept; none where they are not listed. */
function frontOfRoom({ asked }: Subject, players: readonly number[]): number[][] {
  if (!isEnumerable(asked)) return [];
  const { space, table } = asked;
  const { halves } = asked.once(sweptSpace);
  const lines = space.redLines.filter(({ party }) => table.toward.includes(party));
  const room = Array.from(asked.once(sweptZone).packages, (number) => optionsAt(halves, number)).filter(
    (options) =>
      table.toward.every((party) => unitsOf(space, party, options) >= (space.acceptFrom[party] ?? 0)) &&
      !lines.some((one) => breaks(one, options)),
  );
  const units = Float64Array.from(room.flatMap((options) => players.map((party) => unitsOf(space, party, options))));
  const rows = players.length === 0 ? [] : Array.from(frontOfList(units, room.length, players.length));
  return rows.flatMap((row) => {
    const options = room[row];
    return options === undefined ? [] : [players.map((party) => utilityOf(space, party, options))];
  });
}

function missName(subject: Subject, { redLinesBroken, regret }: NearMiss): string {
  const { say, digits } = subject.speech;
  const [line] = redLinesBroken;
  if (line !== undefined) {
    const party = subject.kase.redLines[line]?.party ?? "";
    return say("chart.deal.breaks", { line: conditionName(subject, { party, constraint: line, several: true }) });
  }
  const short = Object.entries(regret).toSorted((a, b) => b[1] - a[1])[0];
  return short === undefined
    ? ""
    : say("chart.deal.short", { points: digits.points(short[1]), party: lookOf(subject, short[0]).code });
}

/** Axes on which a near miss fails. */
function failingAt(subject: Subject, { redLinesBroken, regret }: NearMiss, players: readonly string[]): number[] {
  const holders = redLinesBroken.map((id) => subject.kase.redLines[id]?.party ?? "");
  return players.flatMap((id, k) => (holders.includes(id) || (regret[id] ?? 0) > 1e-9 ? [k] : []));
}
