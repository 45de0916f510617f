import type { Case } from "../../case/model.js";
import { utilityOf } from "../../case/space/space.js";
import { frameSchema } from "../../engines/asked.js";
import { pick } from "../../engines/verb-params.js";
import { ask } from "../../explain/answer.js";
import type { ClassAnswer } from "../../explain/class/class-answer.js";
import { optionNumbers } from "../agree/ladder.js";
import type { Picture } from "../chart-of.js";
import type { GroupMark } from "../deal/deal-figures.js";
import { dealSpec } from "../deal/deal-spec.js";
import { type ChartOptions, subjectOf } from "../subject.js";
import { classChart } from "./class-chart.js";

interface ClassPictureOptions extends Omit<ChartOptions, "shown"> {
  /** `groups` keeps the front and the deals of the case covered until they are revealed. Default `all`. */
  readonly reveal?: "all" | "groups" | undefined;
  /** What stands in place of the groups' names, in their order, when these are not to be seen. */
  readonly names?: readonly string[] | undefined;
}

/**
 * The groups of a class on the plane or the axes of question 3, against the front and the three deals.
 *
 * @param answer - what `askClass` gave for this case, in the language asked for here
 */
export function classPicture(kase: Case, answer: ClassAnswer, options: ClassPictureOptions = {}): Picture {
  const { reveal = "all", names = [], language } = options;
  const frame = pick(frameSchema, answer.params);
  const subject = subjectOf(kase, ask(kase, "deal", { ...frame, draws: 0 }, { language }), options);
  const { asked, speech, words, settingOf } = subject;
  const deal = dealSpec(subject);
  const indexes = deal.players.map(({ id }) => asked.space.parties.indexOf(id));
  const groups = answer.result.groups.map(({ name, package: chosen }, k): GroupMark => {
    const numbers = optionNumbers(subject, chosen ?? {});
    return {
      name: names[k] ?? name,
      moves: chosen === null ? speech.say("class.noDeal") : words.moves(chosen),
      utilities: indexes.map((party) => utilityOf(asked.space, party, numbers)),
    };
  });
  const headline = answer.findings.find(({ level }) => level === "headline")?.text ?? "";
  const setting = { ...settingOf(speech.say("class.title")), answer: headline };
  const own = { ...deal, setting, groups, misses: [], fairOver: [] };
  const spec = reveal === "all" ? own : { ...own, deals: [], front: [], frontOf: 0 };
  return {
    chart: classChart.id,
    svg: classChart.draw(spec),
    alt: classChart.describe(spec, speech),
    table: classChart.table(spec),
    scene: classChart.scene(spec),
  };
}
