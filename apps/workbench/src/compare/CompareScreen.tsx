import type { AnswersBeside, Table } from "entente";
import "../style/compare.css";
import { useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import type { Reply } from "../runner/protocol.js";
import { ABOUT } from "../samples/about.js";
import { SAMPLES } from "../samples/samples.js";
import { toWhatIf } from "../shell/to-what-if.js";
import { textIn } from "../ui/case-text.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { SortableTable } from "../ui/SortableTable.js";
import { TableView } from "../ui/TableView.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { AnswersTable } from "./AnswersTable.js";
import { ClassFace } from "./ClassFace.js";
import { sidesOf } from "./sides-of.js";

const FACES = ["columns", "whatif", "class"] as const;
type Face = (typeof FACES)[number];

interface Told {
  readonly sentences: readonly string[];
  readonly tables: readonly Table[];
  readonly answers?: readonly AnswersBeside[];
}

/** Two cases or a case and what is tried on it, side by side; and every single change at once. */
export function CompareScreen() {
  const say = useSay();
  const workbench = useWorkbench();
  const tab = useWork(({ address }) => address.tab);
  const { language } = useWork(({ settings }) => settings);
  const hash = useWork(({ answers }) => answers.agree?.screen?.hash ?? "");
  const changes = useWork(({ history }) => history?.present.changes.length ?? 0);
  const ownId = useWork(({ address }) => address.caseId);
  const scenarios = useWork(({ read }) => read?.scenarios) ?? {};
  const [other, setOther] = useState<string>("");
  const [told, setTold] = useState<Told | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const face: Face = FACES.find((one) => one === tab) ?? "columns";
  const against = other === "" && changes > 0 ? "written" : other;

  const mistakes = useWork(({ read }) =>
    read !== null && read.kase === null ? read.problems.filter(({ severity }) => severity === "error").length : 0,
  );

  const [labels, setLabels] = useState<readonly [string, string]>(["", ""]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `hash` stands for the case as it is asked
  useEffect(() => {
    let isCurrent = true;
    const asked = workbench.asked();
    setTold(null);
    setFailure(null);
    if (asked === null || face === "class") return;
    const hear = (reply: Reply): void => {
      if (!isCurrent) return;
      if (reply.kind === "tables") setTold(reply);
      else if (reply.kind === "failed") setFailure(reply.message);
    };
    const { input, frame } = asked;
    void begin();
    return () => {
      isCurrent = false;
    };

    async function begin(): Promise<void> {
      if (face === "whatif") return workbench.runner.send("whatif", { input, frame, language }, hear);
      if (against === "") return;
      const own = ownId ?? input.file;
      const [a, b] = await sidesOf(against, input, { own, scenarios, say, language });
      if (!isCurrent) return;
      setLabels([a.label, b.label]);
      const isOther = SAMPLES.some(({ id }) => id === against);
      workbench.runner.send("compare", { a, b, frame: isOther ? {} : frame, language }, hear);
    }
  }, [workbench, face, against, language, hash]);

  return (
    <main className="compare" data-screen="compare">
      {(face !== "class" || mistakes > 0) && (
        <section className="answer" id="answer">
          <h1 className="headline" data-answer="">
            {mistakes > 0
              ? say("problems.bad", { n: mistakes })
              : (told?.sentences[0] ??
                say(face === "columns" && against === "" ? "compare.empty" : "answer.computing"))}
          </h1>
        </section>
      )}
      <FaceTabs
        label={say("rail.compare")}
        faces={FACES}
        face={face}
        controls="compared"
        nameOf={(one) => say(`compare.face.${one}`)}
      />
      {face === "columns" && (
        <label className="against">
          {say("compare.against")}{" "}
          <select value={against} onChange={({ target }) => setOther(target.value)}>
            <option value="">{say("compare.choose")}</option>
            {changes > 0 && <option value="written">{say("compare.written")}</option>}
            {Object.entries(scenarios).map(([id, title]) => (
              <option key={id} value={`scenario:${id}`}>
                {textIn(title, language, id)}
              </option>
            ))}
            {SAMPLES.filter(({ id }) => id !== ownId).map(({ id }) => (
              <option key={id} value={id}>
                {textIn(ABOUT[id]?.title, language, id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="tabpanel" id="compared" aria-labelledby={`tab-${face}`}>
        {face === "columns" && against === "" && (
          <button type="button" onClick={toWhatIf}>
            {say("compare.begin")}
          </button>
        )}
        {face === "class" && mistakes === 0 && <ClassFace />}
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        {told !== null && (
          <>
            {told.answers !== undefined && <AnswersTable answers={told.answers} labels={labels} />}
            <ul className="findings">
              {told.sentences.slice(1).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {told.tables.map((table) =>
              face === "whatif" ? (
                <SortableTable key={table.id} table={table} />
              ) : (
                <TableView key={table.id} table={table} />
              ),
            )}
          </>
        )}
      </div>
    </main>
  );
}
