import type * as Docx from "docx";
import type { Moves, Note, Paper, Prose, Run, Trust } from "entente";

type Lib = typeof Docx;

/** Writes words and notes of one paper with the library that was loaded for it. */
export interface Scribe {
  readonly lib: Lib;
  readonly runs: (content: readonly (Run | Moves)[]) => Docx.ParagraphChild[];
  /** The number of the note on what something rests on: with the note the first time, as a way to it from then on. */
  readonly mark: (id: string | undefined) => Docx.ParagraphChild[];
  /** Words that links with this id lead to. */
  readonly goal: (id: string | undefined, children: Docx.ParagraphChild[]) => Docx.ParagraphChild[];
  readonly trust: (trust: Trust) => Docx.ParagraphChild[];
}

export const INK = { second: "454D57", third: "626B76", accent: "1D5BB8", doubt: "7A4B00", rule: "C9CED6" };

export function scribeOf(lib: Lib, { notes }: Paper): Scribe {
  const { Bookmark, EndnoteReferenceRun, ExternalHyperlink, InternalHyperlink, TextRun } = lib;
  const byId = new Map<string, Note>(notes.map((note) => [note.id, note]));
  const told = new Set<string>();
  const names = new Map<string, string>();
  // A bookmark's name is a word of at most forty letters.
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `place_${names.size + 1}`;
    names.set(id, name);
    return name;
  };

  const runs: Scribe["runs"] = (content) =>
    content.flatMap((part, k): Docx.ParagraphChild[] => {
      if ("moves" in part) {
        const lines = part.moves.map(
          (move) => new TextRun({ text: `– ${move.trim()}`, break: 1, bold: false, size: 19 }),
        );
        const isLast = k === content.length - 1;
        return isLast ? lines : [...lines, new TextRun({ text: "", break: 1 })];
      }
      return runOf(part);
    });

  const runOf = ({ text, look, to, lang }: Run): Docx.ParagraphChild[] => {
    if (text === "") return [];
    const sign = look === "coded" ? "■ " : look === "judged" ? "□ " : "";
    const style = {
      ...LOOKS[look ?? "plain"],
      ...(lang === undefined ? {} : { language: { value: lang, eastAsia: lang } }),
    };
    const words = new TextRun({ ...style, text: `${sign}${text}` });
    if (to === undefined || look === "figure" || look === "again") return [words];
    const link = new TextRun({ ...style, text: `${sign}${text}`, color: INK.accent });
    return to.startsWith("#")
      ? [new InternalHyperlink({ anchor: nameOf(to.slice(1)), children: [link] })]
      : [new ExternalHyperlink({ link: to, children: [link] })];
  };

  const noteParagraph = ({ id, groups }: Note): Docx.Paragraph =>
    new lib.Paragraph({
      style: "EndnoteText",
      children: [
        ...goal(id, [new TextRun(" ")]),
        ...groups.flatMap((group, k) => [...(k === 0 ? [] : [new TextRun(" · ")]), ...runs(group)]),
      ],
    });

  const mark: Scribe["mark"] = (id) => {
    const note = id === undefined ? undefined : byId.get(id);
    if (note === undefined) return [];
    if (!told.has(note.id)) {
      told.add(note.id);
      return [new EndnoteReferenceRun({ children: [noteParagraph(note)] })];
    }
    const number = new TextRun({ text: String(note.number), superScript: true, color: INK.accent });
    return [new InternalHyperlink({ anchor: nameOf(note.id), children: [number] })];
  };

  const goal: Scribe["goal"] = (id, children) =>
    id === undefined ? children : [new Bookmark({ id: nameOf(id), children })];

  const trust: Scribe["trust"] = ({ badge, rests }) => {
    const color = badge?.kind === "judgement" ? INK.doubt : INK.second;
    const said = [...(badge === null ? [] : [`${badge.sign} ${badge.text}`]), ...(rests === "" ? [] : [rests])];
    return [new TextRun({ text: said.join(" · "), color, size: 18 })];
  };

  return { lib, runs, mark, goal, trust };
}

const LOOKS: Readonly<Record<NonNullable<Run["look"]> | "plain", Docx.IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  again: { bold: false, size: 19 },
  code: { size: 18, color: INK.third },
  path: { size: 15, color: INK.third },
  note: { color: INK.second },
  coded: {},
  judged: {},
  figure: {},
};

/** A paragraph's words with its place and its note. */
export function wordsOf({ content, note, id }: Prose, { runs, mark, goal }: Scribe): Docx.ParagraphChild[] {
  return [...goal(id, runs(content)), ...mark(note)];
}
