import type { Case } from "../../case/model.js";
import { type Asked, frameSchema, putQuestion } from "../../engines/asked.js";
import { classGroups } from "../../engines/class/class-groups.js";
import type { ClassGroup, ClassResult } from "../../engines/class/class-result.js";
import { type FrameResult, frameOf } from "../../engines/frame.js";
import { EntenteError } from "../../error.js";
import { hashOf } from "../answer.js";
import { drafted } from "../drafted.js";
import type { Finding } from "../finding.js";
import { type Language, speechIn } from "../say.js";
import type { Table } from "../tables/table.js";
import { wordsOf } from "../words.js";
import { explainClass } from "./class-findings.js";
import { classTables } from "./class-tables.js";

/** What the deals of a class come to; `--json` prints it without the tables. */
export interface ClassAnswer {
  readonly entente: 1;
  readonly verb: "class";
  readonly case: { readonly id: string; readonly asOf: string; readonly hash: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly result: FrameResult & ClassResult;
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

interface ClassOptions {
  readonly language?: Language | undefined;
  readonly warnings?: readonly string[] | undefined;
}

/**
 * Compares the deals of a class's groups with the front and with what they could have had.
 *
 * @param groups - in the order in which they are shown
 * @param params - the frame (asOf, voice, forum, where, loss, maxPackages)
 * @throws {EntenteError} `bad-parameter`; `unknown-forum`; `unknown-issue`, `unknown-option`, `bad-package` for a deal outside the space
 */
export function askClass(
  kase: Case,
  groups: readonly ClassGroup[],
  params: Readonly<Record<string, unknown>> = {},
  { language = "en", warnings = [] }: ClassOptions = {},
): { readonly answer: ClassAnswer; readonly tables: readonly Table[] } {
  const asked = askedFor(kase, params);
  const found = classGroups(asked, groups);
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const telling = { asked, speech, words, params };
  const findings = explainClass(telling, found).map((draft) =>
    drafted(asked, draft, { command: "class", verb: "deal", speech }),
  );
  const about = { id: kase.id ?? "case", asOf: asked.view.asOf, hash: hashOf(kase) };
  const shown = Object.fromEntries(Object.entries(asked.frame).filter(([, value]) => value !== undefined));
  const result = { ...frameOf(asked), ...found };
  return {
    answer: { entente: 1, verb: "class", case: about, params: shown, result, findings, warnings: [...warnings] },
    tables: classTables({ kase, speech, words }, found),
  };
}

function askedFor(kase: Case, params: Readonly<Record<string, unknown>>): Asked {
  const read = frameSchema.safeParse(params);
  if (read.success) return putQuestion(kase, read.data);
  const [issue] = read.error.issues;
  const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  throw new EntenteError("bad-parameter", `${name}: ${issue?.message ?? "is no such value"}`);
}
