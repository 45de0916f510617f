import { caseTexts } from "./en/case.js";
import { chain } from "./en/chain.js";
import { compare } from "./en/compare.js";
import { form } from "./en/form.js";
import { grid } from "./en/grid.js";
import { home } from "./en/home.js";
import { problems } from "./en/problems.js";
import { question } from "./en/question.js";
import { report } from "./en/report.js";
import { run } from "./en/run.js";
import { save } from "./en/save.js";
import { settings } from "./en/settings.js";
import { shell } from "./en/shell.js";
import { strip } from "./en/strip.js";
import { team } from "./en/team.js";
import { track } from "./en/track.js";
import { trying } from "./en/trying.js";
import { versions } from "./en/versions.js";
import { whatif } from "./en/whatif.js";
import { why } from "./en/why.js";

/** The interface in English; every other language has the same keys. */
export const en = {
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
} as const;
