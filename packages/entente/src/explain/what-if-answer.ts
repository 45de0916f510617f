import type { Case } from "../case/model.js";
import { frameSchema, putQuestion } from "../engines/asked.js";
import type { DrawnClaims } from "../engines/claims/draw-claims.js";
import type { ClaimRun } from "../engines/claims/runs.js";
import type { Tools } from "../engines/engine.js";
import { type FrameResult, frameOf } from "../engines/frame.js";
import { pick } from "../engines/verb-params.js";
import { type WhatIf, type WhatIfParams, whatIf, whatIfRuns, whatIfSchema } from "../engines/whatif/what-if.js";
import { EntenteError } from "../error.js";
import { uniformFrom } from "../numerics/philox.js";
import { hashOf } from "./answer.js";
import { drafted } from "./drafted.js";
import type { Finding } from "./finding.js";
import { type Language, speechIn } from "./say.js";
import type { Table } from "./tables/table.js";
import { whatIfTables } from "./tables/what-if.js";
import { explainWhatIf } from "./what-if.js";
import { wordsOf } from "./words.js";

/** What `whatif` answers; `--json` prints it without the tables. */
export interface WhatIfAnswer {
  readonly entente: 1;
  readonly verb: "whatif";
  readonly case: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly result: FrameResult & WhatIf;
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

export interface WhatIfOptions {
  readonly language?: Language | undefined;
  readonly warnings?: readonly string[] | undefined;
  /** What the runs of `whatIfWorlds` gave elsewhere, in their order; without it worlds are drawn here. */
  readonly drawn?: readonly DrawnClaims[] | undefined;
  readonly signal?: Tools["signal"] | undefined;
  readonly progress?: Tools["progress"] | undefined;
}

/**
 * The worlds that `askWhatIf` would draw, as runs that can be split over threads and handed back to it in their order.
 *
 * @throws {EntenteError} `bad-parameter`; as `ask`
 */
export function whatIfWorlds(kase: Case, params: Readonly<Record<string, unknown>>): ClaimRun[] {
  const checked = checkedFor(params);
  return checked.draws === 0 ? [] : whatIfRuns(putQuestion(kase, pick(frameSchema, checked)), checked);
}

function checkedFor(params: Readonly<Record<string, unknown>>): WhatIfParams {
  const parsed = whatIfSchema.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  throw new EntenteError("bad-parameter", `${name}: ${issue?.message ?? "is no such value"}`);
}

/**
 * Asks what each table, each line taken off, each empty chair and each next leader would change.
 *
 * @param params - frame, seed, `by`, `rows`, `draws`, `worlds`, `outside`
 * @throws {EntenteError} `bad-parameter`; as `ask`; `aborted`
 */
export function askWhatIf(
  kase: Case,
  params: Readonly<Record<string, unknown>> = {},
  { language = "en", warnings = [], drawn, signal = { aborted: false }, progress = () => {} }: WhatIfOptions = {},
): { readonly answer: WhatIfAnswer; readonly tables: readonly Table[] } {
  const checked = checkedFor(params);
  const asked = putQuestion(kase, pick(frameSchema, checked));
  const found = whatIf(asked, checked, { rng: uniformFrom(checked.seed), signal, progress, drawn });
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const telling = { asked, speech, words, params: checked };
  const findings = explainWhatIf(telling, found, checked).map((draft) =>
    drafted(asked, draft, { command: "whatif", verb: draft.id.startsWith("tables.") ? "forum" : "agree", speech }),
  );
  const { seed, ...rest } = checked;
  const shown = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const result = { ...frameOf(asked), ...found };
  const about = { id: kase.id ?? "case", asOf: asked.view.asOf, hash: hashOf(kase) };
  return {
    answer: {
      ...{ entente: 1, verb: "whatif", case: about, params: shown, seed, result, findings },
      warnings: [...warnings],
    },
    tables: whatIfTables({ asked, speech, words }, found),
  };
}
