// A new key goes into en/<first part of the key>.ts, and into the same file of ko, ja and zh.

import { accept } from "./en/accept.js";
import { agree } from "./en/agree.js";
import { agreement } from "./en/agreement.js";
import { ask } from "./en/ask.js";
import { backtest } from "./en/backtest.js";
import { badge } from "./en/badge.js";
import { block } from "./en/block.js";
import { breaking } from "./en/break.js";
import { brief } from "./en/brief.js";
import { chart } from "./en/chart.js";
import { check } from "./en/check.js";
import { schooling } from "./en/class.js";
import { clause } from "./en/clause.js";
import { code } from "./en/code.js";
import { compare } from "./en/compare.js";
import { deal } from "./en/deal.js";
import { expert } from "./en/expert.js";
import { forecast } from "./en/forecast.js";
import { form } from "./en/form.js";
import { forum } from "./en/forum.js";
import { game } from "./en/game.js";
import { importing } from "./en/import.js";
import { known } from "./en/known.js";
import { label } from "./en/label.js";
import { ledger } from "./en/ledger.js";
import { limits } from "./en/limits.js";
import { live } from "./en/live.js";
import { order } from "./en/order.js";
import { overlay } from "./en/overlay.js";
import { page } from "./en/page.js";
import { pay } from "./en/pay.js";
import { positions } from "./en/positions.js";
import { queue } from "./en/queue.js";
import { ratify } from "./en/ratify.js";
import { reading } from "./en/reading.js";
import { report } from "./en/report.js";
import { roles } from "./en/roles.js";
import { stand } from "./en/stand.js";
import { status } from "./en/status.js";
import { table } from "./en/table.js";
import { told } from "./en/told.js";
import { track } from "./en/track.js";
import { update } from "./en/update.js";
import { verdict } from "./en/verdict.js";
import { watch } from "./en/watch.js";
import { whatif } from "./en/whatif.js";
import { why } from "./en/why.js";
import { words } from "./en/words.js";

/**
 * English messages in ICU MessageFormat. Values that are shown come in as formatted strings; a value named n…, such as
 * nTaken, is the plain number that chooses the plural.
 */
export const en = {
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
} as const;

export type MessageKey = keyof typeof en;
