import { bracketedText, type Case, handedOn, saying, speechIn, textPaper, writtenOf } from "entente";
import { version } from "../../../package.json";
import type { HandedTask, TextShown } from "../../runner/handed-protocol.js";
import { given } from "../reading.js";
import { runsOf } from "./runs.js";

type Asked = Pick<Extract<HandedTask, { kind: "text" }>, "frame" | "by" | "badge" | "language" | "redact">;

/** A package as numbered clauses, to be shown and to be taken away; both say the same. */
export function textShown(kase: Case, { frame, by, badge, language, redact }: Asked): TextShown {
  // Nothing is drawn at random there.
  const { seed: _, ...asked } = frame;
  const shown = handedOn(kase, redact, speechIn(language));
  const plain = bracketedText(shown.kase, { params: given(asked), by, language, version });
  const text = badge === null ? plain : { ...plain, asked: `${plain.asked} ${badge}` };
  const { title, asked: caption, how, open, silent, codes, made } = text;
  const { html, markdown, paper } = saying(shown.line, writtenOf(textPaper(text)));
  return {
    ...{ kind: "text", title, caption, how, open, silent, codes, kept: shown.line, made },
    clauses: text.clauses.map(({ clause, pieces }) => ({
      number: clause.number,
      issue: clause.issue,
      runs: runsOf(clause, pieces),
    })),
    ...{ html, markdown, paper },
  };
}
