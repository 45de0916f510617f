import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, chartOf, LANGUAGES, readCase, VERBS } from "entente";
import { root } from "../step.mjs";

const CASE = "korea-2021.case.yaml";

/** The picture of each question on a founding case in each language, with its words for those who do not see it. */
export function picturesOfQuestions() {
  const { kase } = readCase(readFileSync(join(root, "cases", CASE), "utf8"), { file: CASE });
  return LANGUAGES.flatMap((language) =>
    VERBS.map((verb) => {
      const { svg, alt } = chartOf(kase, ask(kase, verb, { draws: 0 }, { language }), { language, width: 760 });
      return { verb, language, name: `${verb}.${language}`, svg, alt: alt.replace(/[[\]()\n]/g, " ").trim() };
    }),
  );
}
