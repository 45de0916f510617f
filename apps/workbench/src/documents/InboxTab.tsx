import type { Coding, Statement } from "entente";
import { useEffect, useMemo, useState } from "react";
import type { DocumentsResult } from "../runner/documents-protocol.js";
import { TableView } from "../ui/TableView.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { distinct, keyOf, leftOutIn, withDecisions, withoutDecisionsOn } from "./codings.js";
import { InboxRow } from "./InboxRow.js";
import { useDocuments } from "./model.js";
import { contestedIn } from "./settling.js";
import { useSayDocuments } from "./texts.js";

type Told = Extract<DocumentsResult, { kind: "update" }>;

/** What waits, and what it would do to the answers, before anything of it is taken in. */
export function InboxTab() {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const model = useDocuments();
  const { beside, coder, waiting, agreement, input, ask, editBeside, isLocked, isCoderOnly } = model;
  const contested = useMemo(() => contestedIn(agreement, beside), [agreement, beside]);
  const batch = useMemo(() => {
    const held = new Set(contested.flatMap(({ codings }) => Object.entries(codings).map(([by, id]) => `${by} ${id}`)));
    return distinct(waiting.filter((one) => !held.has(keyOf(one))));
  }, [waiting, contested]);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const [refused, setRefused] = useState("");
  const chosen = batch.filter((one) => !left.has(keyOf(one)));
  const { told, failed } = useUpdate(batch);

  async function take(codings: readonly Coding[]): Promise<void> {
    setRefused("");
    try {
      const by = coder?.id ?? "analyst";
      const taken = await ask({ kind: "take", input, codings, by, following: { kind: "touched" } });
      if (taken.text === null) setRefused(say("inbox.refused", { message: taken.problems[0]?.message ?? "" }));
      else workbench.edit({ text: taken.text }, say("did.take", { n: codings.length }));
    } catch (error) {
      setRefused(say("failed", { message: error instanceof Error ? error.message : String(error) }));
    }
  }

  function leave(coding: Coding, note: string): void {
    const decision = { time: new Date().toISOString(), by: coder?.id ?? "analyst", decision: "rejected" } as const;
    editBeside(withDecisions(beside, [{ ...decision, suggestion: coding, note }]), say("did.leave", { id: coding.id }));
  }

  const out = leftOutIn(beside, coder?.id ?? null);
  return (
    <div className="inbox" data-waiting={batch.length}>
      <h2>{batch.length === 0 ? say("inbox.none") : say("inbox.batch", { n: batch.length })}</h2>
      {contested.length > 0 && <p className="doubt">{say("inbox.contested", { n: contested.length })}</p>}
      {batch.length > 0 && (
        <div className="inbox-parts">
          <section aria-label={say("statement.list")}>
            <ul className="batch">
              {batch.map((coding) => (
                <InboxRow
                  key={keyOf(coding)}
                  coding={coding}
                  isChosen={!left.has(keyOf(coding))}
                  onChoose={(isChosen) => {
                    const next = new Set(left);
                    if (isChosen) next.delete(keyOf(coding));
                    else next.add(keyOf(coding));
                    setLeft(next);
                  }}
                  onLeave={(note) => leave(coding, note)}
                />
              ))}
            </ul>
            {!isCoderOnly && (
              <p className="does">
                <button
                  type="button"
                  className="primary"
                  disabled={isLocked || chosen.length === 0}
                  onClick={() => void take(chosen)}
                >
                  {say(chosen.length === batch.length ? "inbox.take" : "inbox.takeSome")}
                </button>
              </p>
            )}
            {refused !== "" && (
              <p role="alert" className="fault">
                {refused}
              </p>
            )}
          </section>
          <Moved told={told} failed={failed} />
        </div>
      )}
      {out.length > 0 && (
        <section aria-label={say("inbox.out")}>
          <h2>{say("inbox.out")}</h2>
          <ul className="batch">
            {out.map(({ coding, decision }) => (
              <InboxRow
                key={keyOf(coding)}
                coding={coding}
                decision={decision}
                onBack={() => editBeside(withoutDecisionsOn(beside, coding), say("inbox.back"))}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What the whole batch would do, as `update` tells it. */
function useUpdate(batch: readonly Coding[]): { readonly told: Told | null; readonly failed: string } {
  const { language } = useWork(({ settings }) => settings);
  const { forum, where, asOf, voice } = useWork(({ address }) => address);
  const { input, ask } = useDocuments();
  const [told, setTold] = useState<Told | null>(null);
  const [failed, setFailed] = useState("");
  const given = JSON.stringify(batch);
  useEffect(() => {
    const codings = JSON.parse(given) as Coding[];
    setTold(null);
    setFailed("");
    if (codings.length === 0) return;
    let isCurrent = true;
    const added: Record<string, Statement> = Object.fromEntries(codings.map(({ id, ...statement }) => [id, statement]));
    const frame = {
      forum: forum ?? undefined,
      where: where ?? undefined,
      asOf: asOf ?? undefined,
      voice: voice === "official" ? voice : undefined,
    };
    ask({ kind: "update", input, frame, added, language })
      .then((answer) => {
        if (isCurrent) setTold(answer);
      })
      .catch((error: unknown) => {
        if (isCurrent) setFailed(error instanceof Error ? error.message : String(error));
      });
    return () => {
      isCurrent = false;
    };
  }, [given, input, ask, language, forum, where, asOf, voice]);
  return { told, failed };
}

/** The card: what moves, from what to what, and because of which statement. */
function Moved({ told, failed }: { readonly told: Told | null; readonly failed: string }) {
  const say = useSayDocuments();
  if (failed !== "") return <p role="alert">{say("failed", { message: failed })}</p>;
  if (told === null) return <p role="status">{say("working")}</p>;
  const { findings, result } = told.answer;
  const room = result.moved.find(({ key }) => key === "zone.count");
  const of = (level: string) => findings.filter((one) => one.level === level);
  return (
    <section
      className="moved"
      aria-label={say("inbox.answers")}
      data-moved={result.moved.length}
      data-room={room === undefined ? undefined : `${room.before} → ${room.after}`}
    >
      {of("headline").map(({ id, text }) => (
        <h3 key={id} data-headline="">
          {text}
        </h3>
      ))}
      <ul>
        {of("main").map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {of("detail").length > 0 && (
        <>
          <h3>{say("inbox.positions")}</h3>
          <ul>
            {of("detail").map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {told.tables.map((table) => (
        <TableView key={table.title} table={table} />
      ))}
    </section>
  );
}
