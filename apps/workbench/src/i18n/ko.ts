import type { Catalogue } from "./catalogue.js";
import { caseTexts } from "./ko/case.js";
import { chain } from "./ko/chain.js";
import { compare } from "./ko/compare.js";
import { form } from "./ko/form.js";
import { grid } from "./ko/grid.js";
import { home } from "./ko/home.js";
import { problems } from "./ko/problems.js";
import { question } from "./ko/question.js";
import { report } from "./ko/report.js";
import { run } from "./ko/run.js";
import { save } from "./ko/save.js";
import { settings } from "./ko/settings.js";
import { shell } from "./ko/shell.js";
import { strip } from "./ko/strip.js";
import { team } from "./ko/team.js";
import { track } from "./ko/track.js";
import { trying } from "./ko/trying.js";
import { versions } from "./ko/versions.js";
import { whatif } from "./ko/whatif.js";
import { why } from "./ko/why.js";

export const ko: Catalogue = {
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
