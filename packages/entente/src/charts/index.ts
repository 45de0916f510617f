import { agreementBoardChart } from "./agree/agreement-board.js";
import { offerBoardChart } from "./agree/offer-board.js";
import { blockChart } from "./block/block-chart.js";
import { breakChart } from "./break/break-chart.js";
import { dealChart } from "./deal/deal-chart.js";
import { forumChart } from "./forum/forum-chart.js";
import { orderChart } from "./order/order-chart.js";
import { payChart } from "./pay/pay-chart.js";
import { ratifyChart } from "./ratify/ratify-chart.js";
import { standChart } from "./stand/stand-chart.js";
import { watchChart } from "./watch/watch-chart.js";

/** Every chart, in the order of the questions. */
export const charts = [
  offerBoardChart,
  agreementBoardChart,
  standChart,
  dealChart,
  blockChart,
  orderChart,
  forumChart,
  ratifyChart,
  breakChart,
  payChart,
  watchChart,
] as const;
