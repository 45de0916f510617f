import type { Case } from "../../case/model.js";
import { inLanguage } from "../../case/text.js";
import { sealed, tagsOf } from "../envelope.js";
import type { ToExchange } from "../exchanged.js";
import { placedText } from "../placed-text.js";
import { guidOf } from "./guid.js";
import type { QdaCode, QdaProject } from "./project.js";

/** Begins the description of a source that was written from a case; its id follows. */
export const SOURCE_MARK = "entente-source: ";
/** Ends that of a source whose text is not there. */
export const STAND_IN = "(The text is not included: each line stands for a statement.)";

/** A project of the statements of a case: parties and issues are codes, a stance is a code below its issue. */
export function projectOfStatements({ kase, statements, texts }: ToExchange): QdaProject {
  const name = inLanguage(kase.title, "en", kase.id ?? "case");
  const coders = [...new Set(Object.values(statements).map(({ coder = "" }) => coder))];
  const user = (coder: string): string => guidOf(name, "user", coder);
  const sources = [...new Set(Object.values(statements).map(({ source }) => source))];
  return {
    name,
    users: coders.map((coder) => ({ guid: user(coder), name: coder === "" ? "Entente" : coder })),
    codes: codesOf(kase, statements),
    sources: sources.map((id) => {
      const own = Object.entries(statements).filter(([, { source }]) => source === id);
      const { text, isStandIn, places } = placedText(own, texts.get(id));
      return {
        guid: guidOf(name, "source", id),
        name: inLanguage(kase.sources[id]?.title, "en", id),
        description: `${SOURCE_MARK}${id}${isStandIn ? ` ${STAND_IN}` : ""}`,
        text,
        selections: own.map(([key, statement]) => {
          const [start, end] = places.get(key) ?? [0, 1];
          const tags = tagsOf(kase, statement);
          const guids = guidsOf(kase, statement);
          return {
            guid: guidOf(name, "selection", key),
            name: key,
            start,
            end,
            description: sealed(key, statement, [start, end], tags),
            user: user(statement.coder ?? ""),
            codings: guids.map((code, k) => ({
              guid: guidOf(name, "coding", key, String(k)),
              code,
              user: user(statement.coder ?? ""),
            })),
          };
        }),
      };
    }),
    sets: [],
  };
}

/** The codes of a case on their own. */
export function codebookOf(kase: Case): Pick<QdaProject, "codes" | "sets"> {
  return { codes: codesOf(kase, kase.statements), sets: [] };
}

function guidsOf(kase: Case, { holder, issue, stance }: ToExchange["statements"][string]): string[] {
  const id = kase.id ?? "case";
  return [
    guidOf(id, "party", holder),
    ...(issue === undefined ? [] : [guidOf(id, "issue", issue)]),
    ...(issue === undefined || stance === undefined ? [] : [guidOf(id, "stance", issue, String(stance))]),
  ];
}

function codesOf(kase: Case, statements: ToExchange["statements"]): QdaCode[] {
  const id = kase.id ?? "case";
  const code = (guid: string, name: string, codes: readonly QdaCode[] = []): QdaCode => ({
    guid,
    name,
    isCodable: true,
    color: null,
    description: null,
    codes,
  });
  const parties = Object.entries(kase.parties).map(([party, { name }]) =>
    code(guidOf(id, "party", party), inLanguage(name, "en", party)),
  );
  const issues = Object.entries(kase.issues).map(([issue, { name, options }]) => {
    const said = Object.values(statements).flatMap((one) =>
      one.issue === issue && typeof one.stance === "number" ? [one.stance] : [],
    );
    const rungs = Object.entries(options).map(([option, { name: called }]) =>
      code(guidOf(id, "stance", issue, option), inLanguage(called, "en", option)),
    );
    const numbers = [...new Set(said)]
      .sort((a, b) => a - b)
      .map((at) => code(guidOf(id, "stance", issue, String(at)), String(at)));
    return code(guidOf(id, "issue", issue), inLanguage(name, "en", issue), [...rungs, ...numbers]);
  });
  return [{ ...code(guidOf(id, "parties"), "Parties", parties), isCodable: false }, ...issues];
}
