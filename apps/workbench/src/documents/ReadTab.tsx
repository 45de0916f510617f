import type { SuggestedStatement } from "entente";
import { useMemo, useRef, useState } from "react";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { draftFrom, draftOf, type Place } from "./draft.js";
import type { GivenPath } from "./dropped-files.js";
import { FilterBar } from "./FilterBar.js";
import { FoundSentences } from "./FoundSentences.js";
import { Identity } from "./Identity.js";
import { Importer } from "./Importer.js";
import { LostAnchors } from "./LostAnchors.js";
import { useDocuments } from "./model.js";
import type { OpenCard } from "./open-card.js";
import { Reader } from "./Reader.js";
import { SourceList } from "./SourceList.js";
import { StatementList } from "./StatementList.js";
import { SuggestionList } from "./SuggestionList.js";
import { matches, NO_FILTER, type RowFilter, rowsOf, type StatementRow } from "./statement-rows.js";
import { type CodingActions, useCodingActions } from "./use-coding.js";
import { useDrop } from "./use-drop.js";
import { useReadKeys } from "./use-read-keys.js";
import { type Reading, useReading } from "./use-reading.js";
import { useWanted } from "./use-wanted.js";

/** Sources, a text with its sentences, and the statements beside them. */
export function ReadTab() {
  const workbench = useWorkbench();
  const model = useDocuments();
  const { kase, texts, isLocked, isCoderOnly } = model;
  const sel = useWork(({ address }) => address.sel);
  const [filter, setFilter] = useState<RowFilter>(NO_FILTER);
  const [find, setFind] = useState("");
  const [card, setCard] = useState<OpenCard | null>(null);
  const [files, setFiles] = useState<readonly GivenPath[] | null>(null);
  const [view, setView] = useState<"statements" | "suggestions">("statements");
  const [current, setCurrent] = useState<string | null>(null);
  const findBox = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => rowsOf(model), [model]);
  const source = sel !== null && kase.sources[sel] !== undefined ? sel : null;
  const text = source === null ? null : (texts.get(source) ?? null);
  const reading = useReading(text);
  const actions = useCodingActions();
  const shown = useMemo(() => rows.filter((row) => matches(row, filter)), [rows, filter]);
  const inText = useMemo(() => shown.filter(({ said }) => said.source === source), [shown, source]);
  useDrop((dropped) => {
    if (!isLocked && !isCoderOnly) setFiles(dropped);
  });

  const select = (id: string | null): void => {
    setCard(null);
    workbench.go({ sel: id }, "same");
  };
  const show = ({ said }: StatementRow): void => {
    if (said.source !== source) select(said.source);
    want({ source: said.source, start: said.start ?? 0 });
  };
  const want = useWanted(text, { source, reading });

  const opened = openersOf({ reading, source, actions, published: kase.sources[source ?? ""]?.date, setCard });
  useReadKeys({
    reading,
    card,
    closeCard: () => setCard(null),
    openAtCursor: opened.openAtCursor,
    repeat: () => {
      const place = opened.placeOfCursor();
      if (place !== null && !isLocked && actions.repeat(place) !== null) reading.move(1, "go");
    },
    suggestions: inText.flatMap(({ suggestion }) => suggestion ?? []),
    current,
    setCurrent,
    accept: (one) => actions.accept([one]),
    change: opened.changeSuggestion,
    decline: (one) => actions.decline([one]),
    find: () => findBox.current?.focus(),
    inbox: () => workbench.go({ tab: "inbox" }, "same"),
  });

  return (
    <div className="read">
      <SourceList
        rows={rows}
        source={source}
        view={view}
        onSelect={(id) => {
          setView("statements");
          select(id);
        }}
        onSuggestions={() => {
          select(null);
          setView("suggestions");
        }}
        onImport={() => setFiles([])}
      />
      <div className="reading">
        {files !== null && (
          <Importer
            files={files}
            of={source !== null && text === null ? source : null}
            onClose={(id) => {
              setFiles(null);
              if (id !== null) select(id);
              // On to the text that was added; without one back to what opened this.
              if (id !== null) want({ source: id, start: null });
              else document.querySelector<HTMLElement>(".import")?.focus();
            }}
          />
        )}
        {files === null && <LostAnchors rows={rows} />}
        {model.coder === null && files === null && card === null && !isLocked && <Identity />}
        <FilterBar filter={filter} onFilter={setFilter} find={find} onFind={setFind} box={findBox} rows={rows} />
        {find.trim() !== "" && (
          <FoundSentences
            words={find}
            onShow={(id, start) => {
              select(id);
              want({ source: id, start });
            }}
          />
        )}
        {find.trim() === "" && view === "suggestions" && source === null && (
          <SuggestionList rows={shown} actions={actions} onShow={show} onChange={opened.changeSuggestion} />
        )}
        {find.trim() === "" && source === null && view === "statements" && (
          <StatementList rows={shown} onShow={show} onChange={(row) => changeRow(row, opened)} actions={actions} />
        )}
        {find.trim() === "" && source !== null && (
          <Reader
            key={source}
            source={source}
            text={text}
            rows={inText}
            reading={reading}
            actions={actions}
            card={card}
            current={current}
            onCard={setCard}
            onChange={(row) => changeRow(row, opened)}
            onCode={opened.openAtCursor}
            onFiles={(chosen) => setFiles(chosen)}
          />
        )}
      </div>
    </div>
  );

  function changeRow(row: StatementRow, { changeSuggestion }: Openers): void {
    const { coding, suggestion } = row;
    if (suggestion !== null) changeSuggestion(suggestion);
    if (coding === null) return;
    show(row);
    const { source: of, paragraph = 0, start = 0, end = 0, quote = "" } = coding;
    const place: Place = { source: of, paragraph, start, end, quote };
    setCard({ place, draft: draftOf(coding), id: coding.id, of: "changed" });
  }
}

interface Openers {
  readonly placeOfCursor: () => Place | null;
  readonly openAtCursor: () => void;
  readonly changeSuggestion: (suggestion: SuggestedStatement) => void;
}

function openersOf({
  reading,
  source,
  actions,
  published,
  setCard,
}: {
  readonly reading: Reading;
  readonly source: string | null;
  readonly actions: CodingActions;
  readonly published: string | undefined;
  readonly setCard: (card: OpenCard | null) => void;
}): Openers {
  const placeOfCursor = (): Place | null => {
    const { cursor, sentences, slice } = reading;
    const [first, last] = [sentences[cursor?.from ?? -1], sentences[cursor?.to ?? -1]];
    if (source === null || first === undefined || last === undefined) return null;
    return {
      source,
      paragraph: first.paragraph,
      start: first.start,
      end: last.end,
      quote: slice(first.start, last.end),
    };
  };
  return {
    placeOfCursor,
    openAtCursor: () => {
      const place = placeOfCursor();
      if (place !== null) setCard({ place, draft: draftFrom(actions.last, published), id: null, of: "new" });
    },
    changeSuggestion: (suggestion) => {
      const { source: of, paragraph, start, end, quote } = suggestion;
      reading.goTo(start);
      const said = Object.fromEntries(Object.entries(suggestion).filter(([, value]) => value !== null));
      setCard({
        place: { source: of, paragraph, start, end, quote },
        draft: draftOf(said),
        id: suggestion.id,
        of: suggestion,
      });
    },
  };
}
