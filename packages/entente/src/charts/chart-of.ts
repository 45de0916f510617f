import type { Case } from "../case/model.js";
import type { Verb } from "../engines/engine.js";
import type { Answer } from "../explain/answer.js";
import type { Table } from "../explain/tables/table.js";
import { agreementBoardSpec, offerBoardSpec } from "./agree/agree-spec.js";
import { agreementBoardChart } from "./agree/agreement-board.js";
import { offerBoardChart } from "./agree/offer-board.js";
import { blockChart } from "./block/block-chart.js";
import { blockSpec } from "./block/block-spec.js";
import { breakChart } from "./break/break-chart.js";
import { breakSpec } from "./break/break-spec.js";
import type { Chart, Setting } from "./chart.js";
import { dealChart } from "./deal/deal-chart.js";
import { dealSpec } from "./deal/deal-spec.js";
import { forumChart } from "./forum/forum-chart.js";
import { forumSpec } from "./forum/forum-spec.js";
import { orderChart } from "./order/order-chart.js";
import { orderSpec } from "./order/order-spec.js";
import { payChart } from "./pay/pay-chart.js";
import { paySpec } from "./pay/pay-spec.js";
import { ratifyChart } from "./ratify/ratify-chart.js";
import { ratifySpec } from "./ratify/ratify-spec.js";
import type { Scene } from "./scene.js";
import { standChart } from "./stand/stand-chart.js";
import { standSpec } from "./stand/stand-spec.js";
import { type ChartOptions, type Subject, subjectOf } from "./subject.js";
import { watchChart } from "./watch/watch-chart.js";
import { watchSpec } from "./watch/watch-spec.js";

/** The picture of an answer: SVG text that needs nothing else, what it says in words, and its numbers. */
export interface Picture {
  /** Id of the chart that drew it. */
  readonly chart: string;
  readonly svg: string;
  readonly alt: string;
  readonly table: Table;
  readonly scene: Scene;
}

type Drawing = (subject: Subject) => Picture;
const DRAWINGS: Readonly<Partial<Record<Verb, Drawing>>> = {
  agree: (subject) =>
    subject.asked.table.forum.toward.length > 0
      ? pictureOf(offerBoardChart, offerBoardSpec(subject), subject)
      : pictureOf(agreementBoardChart, agreementBoardSpec(subject), subject),
  deal: (subject) => pictureOf(dealChart, dealSpec(subject), subject),
  block: (subject) => pictureOf(blockChart, blockSpec(subject), subject),
  pay: (subject) => pictureOf(payChart, paySpec(subject), subject),
  break: (subject) => pictureOf(breakChart, breakSpec(subject), subject),
  forum: (subject) => pictureOf(forumChart, forumSpec(subject), subject),
  order: (subject) => pictureOf(orderChart, orderSpec(subject), subject),
  ratify: (subject) => pictureOf(ratifyChart, ratifySpec(subject), subject),
  watch: (subject) => pictureOf(watchChart, watchSpec(subject), subject),
  stand: (subject) => pictureOf(standChart, standSpec(subject), subject),
};

/**
 * Draws the picture of a question from its answer. Nothing is measured or remembered: the same case, answer and options
 * give the same text.
 *
 * @param answer - what `ask` gave for this case, in the language asked for here
 * @returns null for a verb that has no picture
 * @throws {EntenteError} `unknown-forum`, `unknown-goal`, `bad-condition` where the answer is not of this case
 */
export function chartOf(kase: Case, answer: Answer, options: ChartOptions = {}): Picture | null {
  const draw = DRAWINGS[answer.verb];
  return draw === undefined ? null : draw(subjectOf(kase, answer, options));
}

function pictureOf<Spec extends { readonly setting: Setting }>(
  chart: Chart<Spec>,
  spec: Spec,
  { speech }: Subject,
): Picture {
  const scene = chart.scene(spec);
  return {
    chart: chart.id,
    svg: chart.draw(spec, scene),
    alt: chart.describe(spec, speech),
    table: chart.table(spec),
    scene,
  };
}
