import { speechIn } from "../../explain/say.js";
import type { LedgerAnswer } from "../../explain/track/ledger-answer.js";
import type { Picture } from "../chart-of.js";
import type { ChartOptions } from "../subject.js";
import { calibrationChart } from "./calibration-chart.js";

/**
 * The calibration of a scored ledger: how often what was given came true.
 *
 * @param answer - what `askLedger` gave, in the language asked for here
 * @param source - what stands below the picture, such as the ledger's name
 */
export function calibrationPicture(
  { result, findings }: Pick<LedgerAnswer, "result" | "findings">,
  {
    language = "en",
    width = 720,
    theme = "light",
    source = "",
  }: Omit<ChartOptions, "shown"> & { readonly source?: string | undefined } = {},
): Picture {
  const speech = speechIn(language);
  const headline = findings.find(({ level }) => level === "headline")?.text ?? "";
  const setting = { language, width, theme, title: speech.say("track.title"), answer: headline, source };
  const given = result.forecasts.flatMap(({ entry, state }) =>
    state === "resolved" && entry.kind === "binary" ? [Number(entry.p)] : [],
  );
  const spec = { setting, bins: result.scores.bins, given };
  return {
    chart: calibrationChart.id,
    svg: calibrationChart.draw(spec),
    alt: calibrationChart.describe(spec, speech),
    table: calibrationChart.table(spec),
    scene: calibrationChart.scene(spec),
  };
}
