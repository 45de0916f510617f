import { type RefObject, useMemo } from "react";
import { textIn } from "../ui/case-text.js";
import { useWork } from "../ui/workbench-context.js";
import { KINDS, STRENGTHS, VOICES } from "./draft.js";
import { useDocuments } from "./model.js";
import { NO_FILTER, type RowFilter, STATES, type StatementRow } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface FilterBarProps {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly find: string;
  readonly onFind: (words: string) => void;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly rows: readonly StatementRow[];
}

/** What the lists show: by words in all texts, and by every field of a statement. */
export function FilterBar({ filter, onFilter, find, onFind, box, rows }: FilterBarProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase } = useDocuments();
  const coders = useMemo(() => [...new Set(rows.flatMap(({ coder }) => coder ?? []))], [rows]);
  const isSet = Object.values(filter).some((value) => value !== "");
  const choices: readonly (readonly [keyof RowFilter & `${string}`, readonly (readonly [string, string])[]])[] = [
    ["holder", Object.entries(kase.parties).map(([id, { name }]) => [id, textIn(name, language, id)])],
    ["issue", Object.entries(kase.issues).map(([id, { name }]) => [id, textIn(name, language, id)])],
    ["kind", KINDS.map((id) => [id, say(`kind.${id}`)])],
    ["voice", VOICES.map((id) => [id, say(`voice.${id}`)])],
    ["strength", STRENGTHS.map((id) => [id, say(`strength.${id}`)])],
    ["coder", coders.map((id) => [id, id])],
    ["status", STATES.map((id) => [id, say(`status.${id}`)])],
  ];
  return (
    <search className="filter">
      <input
        ref={box}
        type="search"
        aria-label={say("filter.find")}
        placeholder={`${say("filter.find")} (/)`}
        value={find}
        onChange={({ target }) => onFind(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) onFind("");
        }}
      />
      <details open={isSet || undefined}>
        <summary>{say("filter")}</summary>
        <div className="fields">
          {choices.map(([field, options]) => (
            <label key={field}>
              <span>{say(`filter.${field as "holder"}`)}</span>
              <select value={filter[field]} onChange={({ target }) => onFilter({ ...filter, [field]: target.value })}>
                <option value="">{say("filter.any")}</option>
                {options.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {(["from", "to"] as const).map((field) => (
            <label key={field}>
              <span>{say(`filter.${field}`)}</span>
              <input
                size={10}
                placeholder="2024-02"
                value={filter[field]}
                onChange={({ target }) => onFilter({ ...filter, [field]: target.value })}
              />
            </label>
          ))}
          {isSet && (
            <button type="button" onClick={() => onFilter(NO_FILTER)}>
              {say("filter.clear")}
            </button>
          )}
        </div>
      </details>
    </search>
  );
}
