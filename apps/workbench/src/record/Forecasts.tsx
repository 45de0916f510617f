import { type FormEvent, useCallback, useEffect, useMemo, useState } from "react";
import { idFor } from "../document/id-for.js";
import { ledgerStore } from "../document/ledger-store.js";
import { useSay } from "../i18n/text.js";
import type { Reply } from "../runner/protocol.js";
import { download } from "../ui/download.js";
import { PictureTools } from "../ui/picture/PictureTools.js";
import { SceneView } from "../ui/picture/SceneView.js";
import { TableView } from "../ui/TableView.js";
import { useLocked } from "../ui/use-locked.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "../style/seal.css";

type Scored = Extract<Reply, { kind: "ledger" }>;

/** Times that a line is sealed after what others seal at the same time. */
const TRIES = 5;

/** A chance as a ledger writes it, however it was typed: `.4`, `4e-1` and `0.40` are one. */
function decimalOf(typed: string): string {
  return Number(typed)
    .toFixed(9)
    .replace(/\.?0+$/, "");
}

/** What was forecast stays as it was sealed: its marks are read, not moved. */
const nothing = (): void => {};

/** The ledger of the case: forecasts as somebody sealed them, and what came of them. */
export function Forecasts() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const key = useWork((state) => state.key);
  const file = useWork(({ history }) => history?.present.file ?? "");
  const isLocked = useLocked();
  const beside = useWork(({ answers }) => answers.agree?.screen?.headline?.doubts[0]);
  const [text, setText] = useState<string | null>(null);
  const [scored, setScored] = useState<Scored | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const store = useMemo(() => (key === null ? null : ledgerStore(key, { file }, workbench)), [key, file, workbench]);

  // What others of a project seal is read as it comes.
  const heard = useWork(({ team }) => team?.ledgers ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was heard is the reason to read again
  useEffect(() => {
    store?.read().then(setText, () => setText((before) => before ?? ""));
  }, [store, heard]);

  useEffect(() => {
    if (text === null) return;
    const look = { language, width: 640, theme: workbench.theme() };
    workbench.runner.send("ledger", { text, look }, (reply) => {
      if (reply.kind === "ledger") setScored(reply);
      if (reply.kind === "failed") setFailure(reply.message);
    });
  }, [workbench, text, language]);

  /** Seals a line after what stands there now: what somebody else has sealed meanwhile goes before it. */
  const sealed = useCallback(
    (text: string, line: (text: string, hear: (reply: Reply) => void) => void, done: () => void): void => {
      let tries = 0;
      const attempt = (over: string): void =>
        line(over, (reply) => {
          setFailure(reply.kind === "failed" ? reply.message : null);
          if (reply.kind !== "written" || store === null) return;
          store.write(reply.text, over).then(
            async (became) => {
              if (became === "changed" && ++tries < TRIES) return attempt(await store.read());
              if (became === "changed") return setFailure(say("record.busy"));
              setText(reply.text);
              done();
            },
            (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
          );
        });
      attempt(text);
    },
    [store, say],
  );

  const now = (): string => new Date(workbench.now()).toISOString();
  function seal(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = workbench.asked();
    const form = event.currentTarget;
    if (asked === null || text === null) return;
    const said = (name: string): string => String(new FormData(form).get(name) ?? "").trim();
    const claim = said("claim");
    const analyst = said("analyst");
    const forecast = {
      kind: "binary" as const,
      question: idFor(claim, "forecast", scored?.open.map(({ question }) => question) ?? []),
      claim,
      p: decimalOf(said("p")),
      resolves: said("due"),
      made: now().slice(0, 10),
      time: now(),
      model: "analyst@1",
      seed: "1",
      ...(analyst === "" ? {} : { analyst }),
    };
    const { input } = asked;
    sealed(
      text,
      (over, hear) => workbench.runner.send("seal", { text: over, input, forecast }, hear),
      () => form.reset(),
    );
  }

  function resolve(question: string, outcome: "0" | "1"): void {
    if (text === null) return;
    const resolution = { question, outcome, made: now().slice(0, 10), time: now() };
    sealed(
      text,
      (over, hear) => workbench.runner.send("resolve", { text: over, resolution }, hear),
      () => {},
    );
  }

  const [headline, ...others] = scored?.sentences ?? [];
  const isEmpty = text === "";
  const picture = scored?.picture ?? null;
  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {isEmpty ? say("record.empty") : (headline ?? say("answer.computing"))}
        </h1>
        {failure !== null && <p role="alert">{failure}</p>}
        <ul className="findings">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {!isLocked && (
        <form className="seal" onSubmit={seal}>
          <h2>{say("record.seal")}</h2>
          <label>
            {say("record.claim")} <input name="claim" required size={40} />
          </label>
          <label>
            {say("record.p")} <input name="p" required inputMode="decimal" size={5} pattern="0|1|0?\.\d+" />
          </label>
          <label>
            {say("record.due")} <input name="due" required size={10} pattern="\d{4}(-\d{2}(-\d{2})?)?" />
          </label>
          <label>
            {say("record.analyst")} <input name="analyst" size={12} />
          </label>
          <button type="submit">{say("record.seal")}</button>
          {beside !== undefined && (
            <p className="faint">
              {say("record.beside")} {beside}
            </p>
          )}
        </form>
      )}
      {picture !== null && (
        <figure className="calibration">
          <SceneView
            scene={picture.scene}
            alt={picture.alt}
            title={say("record.face.forecasts")}
            baseline={null}
            selected={null}
            onSelect={nothing}
            onWhy={nothing}
            onMove={nothing}
            onPutBack={nothing}
            onKey={() => "unknown"}
          />
          <div className="tools">
            <PictureTools picture={picture} name="calibration" />
          </div>
        </figure>
      )}
      {!isLocked && (scored?.open.length ?? 0) > 0 && (
        <section aria-label={say("record.waiting")}>
          <h2>{say("record.waiting")}</h2>
          <ul className="waiting">
            {scored?.open.map(({ question, claim = question }) => (
              <li key={question}>
                {claim}{" "}
                <button
                  type="button"
                  onClick={() => resolve(question, "1")}
                  aria-label={say("record.happened", { what: claim })}
                >
                  ✓
                </button>
                <button
                  type="button"
                  onClick={() => resolve(question, "0")}
                  aria-label={say("record.didNot", { what: claim })}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isEmpty && scored?.tables.map((table) => <TableView key={table.id} table={table} />)}
      {!isEmpty && text !== null && store !== null && (
        <button type="button" onClick={() => download(store.file, text, "application/jsonl")}>
          {say("record.keep")}
        </button>
      )}
    </>
  );
}
