import { agree } from "./zh/agree.js";
import { block } from "./zh/block.js";
import { breaking } from "./zh/break.js";
import { brief } from "./zh/brief.js";
import { chart } from "./zh/chart.js";
import { check } from "./zh/check.js";
import { compare } from "./zh/compare.js";
import { deal } from "./zh/deal.js";
import { forum } from "./zh/forum.js";
import { label } from "./zh/label.js";
import { order } from "./zh/order.js";
import { page } from "./zh/page.js";
import { pay } from "./zh/pay.js";
import { ratify } from "./zh/ratify.js";
import { report } from "./zh/report.js";
import { stand } from "./zh/stand.js";
import { table } from "./zh/table.js";
import { words } from "./zh/words.js";

/** Chinese messages, in simplified characters. */
export const zh = {
  ...agree,
  ...block,
  ...breaking,
  ...brief,
  ...chart,
  ...check,
  ...compare,
  ...deal,
  ...forum,
  ...label,
  ...order,
  ...page,
  ...pay,
  ...ratify,
  ...report,
  ...stand,
  ...table,
  ...words,
};
