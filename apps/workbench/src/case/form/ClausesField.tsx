import { useState } from "react";
import { idFor } from "../../document/id-for.js";
import { useSay } from "../../i18n/text.js";
import { Box } from "./Box.js";
import { type Entry, entryOf, listOf, type Step, wordsOf } from "./data.js";
import { FieldOf } from "./FieldOf.js";
import { usePut } from "./field-props.js";
import { namesOf, optionsOf, useForm } from "./form-context.js";
import { Choice } from "./PlainFields.js";
import { CLAUSE } from "./shapes.js";

const LEVELS = [0, 1, 2, 3] as const;

interface ClausesProps {
  readonly path: readonly Step[];
  readonly value: unknown;
  readonly label: string;
}

/** The clauses of a signed text: what each moves, whose act it is, by when, and what has been done. */
export function ClausesField({ path, value, label }: ClausesProps) {
  const say = useSay();
  const form = useForm();
  const put = usePut(label);
  const [name, setName] = useState("");
  const clauses = Object.entries(entryOf(value));
  const ids = clauses.map(([id]) => id);

  function add(): void {
    const id = idFor(name, "clause", ids);
    const [owner = ""] = namesOf(form, "parties").map(([one]) => one);
    const clause = { text: name.trim() || id, owners: [owner] };
    if (clauses.length === 0) put(path, { [id]: clause });
    else put([...path, id], clause);
    setName("");
  }

  return (
    <div className="clause-fields">
      {clauses.map(([id, clause]) => (
        <fieldset key={id} className="group" data-clause={id}>
          <legend>{id}</legend>
          <Clause path={[...path, id]} clause={entryOf(clause)} others={ids.filter((one) => one !== id)} />
          {!form.isLocked && (
            <button type="button" onClick={() => put([...path, id], undefined)}>
              {say("form.takeOut", { what: id })}
            </button>
          )}
        </fieldset>
      ))}
      {!form.isLocked && (
        <span className="adding">
          <input
            aria-label={say("form.newClause")}
            placeholder={say("form.newClause")}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) add();
            }}
          />
          <button type="button" onClick={add}>
            {say("form.addWord")}
          </button>
        </span>
      )}
    </div>
  );
}

interface ClauseProps {
  readonly path: readonly Step[];
  readonly clause: Entry;
  /** Ids of the other clauses. */
  readonly others: readonly string[];
}

function Clause({ path, clause, others }: ClauseProps) {
  const say = useSay();
  const form = useForm();
  const put = usePut(String(path.at(-1)));
  const [issueLabel, optionLabel] = [say("form.field.issue"), say("form.field.option")];
  const issue = typeof clause.issue === "string" ? clause.issue : "";
  const after = wordsOf(Array.isArray(clause.after) ? clause.after : []);
  return (
    <div className="fields">
      <Line words={issueLabel}>
        <Choice
          label={issueLabel}
          value={issue}
          none={say("form.notSaid")}
          among={namesOf(form, "issues")}
          onChoose={(next) => {
            const { issue: _, option: __, ...rest } = clause;
            const option = optionsOf(form, next).at(-1)?.id;
            put(path, next === "" ? rest : { ...rest, issue: next, option });
          }}
        />
      </Line>
      {issue !== "" && (
        <Line words={optionLabel}>
          <Choice
            label={optionLabel}
            value={typeof clause.option === "string" ? clause.option : ""}
            among={optionsOf(form, issue).map(({ id, name }) => [id, name])}
            onChoose={(next) => put([...path, "option"], next)}
          />
        </Line>
      )}
      {CLAUSE.map((field) => {
        const label = say(`form.field.${field.key}`);
        return (
          <Line key={field.key} words={label}>
            <FieldOf
              field={field}
              path={[...path, field.key]}
              value={clause[field.key]}
              label={label}
              issue={undefined}
            />
          </Line>
        );
      })}
      {others.length > 0 && (
        <Line words={say("form.field.after")}>
          <span className="names">
            {others.map((id) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={after.includes(id)}
                  disabled={form.isLocked}
                  onChange={({ target }) => {
                    const next = target.checked ? [...after, id] : after.filter((one) => one !== id);
                    put([...path, "after"], next.length === 0 ? undefined : next);
                  }}
                />
                {id}
              </label>
            ))}
          </span>
        </Line>
      )}
      <Line words={say("form.field.status")}>
        <Status path={[...path, "status"]} value={clause.status} />
      </Line>
    </div>
  );
}

function Line({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <div className="field">
      <span className="label">{words}</span>
      <div>{children}</div>
    </div>
  );
}

/** What had been done by which day; another day is added, what was said of one before stays. */
function Status({ path, value }: { readonly path: readonly Step[]; readonly value: unknown }) {
  const say = useSay();
  const form = useForm();
  const label = say("form.field.status");
  const put = usePut(label);
  const entries = listOf(value).map(entryOf);
  const day = String(form.data.asOf ?? "2024");
  return (
    <span className="names">
      {entries.map(({ date, level }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day's status is known by its place in the list
        <span key={k} className="chip">
          <Box
            label={say("form.statusDay", { n: k + 1 })}
            value={String(date ?? "")}
            size={10}
            isLocked={form.isLocked}
            onPut={(next) => put([...path, k, "date"], next.trim())}
          />
          <Choice
            label={say("form.statusLevel", { n: k + 1 })}
            value={String(level ?? 0)}
            among={LEVELS.map((one) => [String(one), say(`signed.level.${one}`)])}
            onChoose={(next) => put([...path, k, "level"], Number(next))}
          />
        </span>
      ))}
      {!form.isLocked && (
        <button
          type="button"
          onClick={() => {
            const next = { date: day, level: Number(entries.at(-1)?.level ?? 0) };
            if (entries.length === 0) put(path, [next]);
            else put([...path, entries.length], next);
          }}
        >
          {say("form.add")}
        </button>
      )}
    </span>
  );
}
