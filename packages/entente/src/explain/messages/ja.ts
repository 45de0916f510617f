import type { MessageKey } from "./en.js";
import { accept } from "./ja/accept.js";
import { agree } from "./ja/agree.js";
import { agreement } from "./ja/agreement.js";
import { ask } from "./ja/ask.js";
import { backtest } from "./ja/backtest.js";
import { badge } from "./ja/badge.js";
import { block } from "./ja/block.js";
import { breaking } from "./ja/break.js";
import { brief } from "./ja/brief.js";
import { chart } from "./ja/chart.js";
import { check } from "./ja/check.js";
import { schooling } from "./ja/class.js";
import { clause } from "./ja/clause.js";
import { code } from "./ja/code.js";
import { compare } from "./ja/compare.js";
import { deal } from "./ja/deal.js";
import { expert } from "./ja/expert.js";
import { forecast } from "./ja/forecast.js";
import { form } from "./ja/form.js";
import { forum } from "./ja/forum.js";
import { game } from "./ja/game.js";
import { importing } from "./ja/import.js";
import { known } from "./ja/known.js";
import { label } from "./ja/label.js";
import { ledger } from "./ja/ledger.js";
import { limits } from "./ja/limits.js";
import { live } from "./ja/live.js";
import { order } from "./ja/order.js";
import { overlay } from "./ja/overlay.js";
import { page } from "./ja/page.js";
import { pay } from "./ja/pay.js";
import { positions } from "./ja/positions.js";
import { queue } from "./ja/queue.js";
import { ratify } from "./ja/ratify.js";
import { reading } from "./ja/reading.js";
import { report } from "./ja/report.js";
import { roles } from "./ja/roles.js";
import { stand } from "./ja/stand.js";
import { status } from "./ja/status.js";
import { table } from "./ja/table.js";
import { told } from "./ja/told.js";
import { track } from "./ja/track.js";
import { update } from "./ja/update.js";
import { verdict } from "./ja/verdict.js";
import { watch } from "./ja/watch.js";
import { whatif } from "./ja/whatif.js";
import { why } from "./ja/why.js";
import { words } from "./ja/words.js";

/** Japanese messages. */
export const ja: Readonly<Record<MessageKey, string>> = {
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
