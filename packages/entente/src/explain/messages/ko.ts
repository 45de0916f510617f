import type { MessageKey } from "./en.js";
import { accept } from "./ko/accept.js";
import { agree } from "./ko/agree.js";
import { agreement } from "./ko/agreement.js";
import { ask } from "./ko/ask.js";
import { backtest } from "./ko/backtest.js";
import { badge } from "./ko/badge.js";
import { block } from "./ko/block.js";
import { breaking } from "./ko/break.js";
import { brief } from "./ko/brief.js";
import { chart } from "./ko/chart.js";
import { check } from "./ko/check.js";
import { schooling } from "./ko/class.js";
import { clause } from "./ko/clause.js";
import { code } from "./ko/code.js";
import { compare } from "./ko/compare.js";
import { deal } from "./ko/deal.js";
import { expert } from "./ko/expert.js";
import { forecast } from "./ko/forecast.js";
import { form } from "./ko/form.js";
import { forum } from "./ko/forum.js";
import { game } from "./ko/game.js";
import { importing } from "./ko/import.js";
import { known } from "./ko/known.js";
import { label } from "./ko/label.js";
import { ledger } from "./ko/ledger.js";
import { limits } from "./ko/limits.js";
import { live } from "./ko/live.js";
import { order } from "./ko/order.js";
import { overlay } from "./ko/overlay.js";
import { page } from "./ko/page.js";
import { pay } from "./ko/pay.js";
import { positions } from "./ko/positions.js";
import { queue } from "./ko/queue.js";
import { ratify } from "./ko/ratify.js";
import { reading } from "./ko/reading.js";
import { report } from "./ko/report.js";
import { roles } from "./ko/roles.js";
import { stand } from "./ko/stand.js";
import { status } from "./ko/status.js";
import { table } from "./ko/table.js";
import { told } from "./ko/told.js";
import { track } from "./ko/track.js";
import { update } from "./ko/update.js";
import { verdict } from "./ko/verdict.js";
import { watch } from "./ko/watch.js";
import { whatif } from "./ko/whatif.js";
import { why } from "./ko/why.js";
import { words } from "./ko/words.js";

/** Korean messages. `[은/는]` after a value becomes the particle that its last sound asks for. */
export const ko: Readonly<Record<MessageKey, string>> = {
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
