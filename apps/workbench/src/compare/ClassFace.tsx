import { useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import type { ClassShown } from "../runner/handed-protocol.js";
import { PictureTools } from "../ui/picture/PictureTools.js";
import { SceneView } from "../ui/picture/SceneView.js";
import { TableView } from "../ui/TableView.js";
import { useLocked } from "../ui/use-locked.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { ClassFiles } from "./ClassFiles.js";
import "../style/record.css";
import { GroupRows } from "./GroupRows.js";
import { PasteGroups } from "./PasteGroups.js";
import { RoleSheets } from "./RoleSheets.js";
import { useGroups } from "./use-groups.js";

/** Deals are entered in a list: their marks are read, not moved. */
const nothing = (): void => {};

/** The groups of a class: their deals, and once it is revealed, what each could have had. */
export function ClassFace() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.tried ?? null);
  const { asOf, forum, voice } = useWork(({ address }) => address);
  const playing = useWork((state) => state.playing);
  const [shown, setShown] = useState<ClassShown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { reveal, names } = playing;
  const { groups, problems, state, put } = useGroups(kase);
  const isLocked = useLocked();
  const hidden = names === "hidden" ? groups.map((_, k) => say("compare.class.anon", { n: k + 1 })) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the case as it is asked is taken when one of these changes
  useEffect(() => {
    const asked = workbench.asked();
    setFailure(null);
    if (groups.length === 0) setShown(null);
    if (asked === null || kase === null || groups.length === 0) return;
    let isCurrent = true;
    const look = { language, width: 760, theme: workbench.theme() };
    const task = { kind: "class", ...asked, groups, reveal, names: hidden, look, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      if (!isCurrent) return;
      if (reply.kind === "failed") setFailure(reply.message);
      else if (reply.result.kind === "class") setShown(reply.result);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, kase, asOf, forum, voice, language, playing, groups]);

  if (kase === null) return null;
  const change = (next: Partial<typeof playing>): void =>
    workbench.store.setState({ playing: { ...playing, ...next } });
  const [headline, ...others] = shown?.sentences ?? [];
  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {groups.length > 0
            ? (headline ?? say("compare.class.deals"))
            : say(state === "reading" ? "answer.computing" : "compare.class.none")}
        </h1>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        {problems.length > 0 && (
          <ul role="alert">
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <ul className="findings">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {shown !== null && (
        <figure className="calibration" data-reveal={reveal}>
          <SceneView
            scene={shown.picture.scene}
            alt={shown.picture.alt}
            title={say("compare.face.class")}
            baseline={null}
            selected={null}
            onSelect={nothing}
            onWhy={nothing}
            onMove={nothing}
            onPutBack={nothing}
            onKey={() => "unknown"}
          />
          <div className="tools">
            <PictureTools picture={shown.picture} name="class" />
          </div>
        </figure>
      )}
      <p className="take">
        <button type="button" onClick={() => change({ reveal: reveal === "all" ? "groups" : "all" })}>
          {say(reveal === "all" ? "compare.class.cover" : "compare.class.reveal")}
        </button>
        <label className="switch">
          <input
            type="checkbox"
            checked={names === "hidden"}
            onChange={({ target }) => change({ names: target.checked ? "hidden" : "shown" })}
          />
          {say("compare.class.names")}
        </label>
      </p>
      {shown?.tables.map((table) => (
        <TableView key={table.id} table={table} />
      ))}
      {names === "shown" && state === "read" && <GroupRows kase={kase} groups={groups} onChange={put} />}
      {groups.length > 0 && <ClassFiles groups={groups} names={hidden} />}
      {names === "shown" && !isLocked && <PasteGroups onRead={put} />}
      <RoleSheets kase={kase} groups={names === "shown" ? groups : []} />
    </>
  );
}
