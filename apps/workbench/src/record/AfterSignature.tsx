import { useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import type { StatusShown } from "../runner/handed-protocol.js";
import { download } from "../ui/download.js";
import { PictureTools } from "../ui/picture/PictureTools.js";
import { SceneView } from "../ui/picture/SceneView.js";
import { TableView } from "../ui/TableView.js";
import { useLocked } from "../ui/use-locked.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { SignForm } from "./SignForm.js";
import { StatusForm } from "./StatusForm.js";

/** What is signed is read, not moved. */
const nothing = (): void => {};

/** The signed text: what is done, late and next, who stands where today, and what was entered when. */
export function AfterSignature() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.tried ?? null);
  const address = useWork((state) => state.address);
  const isLocked = useLocked();
  const [status, setStatus] = useState<StatusShown | "unsigned" | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [clause, setClause] = useState<string | null>(null);
  const { asOf, forum, voice } = address;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the case as it is asked is taken when one of these changes
  useEffect(() => {
    const asked = workbench.asked();
    if (asked === null || kase === null) return;
    let isCurrent = true;
    const look = { language, width: 760, theme: workbench.theme() };
    setWhole(false);
    // First how it stands, which takes no time; then what the missed step changes, for which the ten questions are asked twice.
    const ask = (moved: "left" | "asked"): void =>
      workbench.runner.send("handed", { task: { kind: "status", ...asked, moved, look, language } }, (reply) => {
        if (!isCurrent) return;
        setFailure(reply.kind === "failed" ? reply.message : null);
        if (reply.kind !== "handed") return;
        if (reply.result.kind === "unsigned") setStatus("unsigned");
        if (reply.result.kind !== "status") return;
        setStatus(reply.result);
        if (moved === "asked") setWhole(true);
        else ask("asked");
      });
    ask("left");
    return () => {
      isCurrent = false;
    };
  }, [workbench, kase, asOf, forum, voice, language]);

  if (kase === null) return null;
  const shown = status === "unsigned" ? null : status;
  const [headline, ...others] = shown?.sentences ?? [];
  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="" data-state={isWhole || status === "unsigned" ? "fresh" : "computing"}>
          {status === "unsigned" ? say("signed.none") : (headline ?? say("answer.computing"))}
        </h1>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        <ul className="findings">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {shown !== null && (
        <>
          <figure className="calibration">
            <SceneView
              scene={shown.picture.scene}
              alt={shown.picture.alt}
              title={say("record.face.signature")}
              baseline={null}
              selected={clause === null ? null : `clause.${clause}`}
              onSelect={(mark) => setClause(clauseOf(mark) ?? clause)}
              onWhy={(mark) => setClause(clauseOf(mark) ?? clause)}
              onMove={nothing}
              onPutBack={nothing}
              onKey={() => "unknown"}
            />
            <div className="tools">
              <PictureTools picture={shown.picture} name={`${shown.agreement}-${shown.day}`} />
            </div>
          </figure>
          {!isLocked && <StatusForm status={shown} clause={clause} onClause={setClause} />}
          {shown.tables.map((table) => (
            <TableView key={table.id} table={table} />
          ))}
          <p className="take">
            <button type="button" onClick={() => download(`${shown.agreement}.ics`, shown.calendar, "text/calendar")}>
              {say("signed.calendar")}
            </button>
          </p>
        </>
      )}
      {!isLocked && status !== null && <SignForm kase={kase} />}
    </>
  );
}

function clauseOf(mark: string): string | null {
  const [, id = null] = /^clause\.(.+)$/.exec(mark) ?? [];
  return id;
}
