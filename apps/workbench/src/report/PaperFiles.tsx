import type { Paper, Redaction } from "entente";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { download } from "../ui/download.js";
import { pngOf } from "../ui/picture/png-of.js";
import { useEscape } from "../ui/use-escape.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { figuresIn } from "./figures-in.js";
import type { ToTypeset } from "./press.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface PaperFilesProps {
  /** Name of the files without its ending. */
  readonly name: string;
  /** Null where the paper is not whole yet. */
  readonly made: { readonly html: string; readonly markdown: string; readonly paper: Paper } | null;
  readonly which: ToTypeset["paper"];
  /** What it keeps back. */
  readonly redact?: Redaction | undefined;
  /** What the command that writes it would be told. */
  readonly query: Readonly<Record<string, string>>;
}

/** A paper as a file: HTML, Markdown and Word are written here; PDF needs the fonts that the server has. */
export function PaperFiles({ name, made, which, redact = "none", query }: PaperFilesProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const isSeen = useWork(({ seen }) => seen !== null);
  const isMediator = useWork(({ seen }) => seen?.audience === "mediator");
  const language = useWork(({ settings }) => settings.language);
  const [busy, setBusy] = useState<"docx" | "live" | "pdf" | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const going = useRef<AbortController | null>(null);
  // What overlays show leaves this page for no server.
  const press = isSeen ? null : workbench.press;

  const stop = useCallback(() => {
    going.current?.abort();
    setBusy(null);
  }, []);
  useEscape(busy === null ? null : stop);
  const isWhole = made !== null;
  // Where another paper is made, nobody replies about the one before.
  useEffect(() => {
    if (!isWhole) stop();
  }, [isWhole, stop]);

  function begin(form: "docx" | "live" | "pdf"): AbortSignal {
    going.current?.abort();
    going.current = new AbortController();
    setBusy(form);
    setRefused(null);
    return going.current.signal;
  }

  async function takeWord(paper: Paper): Promise<void> {
    const signal = begin("docx");
    const pictures: Record<string, Uint8Array> = {};
    for (const { id, print } of figuresIn(paper))
      pictures[id] = new Uint8Array(await (await pngOf(print.svg, print.scene)).arrayBuffer());
    if (signal.aborted) return;
    workbench.runner.send("word", { paper, pictures }, (reply) => {
      if (signal.aborted) return;
      setBusy(null);
      if (reply.kind === "failed") setRefused(reply.message);
      if (reply.kind === "bytes") download(`${name}.docx`, new Blob([new Uint8Array(reply.bytes)]), WORD);
    });
  }

  async function takeLive(paper: Paper): Promise<void> {
    const asked = workbench.asked();
    if (asked === null) return;
    const signal = begin("live");
    const { liveScripts } = await import("./live-scripts.js");
    const scripts = await liveScripts();
    if (signal.aborted) return;
    workbench.runner.send("live", { ...asked, paper, language, redact, scripts }, (reply) => {
      if (signal.aborted) return;
      setBusy(null);
      if (reply.kind === "failed") setRefused(reply.message);
      if (reply.kind === "written") download(`${name}.interactive.html`, reply.text, "text/html");
    });
  }

  function takePdf(): void {
    const asked = workbench.asked();
    if (press === null || asked === null) return;
    const signal = begin("pdf");
    const { input } = asked;
    // What is tried is in the paper, too: the server is told the case as it would be with it.
    if (input.changes.length === 0) void typeset(input.text);
    else
      workbench.runner.send("write", { input }, (reply) => {
        if (reply.kind === "written") void typeset(reply.text);
        if (reply.kind === "failed") setRefused(reply.message);
      });

    async function typeset(text: string): Promise<void> {
      const file = /\.case\.\w+$/.test(input.file) ? input.file : `${input.file}.case.yaml`;
      const set = await press?.({ paper: which, file, text, query: { ...query, format: "pdf" } }, signal);
      if (signal.aborted || set === undefined) return;
      setBusy(null);
      if ("refused" in set) setRefused(set.refused);
      else download(`${name}.pdf`, set.bytes, "application/pdf");
    }
  }

  const isIdle = isWhole && busy === null;
  return (
    <>
      <p className="take">
        <button
          type="button"
          disabled={made === null}
          onClick={() => made !== null && download(`${name}.html`, made.html, "text/html")}
        >
          {say("report.takeHtml")}
        </button>
        {which === "report" && !isMediator && (
          <button type="button" disabled={!isIdle} onClick={() => made !== null && void takeLive(made.paper)}>
            {say("report.takeLive")}
          </button>
        )}
        <button
          type="button"
          disabled={made === null}
          onClick={() => made !== null && download(`${name}.md`, made.markdown, "text/markdown")}
        >
          {say("report.takeMarkdown")}
        </button>
        <button type="button" disabled={!isIdle} onClick={() => made !== null && void takeWord(made.paper)}>
          {say("report.takeWord")}
        </button>
        {press === null ? (
          <button type="button" disabled={made === null} onClick={() => window.print()}>
            {say("report.print")}
          </button>
        ) : (
          <button type="button" disabled={!isIdle} onClick={takePdf}>
            {say("report.takePdf")}
          </button>
        )}
      </p>
      {which === "report" && isMediator && <p className="asked">{say("report.noLive")}</p>}
      {press === null && <p className="asked">{say("report.noPress")}</p>}
      {busy !== null && (
        <p role="status" className="take">
          <progress aria-label={say("report.writing")} /> {say("report.writing")}
          <button type="button" onClick={stop} aria-keyshortcuts="Escape">
            {say("run.cancel")} <kbd>Esc</kbd>
          </button>
        </p>
      )}
      {refused !== null && <p role="alert">{say("answer.failed", { message: refused })}</p>}
    </>
  );
}
