import type { SourceText } from "entente";
import { useMemo } from "react";
import { useWork } from "../ui/workbench-context.js";
import { useDocuments } from "./model.js";
import { sourceTitle } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

interface Found {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly words: string;
}

const MOST = 60;

/** Sentences of all texts, also of those that are not shown, in which the words stand. */
export function FoundSentences({
  words,
  onShow,
}: {
  readonly words: string;
  readonly onShow: (source: string, start: number) => void;
}) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase, texts } = useDocuments();
  const found = useMemo(() => [...texts.values()].flatMap((text) => foundIn(text, words)), [texts, words]);
  return (
    <section className="found" aria-label={say("filter.find")}>
      <p role="status">{say("find.results", { n: found.length })}</p>
      <ol>
        {found.slice(0, MOST).map(({ source, paragraph, start, words: sentence }) => (
          <li key={`${source} ${start}`}>
            <button type="button" onClick={() => onShow(source, start)}>
              <small>{say("find.goto", { source: sourceTitle(kase, source, language), paragraph })}</small>
              <span lang={texts.get(source)?.language}>{sentence}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function foundIn(text: SourceText, words: string): readonly Found[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "" || !text.text.toLowerCase().includes(wanted)) return [];
  const points = [...text.text];
  return text.paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap(({ start, end }): Found[] => {
      const sentence = points.slice(start, end).join("");
      return sentence.toLowerCase().includes(wanted)
        ? [{ source: text.id, paragraph: number, start, words: sentence }]
        : [];
    }),
  );
}
