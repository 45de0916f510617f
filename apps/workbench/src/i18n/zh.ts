import type { Catalogue } from "./catalogue.js";
import { caseTexts } from "./zh/case.js";
import { chain } from "./zh/chain.js";
import { compare } from "./zh/compare.js";
import { form } from "./zh/form.js";
import { grid } from "./zh/grid.js";
import { home } from "./zh/home.js";
import { problems } from "./zh/problems.js";
import { question } from "./zh/question.js";
import { report } from "./zh/report.js";
import { run } from "./zh/run.js";
import { save } from "./zh/save.js";
import { settings } from "./zh/settings.js";
import { shell } from "./zh/shell.js";
import { strip } from "./zh/strip.js";
import { team } from "./zh/team.js";
import { track } from "./zh/track.js";
import { trying } from "./zh/trying.js";
import { versions } from "./zh/versions.js";
import { whatif } from "./zh/whatif.js";
import { why } from "./zh/why.js";

export const zh: Catalogue = {
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
