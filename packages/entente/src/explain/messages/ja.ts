import { agree } from "./ja/agree.js";
import { block } from "./ja/block.js";
import { breaking } from "./ja/break.js";
import { brief } from "./ja/brief.js";
import { chart } from "./ja/chart.js";
import { check } from "./ja/check.js";
import { compare } from "./ja/compare.js";
import { deal } from "./ja/deal.js";
import { forum } from "./ja/forum.js";
import { label } from "./ja/label.js";
import { order } from "./ja/order.js";
import { page } from "./ja/page.js";
import { pay } from "./ja/pay.js";
import { ratify } from "./ja/ratify.js";
import { report } from "./ja/report.js";
import { stand } from "./ja/stand.js";
import { table } from "./ja/table.js";
import { words } from "./ja/words.js";

/** Japanese messages. */
export const ja = {
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
