import { speechIn } from "../../explain/say.js";
import type { BacktestAnswer } from "../../explain/track/backtest-answer.js";
import { modelName } from "../../explain/track/backtest-findings.js";
import type { Picture } from "../chart-of.js";
import type { ChartOptions } from "../subject.js";
import { modelsChart } from "./models-chart.js";

/**
 * How far the models of a backtest missed.
 *
 * @param answer - what `askBacktest` gave, in the language asked for here
 * @param source - what stands below the picture, such as the name of the data
 */
export function modelsPicture(
  { result, findings }: Pick<BacktestAnswer, "result" | "findings">,
  {
    language = "en",
    width = 720,
    theme = "light",
    source = "",
  }: Omit<ChartOptions, "shown"> & { readonly source?: string | undefined } = {},
): Picture {
  const speech = speechIn(language);
  const answer = findings.find(({ level }) => level === "headline")?.text ?? "";
  const models = result.models.flatMap(({ id, kind, n, mae, low, high }) =>
    mae === null || low === null || high === null ? [] : [{ id, name: modelName(id, speech), kind, n, mae, low, high }],
  );
  const against = models.find(({ id }) => id === result.against) ?? null;
  const spec = {
    setting: { language, width, theme, title: speech.say("backtest.title"), answer, source },
    models,
    against,
  };
  return {
    chart: modelsChart.id,
    svg: modelsChart.draw(spec),
    alt: modelsChart.describe(spec, speech),
    table: modelsChart.table(spec),
    scene: modelsChart.scene(spec),
  };
}
