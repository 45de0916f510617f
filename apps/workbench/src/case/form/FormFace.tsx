import type { Problem } from "entente";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import "../../style/form.css";
import { mayEdit } from "../../document/member.js";
import { useSay } from "../../i18n/text.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { ProblemList } from "../ProblemList.js";
import { type Entry, entryOf, listOf } from "./data.js";
import { EntryFields } from "./EntryFields.js";
import { FormContext, type FormWork, problemsAt } from "./form-context.js";
import { Positions } from "./Positions.js";
import { SectionEntries } from "./SectionEntries.js";
import { HEAD, SECTIONS, type Section } from "./shapes.js";

/** Always the same list: a new one at every look would be a change at every look. */
const NO_PROBLEMS: readonly Problem[] = [];

const SourceEditor = lazy(async () => ({ default: (await import("../SourceEditor.js")).SourceEditor }));

/** The case as forms, with its text beside them: what is filled in stands in the text, and what is typed there here. */
export function FormFace() {
  const say = useSay();
  const workbench = useWorkbench();
  const text = useWork(({ history }) => history?.present.text ?? "");
  const problems = useWork(({ read }) => read?.problems) ?? NO_PROBLEMS;
  const isLocked = !useWork(mayEdit);
  const notice = useWork((state) => state.notice);
  const sel = useWork(({ address }) => address.sel);
  const { language } = useWork(({ settings }) => settings);
  const [data, setData] = useState<Entry | null>(null);
  const [chosen, setChosen] = useState<Section["id"] | "head" | null>(null);
  const [hasText, setHasText] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    workbench.runner.send("draft", { text }, (reply) => {
      // A text that is no YAML for a moment leaves the form as it was.
      if (isCurrent && reply.kind === "draft" && reply.data !== null) setData(entryOf(reply.data));
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, text]);

  const form = useMemo<FormWork | null>(
    () =>
      data === null ? null : { data, language, isLocked, problems, put: (edits, label) => workbench.put(edits, label) },
    [data, language, isLocked, problems, workbench],
  );
  if (form === null) return null;
  const named = SECTIONS.find(({ id }) => sel?.startsWith(`${id}.`) === true)?.id;
  const current = chosen ?? named ?? "parties";
  const section = (SECTIONS as readonly Section[]).find(({ id }) => id === current);
  const countOf = ({ id, keys }: Section): number =>
    keys === "list" ? listOf(form.data[id]).length : Object.keys(entryOf(form.data[id])).length;
  const faults = (id: string): number =>
    problemsAt(problems, [id], "below").filter(({ severity }) => severity === "error").length;

  return (
    <FormContext value={form}>
      <div className={hasText ? "form-face with-text" : "form-face"}>
        <nav aria-label={say("form.parts")}>
          <ul>
            <li>
              <button type="button" aria-current={current === "head"} onClick={() => setChosen("head")}>
                {say("form.section.head")}
              </button>
            </li>
            {(SECTIONS as readonly Section[]).map((one) => (
              <li key={one.id}>
                <button type="button" aria-current={current === one.id} onClick={() => setChosen(one.id)}>
                  {say(`form.section.${one.id}`)} <small>{countOf(one)}</small>
                  {faults(one.id) > 0 && <em className="fault"> {say("form.mistakes", { n: faults(one.id) })}</em>}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section className="form-part" aria-label={say(`form.section.${current}`)}>
          <div className="form-head">
            <h2>{say(`form.section.${current}`)}</h2>
            <button type="button" aria-pressed={hasText} onClick={() => setHasText(!hasText)}>
              {say("form.besideText")}
            </button>
          </div>
          {notice !== null && <p role="alert">{notice}</p>}
          {current === "head" && <EntryFields fields={HEAD} path={[]} entry={form.data} issue={undefined} />}
          {current === "positions" && <Positions />}
          {section !== undefined && current !== "positions" && <SectionEntries key={current} section={section} />}
        </section>
        {hasText && (
          <section className="beside" aria-label={say("case.face.source")}>
            <Suspense fallback={null}>
              <SourceEditor />
            </Suspense>
            <ProblemList />
          </section>
        )}
      </div>
    </FormContext>
  );
}
