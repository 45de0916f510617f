import { tongueOf } from "../../case/text.js";
import { asSentence } from "../../explain/sentence.js";
import { saidBesideName } from "../../explain/told/input-words.js";
import type { Input } from "../inputs/inputs.js";
import type { CitedStatement } from "../ledger.js";
import { listed, saidBy } from "../statement.js";
import { type Block, type Prose, prose, type Run, run, type Section } from "./paper.js";
import { type Page, statementLinks } from "./sentence.js";

/** Every input, statement and source that a report rests on, each once, where its sentences lead. */
export function evidenceOf(page: Page): Section {
  const { say } = page.speech;
  const { inputs, statements, sources } = page.ledger;
  const part = (text: string, entries: readonly Prose[]): Block[] =>
    entries.length === 0
      ? []
      : [
          { kind: "heading", level: 3, text },
          { kind: "list", look: "ledger", items: entries.map((entry) => [entry]) },
        ];
  return {
    kind: "section",
    look: "chapter",
    id: "evidence",
    blocks: [
      { kind: "heading", level: 2, id: "evidence-title", text: say("report.evidence") },
      prose("small", say("report.evidence.how")),
      ...inputs.flatMap(([owner, own]) =>
        part(
          owner === "" ? say("report.ofTheCase") : asSentence(page.words.party(owner)),
          own.map((input) => inputEntry(input, page)),
        ),
      ),
      ...part(
        say("report.statements"),
        statements.map((statement) => statementEntry(statement, page)),
      ),
      ...part(
        say("report.sources"),
        sources.map((id) => sourceEntry(id, page)),
      ),
    ],
  };
}

function inputEntry(input: Input, page: Page): Prose {
  const { anchor, path, name, basis, note, statements } = input;
  return entry(anchor, [
    run(asSentence(name), { look: basis }),
    run(saidBesideName(input, page.speech)),
    ...(note === "" ? [] : [run(" "), marked(note, page, "note")]),
    ...(statements.length === 0 ? [] : [run(" – "), ...statementLinks(statements)]),
    run(" "),
    run(path, { look: "path" }),
  ]);
}

function statementEntry({ anchor, id, said, source }: CitedStatement, page: Page): Prose {
  const place = said.paragraph === null ? said.source : `${said.source} ¶ ${said.paragraph}`;
  return entry(anchor, [
    run(id, { look: "strong" }),
    run(` ${saidBy(said, page.speech)}`),
    run(place, { to: source === null ? undefined : `#source-${source}` }),
    ...(said.gloss === null ? [] : [run(": "), marked(said.gloss, page)]),
  ]);
}

/** A source with its address in full, so that it can be read on paper; only addresses of the web become links. */
function sourceEntry(id: string, page: Page): Prose {
  const { kase, words } = page;
  const { title, url, ...about } = kase.sources[id] ?? {};
  const address = url === undefined ? [] : [run(" "), run(url, { to: isOfTheWeb(url) ? url : undefined })];
  return entry(`source-${id}`, [
    marked(words.text(title, id), page, "strong"),
    run(listed(about, page.speech)),
    ...address,
  ]);
}

const isOfTheWeb = (url: string): boolean => /^https?:\/\/[^\s]+$/.test(url);

function entry(id: string, content: readonly Run[]): Prose {
  return { kind: "prose", role: "entry", id, content };
}

/** A text of the case, marked with its language where that is not the paper's. */
function marked(text: string, { language }: Pick<Page, "language">, look?: Run["look"]): Run {
  return run(text, { look, lang: tongueOf(text, language) ?? undefined });
}
