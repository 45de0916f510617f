import { type FormEvent, useId, useState } from "react";
import { useSay } from "../i18n/text.js";
import type { StatusShown } from "../runner/handed-protocol.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "../style/seal.css";

const LEVELS = ["0", "1", "2", "3"] as const;

interface StatusFormProps {
  readonly status: StatusShown;
  /** Id of the clause that is chosen; null: the first that is not done. */
  readonly clause: string | null;
  readonly onClause: (id: string) => void;
}

/** Enters what became of a clause: a day, how far it is, what shows it. What was entered before stays. */
export function StatusForm({ status, clause, onClause }: StatusFormProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const id = useId();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const [refused, setRefused] = useState<string | null>(null);
  const { clauses, agreement, day } = status;
  const chosen = clauses.find((one) => one.id === clause) ?? clauses.find(({ level }) => level < 2) ?? clauses[0];
  if (chosen === undefined) return null;

  function enter(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = workbench.asked();
    if (asked === null || chosen === undefined) return;
    const form = event.currentTarget;
    const said = (name: string): string => String(new FormData(form).get(name) ?? "").trim();
    const level = Number(said("level"));
    const task = {
      kind: "set-status",
      // It is entered into the case as written, whatever is tried on it.
      input: { ...asked.input, changes: [] },
      ...{ agreement, levels: { [chosen.id]: level }, date: said("date"), language },
      evidence: said("evidence")
        .split(/[\s,]+/u)
        .filter(Boolean),
      note: said("note") || undefined,
    } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      setRefused(reply.kind === "failed" ? reply.message : null);
      if (reply.kind !== "handed" || reply.result.kind !== "edits") return;
      const words = say(`signed.level.${LEVELS[level] ?? "0"}`);
      void workbench.put(reply.result.edits, `${chosen.name}: ${words}`);
      form.reset();
    });
  }

  const proofs = [...Object.keys(kase?.statements ?? {}), ...Object.keys(kase?.sources ?? {})];
  return (
    <form className="seal" onSubmit={enter} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say("signed.enter")}</h2>
      <label>
        {say("signed.clause")}{" "}
        <select value={chosen.id} onChange={({ target }) => onClause(target.value)}>
          {clauses.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("signed.status")}{" "}
        <select name="level" key={`${chosen.id} ${chosen.level}`} defaultValue={String(Math.min(3, chosen.level + 1))}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level} {say(`signed.level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("signed.day")}{" "}
        <input name="date" required size={10} pattern="\d{4}(-\d{2}(-\d{2})?)?" defaultValue={day} key={day} />
      </label>
      <label>
        {say("signed.evidence")} <input name="evidence" list={`${id}-proofs`} size={12} />
        <datalist id={`${id}-proofs`}>
          {proofs.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <label>
        {say("signed.note")} <input name="note" size={30} />
      </label>
      <button type="submit">{say("signed.enter")}</button>
      {refused !== null && <p role="alert">{refused}</p>}
    </form>
  );
}
