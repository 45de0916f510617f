import { useId } from "react";
import { textIn } from "../ui/case-text.js";
import { useWork } from "../ui/workbench-context.js";
import { codingsByCoder } from "./codings.js";
import { DATE_BASES, type Draft, FIELDS, idNamed, placeFrom } from "./draft.js";
import { useDocuments } from "./model.js";
import { partyName } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface CardFieldsProps {
  readonly draft: Draft;
  /** Field that lacks something; null: none. */
  readonly fault: string | null;
  readonly onDraft: (draft: Draft) => void;
}

/** The fields of a kind; names are typed ahead, and one that the case does not know is said to be new. */
export function CardFields({ draft, fault, onDraft }: CardFieldsProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase } = useDocuments();
  const list = useId();
  const has = FIELDS[draft.kind];
  const issue = idNamed(draft.issue, kase.issues);
  const options = Object.entries(kase.issues[issue ?? ""]?.options ?? {});
  const isNew = (typed: string, among: Readonly<Record<string, { readonly name?: unknown }>>): boolean =>
    typed.trim() !== "" && idNamed(typed, among) === null;
  const shared = (field: Typed) => ({
    field,
    value: draft[field],
    isFaulty: fault === field,
    onType: (typed: string) => onDraft({ ...draft, [field]: typed }),
  });
  return (
    <div className="fields">
      <Box
        {...shared("holder")}
        label={say("card.holder")}
        list={`${list}-parties`}
        isNew={isNew(draft.holder, kase.parties)}
      />
      <Recent draft={draft} onDraft={onDraft} />
      <Box {...shared("actor")} label={say("card.actor")} />
      {has.includes("issue") && (
        <Box
          {...shared("issue")}
          label={say("card.issue")}
          list={`${list}-issues`}
          isNew={isNew(draft.issue, kase.issues)}
        />
      )}
      {has.includes("stance") && (
        <>
          <Box {...shared("stance")} label={say("card.stance")} list={`${list}-options`} />
          <label>
            <span>{say("card.place")}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={1}
              list={`${list}-ticks`}
              value={placeOnLadder(draft, kase, issue)}
              onChange={({ target }) => onDraft({ ...draft, stance: target.value })}
            />
          </label>
        </>
      )}
      {has.includes("condition") && <Box {...shared("condition")} label={say("card.condition")} />}
      {has.includes("about") && (
        <Box
          {...shared("about")}
          label={say("card.about")}
          list={`${list}-parties`}
          isNew={isNew(draft.about, kase.parties)}
        />
      )}
      {has.includes("response") && (
        <Box {...shared("response")} label={say("card.response")} list={`${list}-responses`} />
      )}
      <Box {...shared("priority")} label={say("card.priority")} size={4} />
      <Box {...shared("date")} label={say("card.date")} size={10} />
      <label>
        <span>{say("card.dateBasis")}</span>
        <select value={draft.dateBasis} onChange={({ target }) => onDraft({ ...draft, dateBasis: target.value })}>
          {DATE_BASES.map((one) => (
            <option key={one} value={one}>
              {say(`dateBasis.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Box {...shared("gloss")} label={say("card.gloss")} />
      <datalist id={`${list}-parties`}>
        {Object.keys(kase.parties).map((id) => (
          <option key={id} value={partyName(kase, id, language)} />
        ))}
      </datalist>
      <datalist id={`${list}-issues`}>
        {Object.entries(kase.issues).map(([id, { name }]) => (
          <option key={id} value={textIn(name, language, id)} />
        ))}
      </datalist>
      <datalist id={`${list}-options`}>
        {options.map(([id, { name }]) => (
          <option key={id} value={textIn(name, language, id)} />
        ))}
      </datalist>
      <datalist id={`${list}-ticks`}>
        {options.map(([id, { at }]) => (
          <option key={id} value={at} />
        ))}
      </datalist>
      <datalist id={`${list}-responses`}>
        <option value="accepted" />
        <option value="refused" />
      </datalist>
    </div>
  );
}

type Typed =
  | "holder"
  | "actor"
  | "issue"
  | "stance"
  | "condition"
  | "about"
  | "response"
  | "priority"
  | "date"
  | "gloss";

interface BoxProps {
  readonly label: string;
  readonly field: Typed;
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onType: (typed: string) => void;
  /** Id of the list of names to type ahead in. */
  readonly list?: string;
  readonly size?: number;
  /** Whether what is typed names something that the case lacks. */
  readonly isNew?: boolean;
}

function Box({ label, field, value, isFaulty, onType, list, size, isNew }: BoxProps) {
  const say = useSayDocuments();
  return (
    <label className={field === "gloss" ? "wide" : undefined}>
      <span>{label}</span>
      <input
        data-field={field}
        list={list}
        size={size}
        aria-invalid={isFaulty || undefined}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
      {isNew === true && <small className="new">{say("card.new")}</small>}
    </label>
  );
}

/** Who was named lately, each one press away. */
function Recent({ draft, onDraft }: Pick<CardFieldsProps, "draft" | "onDraft">) {
  const { language } = useWork(({ settings }) => settings);
  const { kase, beside, coder } = useDocuments();
  const own = codingsByCoder(beside).get(coder?.id ?? "") ?? [];
  const recent = [...new Set(own.map(({ holder }) => holder).reverse())].slice(0, 9);
  if (recent.length === 0) return null;
  return (
    <p className="recent">
      {recent.map((id, k) => (
        <button key={id} type="button" data-recent={k + 1} onClick={() => onDraft({ ...draft, holder: id })}>
          {partyName(kase, id, language)} <kbd>{k + 1}</kbd>
        </button>
      ))}
    </p>
  );
}

function placeOnLadder(draft: Draft, kase: ReturnType<typeof useDocuments>["kase"], issue: string | null): number {
  if (issue === null) return 0;
  const place = placeFrom(draft.stance, kase, issue);
  if (typeof place === "number") return place;
  return kase.issues[issue]?.options[place ?? ""]?.at ?? 0;
}
