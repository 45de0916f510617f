import type { Table } from "entente";
import { useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import { download } from "../ui/download.js";
import { TableView } from "../ui/TableView.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What is computed and no question shows, as tables to read and to take away. */
export function ExpertScreen() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const hash = useWork(({ answers }) => answers.agree?.screen?.hash ?? "");
  const forum = useWork(({ address }) => address.forum);
  const [tables, setTables] = useState<readonly Table[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `hash` and `forum` stand for the case as it is asked
  useEffect(() => {
    let isCurrent = true;
    const asked = workbench.asked();
    setFailure(null);
    if (asked === null) return;
    workbench.runner.send("expert", { ...asked, language }, (reply) => {
      if (!isCurrent) return;
      if (reply.kind === "tables") setTables(reply.tables);
      else if (reply.kind === "failed") setFailure(reply.message);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, language, hash, forum]);

  function keep(table: Table): void {
    workbench.runner.send("csv", { table }, (reply) => {
      if (reply.kind === "written") download(`${table.id}.csv`, `\uFEFF${reply.text}`, "text/csv");
    });
  }

  return (
    <main className="expert" data-screen="expert">
      <section className="answer" id="answer">
        <h1>{say("rail.expert")}</h1>
        <p>{say("expert.about")}</p>
      </section>
      {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
      {tables === null && failure === null && <p role="status">{say("answer.computing")}</p>}
      {tables?.map((table) => (
        <div key={table.id} data-table={table.id}>
          <TableView table={table} />
          <button type="button" aria-label={`CSV: ${table.title}`} onClick={() => keep(table)}>
            CSV
          </button>
        </div>
      ))}
    </main>
  );
}
