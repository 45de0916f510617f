import type { MessageKey } from "./en.js";
import { accept } from "./zh/accept.js";
import { agree } from "./zh/agree.js";
import { agreement } from "./zh/agreement.js";
import { ask } from "./zh/ask.js";
import { backtest } from "./zh/backtest.js";
import { badge } from "./zh/badge.js";
import { block } from "./zh/block.js";
import { breaking } from "./zh/break.js";
import { brief } from "./zh/brief.js";
import { chart } from "./zh/chart.js";
import { check } from "./zh/check.js";
import { schooling } from "./zh/class.js";
import { clause } from "./zh/clause.js";
import { code } from "./zh/code.js";
import { compare } from "./zh/compare.js";
import { deal } from "./zh/deal.js";
import { expert } from "./zh/expert.js";
import { forecast } from "./zh/forecast.js";
import { form } from "./zh/form.js";
import { forum } from "./zh/forum.js";
import { game } from "./zh/game.js";
import { importing } from "./zh/import.js";
import { known } from "./zh/known.js";
import { label } from "./zh/label.js";
import { ledger } from "./zh/ledger.js";
import { limits } from "./zh/limits.js";
import { live } from "./zh/live.js";
import { order } from "./zh/order.js";
import { overlay } from "./zh/overlay.js";
import { page } from "./zh/page.js";
import { pay } from "./zh/pay.js";
import { positions } from "./zh/positions.js";
import { queue } from "./zh/queue.js";
import { ratify } from "./zh/ratify.js";
import { reading } from "./zh/reading.js";
import { report } from "./zh/report.js";
import { roles } from "./zh/roles.js";
import { stand } from "./zh/stand.js";
import { status } from "./zh/status.js";
import { table } from "./zh/table.js";
import { told } from "./zh/told.js";
import { track } from "./zh/track.js";
import { update } from "./zh/update.js";
import { verdict } from "./zh/verdict.js";
import { watch } from "./zh/watch.js";
import { whatif } from "./zh/whatif.js";
import { why } from "./zh/why.js";
import { words } from "./zh/words.js";

/** Chinese messages, in simplified characters. */
export const zh: Readonly<Record<MessageKey, string>> = {
  ...accept,
  ...agree,
  ...agreement,
  ...ask,
  ...backtest,
  ...badge,
  ...block,
  ...breaking,
  ...brief,
  ...chart,
  ...check,
  ...schooling,
  ...clause,
  ...code,
  ...compare,
  ...deal,
  ...expert,
  ...forecast,
  ...form,
  ...forum,
  ...game,
  ...importing,
  ...known,
  ...label,
  ...ledger,
  ...limits,
  ...live,
  ...order,
  ...overlay,
  ...page,
  ...pay,
  ...positions,
  ...queue,
  ...ratify,
  ...reading,
  ...report,
  ...roles,
  ...stand,
  ...status,
  ...table,
  ...told,
  ...track,
  ...update,
  ...verdict,
  ...watch,
  ...whatif,
  ...why,
  ...words,
};
