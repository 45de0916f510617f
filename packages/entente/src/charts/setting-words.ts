import { frameSchema } from "../engines/asked.js";
import type { Answer } from "../explain/answer.js";
import type { Speech } from "../explain/say.js";

const FIRST_SEED = 1;
/** Worlds that a badge rests on where nothing else is set. */
const USUAL_DRAWS = 1_000;

/** What an answer was asked with beyond case, day, table and voice, where it is not as at first; for the caption. */
export function settingWords({ say, digits }: Speech, { params, seed }: Pick<Answer, "params" | "seed">): string[] {
  const { draws, loss, maxPackages } = params as { draws?: number; loss?: string; maxPackages?: number };
  const usual = frameSchema.parse({});
  return [
    ...(seed === FIRST_SEED ? [] : [say("chart.setting.seed", { n: String(seed) })]),
    ...(draws === undefined || draws === 0 || draws === USUAL_DRAWS
      ? []
      : [say("chart.setting.draws", { n: draws, worlds: digits.count(draws) })]),
    ...(loss === undefined || loss === usual.loss ? [] : [say("chart.setting.loss")]),
    ...(maxPackages === undefined || maxPackages === usual.maxPackages
      ? []
      : [say("chart.setting.maxPackages", { n: maxPackages, packages: digits.count(maxPackages) })]),
  ];
}
