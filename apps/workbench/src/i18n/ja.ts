import type { Catalogue } from "./catalogue.js";
import { caseTexts } from "./ja/case.js";
import { home } from "./ja/home.js";
import { problems } from "./ja/problems.js";
import { question } from "./ja/question.js";
import { save } from "./ja/save.js";
import { shell } from "./ja/shell.js";
import { whatif } from "./ja/whatif.js";
import { why } from "./ja/why.js";

export const ja: Catalogue = {
  ...problems,
  ...caseTexts,
  ...home,
  ...question,
  ...save,
  ...shell,
  ...whatif,
  ...why,
};
