import { bracketedText, type Case, textHtml, textMarkdown, textPaper } from "entente";
import { version } from "../../../package.json";
import type { HandedTask, TextShown } from "../../runner/handed-protocol.js";
import { given } from "../reading.js";
import { runsOf } from "./runs.js";

/** A package as numbered clauses, to be shown and to be taken away; both say the same. */
export function textShown(
  kase: Case,
  { frame, by, badge, language }: Pick<Extract<HandedTask, { kind: "text" }>, "frame" | "by" | "badge" | "language">,
): TextShown {
  // Nothing is drawn at random there.
  const { seed: _, ...asked } = frame;
  const plain = bracketedText(kase, { params: given(asked), by, language, version });
  const text = badge === null ? plain : { ...plain, asked: `${plain.asked} ${badge}` };
  const { title, asked: caption, how, open, silent, codes, made } = text;
  return {
    ...{ kind: "text", title, caption, how, open, silent, codes, made },
    clauses: text.clauses.map(({ clause, pieces }) => ({
      number: clause.number,
      issue: clause.issue,
      runs: runsOf(clause, pieces),
    })),
    html: textHtml(text),
    markdown: textMarkdown(text),
    paper: textPaper(text),
  };
}
