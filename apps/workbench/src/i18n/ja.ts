import type { Catalogue } from "./catalogue.js";
import { caseTexts } from "./ja/case.js";
import { chain } from "./ja/chain.js";
import { compare } from "./ja/compare.js";
import { form } from "./ja/form.js";
import { grid } from "./ja/grid.js";
import { home } from "./ja/home.js";
import { problems } from "./ja/problems.js";
import { question } from "./ja/question.js";
import { report } from "./ja/report.js";
import { run } from "./ja/run.js";
import { save } from "./ja/save.js";
import { settings } from "./ja/settings.js";
import { shell } from "./ja/shell.js";
import { strip } from "./ja/strip.js";
import { team } from "./ja/team.js";
import { track } from "./ja/track.js";
import { trying } from "./ja/trying.js";
import { versions } from "./ja/versions.js";
import { whatif } from "./ja/whatif.js";
import { why } from "./ja/why.js";

export const ja: Catalogue = {
  ...problems,
  ...team,
  ...track,
  ...versions,
  ...grid,
  ...form,
  ...caseTexts,
  ...home,
  ...question,
  ...report,
  ...compare,
  ...run,
  ...save,
  ...settings,
  ...shell,
  ...strip,
  ...trying,
  ...chain,
  ...whatif,
  ...why,
};
