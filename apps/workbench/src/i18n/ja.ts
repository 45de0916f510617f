import type { Catalogue } from "./catalogue.js";
import { home } from "./ja/home.js";
import { problems } from "./ja/problems.js";
import { question } from "./ja/question.js";
import { shell } from "./ja/shell.js";
import { whatif } from "./ja/whatif.js";
import { why } from "./ja/why.js";

export const ja: Catalogue = {
  ...problems,
  ...home,
  ...question,
  ...shell,
  ...whatif,
  ...why,
};
