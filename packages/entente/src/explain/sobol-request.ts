import type { Case } from "../case/model.js";
import type { KindOfWorld } from "../case/worlds/uncertain-inputs.js";
import { type Asked, type Frame, frameSchema, putQuestion } from "../engines/asked.js";
import type { PackageParam } from "../engines/deal/package-param.js";
import type { Tools } from "../engines/engine.js";
import { targetOf } from "../engines/target.js";
import { checkParams, pick } from "../engines/verb-params.js";
import { canStudy, designOf, gainAt, type Studied, studied } from "../engines/watch/studied.js";
import { EntenteError } from "../error.js";
import { sobolPoints } from "../numerics/sobol/indices.js";

/** The study of variance that `watch` would make; plain data, so that it can be sent to another thread or machine. */
export interface SobolRequest {
  readonly kase: Case;
  readonly frame: Frame;
  /** The run's; the points of the study do not depend on it. */
  readonly seed: number;
  readonly rows: number;
  readonly package: PackageParam | null;
  readonly gainOf: string | null;
  readonly worlds: KindOfWorld;
  /** How many figures it needs: rows × (inputs + 2). */
  readonly figures: number;
}

/**
 * The study that `watch` would make with these parameters; null where it makes none.
 *
 * @throws {EntenteError} `bad-parameter`, `unknown-party`, `bad-package` and as `ask`
 */
export function sobolRequest(kase: Case, params: Readonly<Record<string, unknown>>): SobolRequest | null {
  const { seed, sobol, package: given, gainOf, worlds, ...rest } = checkParams("watch", params);
  const rows = Number(sobol);
  if (rows <= 1) return null;
  const frame = pick(frameSchema, rest);
  const asks = {
    ...{ kase, frame, seed, rows },
    package: (given as PackageParam | undefined) ?? null,
    gainOf: (gainOf as string | undefined) ?? null,
    worlds: worlds ?? "judged",
  };
  const count = studiedBy(asks);
  const inputs = count?.inputs.length ?? 0;
  return inputs === 0 ? null : { ...asks, figures: rows * (inputs + 2) };
}

/** Reads some of the study's figures, the first and past the last: a pure function of the request and the range. */
export function sobolReader(
  request: SobolRequest,
  signal: Tools["signal"],
): (range: readonly [number, number]) => Float64Array {
  const count = studiedBy(request);
  if (count === null) throw new EntenteError("bad-parameter", "sobol: there are too many packages to study");
  const pointAt = sobolPoints(designOf(count.inputs.length, request.rows));
  const point = new Float64Array(count.inputs.length);
  return ([from, to]) =>
    Float64Array.from({ length: to - from }, (_, k) => {
      if (signal.aborted) throw new EntenteError("aborted", "robustness: stopped because the run was aborted");
      pointAt(from + k, point);
      return count.at(point);
    });
}

function studiedBy({ kase, frame, ...asks }: Omit<SobolRequest, "figures">): Studied | null {
  const asked: Asked = putQuestion(kase, frame);
  const gain = asks.gainOf === null ? null : gainAt(asked, asks.gainOf, targetOf(asked, asks.package ?? undefined));
  return canStudy(asked, gain) ? studied(asked, asks.worlds, gain) : null;
}
