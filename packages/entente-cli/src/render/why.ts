import { type Case, type Finding, inputInWords, type Speech, type Why, type WhyStatement, whyOf } from "entente";
import type { Style } from "./style.js";
import { harmless } from "./width.js";
import { paragraph } from "./wrap.js";

/** The inputs and statements behind a sentence, indented under it; a set already told is only referred to. */
export function renderWhy(
  finding: Finding,
  kase: Case,
  {
    style,
    speech,
    asOf,
    told,
  }: {
    readonly style: Style;
    readonly speech: Speech;
    readonly asOf: string;
    /** Inputs told so far → the sentence they were told under. */
    readonly told: Map<string, string>;
  },
): string {
  const key = finding.because.join(" ");
  if (key === "") return "";
  const before = told.get(key);
  if (before !== undefined) {
    const sentence = before.length > 60 ? `${before.slice(0, 60)}…` : before;
    return style.faint(paragraph(speech.say("label.sameInputs", { sentence }), { width: style.width, lead: "    " }));
  }
  told.set(key, finding.text);
  return whyOf(kase, finding.because, { asOf, speech })
    .flatMap((why) => [
      ...inputLines(why, speech, style),
      ...why.statements.map((one) => statementLine(one, speech, style)),
    ])
    .join("\n");
}

function inputLines(why: Why, speech: Speech, { width, faint }: Style): string[] {
  const { path, value, note } = why;
  const said = note === null || note === "" ? "" : ` ${note}`;
  return [
    paragraph(`${inputInWords(why, speech)}${said}`, { width, lead: "    " }),
    faint(paragraph(`${path}: ${value}`, { width, lead: "      " })),
  ];
}

function statementLine(statement: WhyStatement, speech: Speech, { width, faint }: Style): string {
  return faint(paragraph(harmless(describe(statement, speech)), { width, lead: "      · " }));
}

/** A statement in one line: id, who, voice, strength, date, place in the source, gloss. */
export function describe(
  { id, holder, actor, voice, strength, date, source, paragraph: number, gloss }: WhyStatement,
  { say }: Speech,
): string {
  const who = actor === null ? holder : `${holder} (${actor})`;
  const how = [
    voice === null || voice === undefined ? "" : say(`label.voice.${voice}`),
    strength === null || strength === undefined ? "" : say(`label.strength.${strength}`),
    date ?? "",
  ].filter(Boolean);
  const place = number === null ? source : `${source} ¶ ${number}`;
  return `${id}: ${who}, ${[...how, place].join(", ")}${gloss === null ? "" : `: ${gloss}`}`;
}
