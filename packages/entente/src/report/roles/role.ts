import type { Case } from "../../case/model.js";
import { buildSpace } from "../../case/space/build-space.js";
import { reservationOf } from "../../case/space/space.js";
import { chooseForum } from "../../case/space/table.js";
import { viewCase } from "../../case/view.js";
import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { ruleWords } from "../../explain/short-rule.js";
import { type Words, wordsOf } from "../../explain/words.js";
import { ownCase } from "./own-case.js";

/** One party's part in words. */
export interface Role {
  readonly party: string;
  readonly name: string;
  readonly table: readonly string[];
  /** Null for a party without a stake. */
  readonly stakes:
    | readonly {
        readonly issue: string;
        readonly wish: string;
        readonly points: string;
        readonly outcomes: readonly string[];
      }[]
    | null;
  readonly lines: readonly string[];
  /** Linkages and orderings. */
  readonly demands: readonly string[];
  readonly without: readonly string[];
}

/** What a party wants, from its own inputs alone. */
export function roleOf(
  kase: Case,
  party: string,
  { speech, forum }: { speech: Speech; forum?: string | undefined },
): Role {
  const own = ownCase(kase, party);
  const { say, digits } = speech;
  const words = wordsOf(own, speech);
  const view = viewCase(own);
  const space = buildSpace(view, { loss: "linear" });
  const index = space.parties.indexOf(party);
  const scale = space.scale[index] ?? 1;
  const held = view.positions.get(party);
  const total = [...(held?.values() ?? [])].reduce((sum, { salience }) => sum + salience, 0);
  const condition = (value: Parameters<Words["condition"]>[0] | undefined): string => words.condition(value ?? {});
  const stakes = space.issues.flatMap((issue, i) => {
    const position = held?.get(issue);
    const options = space.options[i] ?? [];
    const values = Array.from(options, (_, o) => (space.terms[index]?.[i]?.[o] ?? 0) / scale);
    const most = Math.max(...values);
    const at = options.findIndex((_, o) => space.places[i]?.[o] === position?.ideal);
    const beyond = position === undefined ? undefined : passed(space.places[i] ?? [], position.ideal);
    const wish =
      position === undefined
        ? "–"
        : position.values !== null
          ? digits.list(options.filter((_, o) => values[o] === most).map((option) => words.option(issue, option)))
          : at >= 0
            ? words.option(issue, options[at] ?? "")
            : say(beyond === undefined ? "roles.between" : "roles.beyond", {
                place: digits.place(position.ideal),
                option: words.option(issue, options[beyond ?? 0] ?? ""),
              });
    const outcomes = options.map((option, o) =>
      say("roles.outcome", {
        option: words.option(issue, option),
        points: digits.points(values[o] ?? 0),
        now: space.statusQuo[i] === o ? "yes" : "no",
      }),
    );
    const weight = position === undefined || total === 0 ? 0 : position.salience / total;
    return [{ issue: asSentence(words.issue(issue)), wish: asSentence(wish), points: digits.points(weight), outcomes }];
  });
  const alternative = view.alternatives.get(party);
  return {
    party,
    name: words.party(party),
    table: tableOf(),
    stakes: index < 0 ? null : stakes,
    lines: view.redLines.map(([, { when, require, sacred }]) =>
      say(when === undefined ? "roles.lineAlways" : "roles.lineWhen", {
        require: condition(require),
        when: condition(when),
        sacred: sacred === true ? "yes" : "no",
      }),
    ),
    demands: [
      ...view.linkages.map(([, { when, value }]) =>
        say("roles.linkage", {
          when: condition(when),
          points: `${value < 0 ? "−" : "+"}${digits.points(Math.abs(value))}`,
        }),
      ),
      ...view.orderings.map(([, { first, before }]) =>
        say("roles.ordering", { first: condition(first), before: condition(before) }),
      ),
    ].map(asSentence),
    without: [
      alternative?.package !== undefined
        ? say("roles.instead", { package: words.moves(alternative.package) })
        : alternative?.value === undefined
          ? say("roles.asNow")
          : "",
      index < 0 ? "" : say("roles.reserve", { points: digits.points(reservationOf(space, index)) }),
    ].filter((line) => line !== ""),
  };

  function tableOf(): string[] {
    const { members, rule, toward } = chooseForum(view, forum);
    return [
      say("roles.table", {
        parties: words.parties(members.map(({ id }) => id)),
        rule: ruleWords(speech, rule, words.parties),
      }),
      ...(toward.length === 0 ? [] : [say("roles.toward", { parties: words.parties(toward) })]),
    ];
  }
}

/** Number of the outermost option that a place lies beyond; undefined where options stand on either side. */
function passed(places: ArrayLike<number>, ideal: number): number | undefined {
  const all = Array.from(places);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return ideal > most ? all.indexOf(most) : ideal < least ? all.indexOf(least) : undefined;
}
