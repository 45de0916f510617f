import { useEffect, useState } from "react";
import { useSay } from "../../i18n/text.js";
import type { Difference } from "../../runner/protocol.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { differenceWords } from "./difference-words.js";
import "../../style/versions.css";

interface Disk {
  readonly before: string;
  readonly theirs: string;
  readonly tag: string;
}

/** A value that both have changed, or one of them. */
interface Row {
  readonly path: Difference["path"];
  readonly mine: Difference | null;
  readonly theirs: Difference | null;
}

/** Somebody else has changed the file: what was before, what it is there and what it is here, and which is to stay. */
export function Clash() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const text = useWork(({ history }) => history?.present.text ?? "");
  const [disk, setDisk] = useState<Disk | null>(null);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [chosen, setChosen] = useState<Readonly<Record<string, "mine" | "theirs">>>({});

  useEffect(() => {
    let isCurrent = true;
    void workbench.clash().then((found) => {
      if (!isCurrent || found === null) return;
      setDisk(found);
      // One after the other: of two requests of a kind the newer alone is heard.
      workbench.runner.send("difference", { a: found.before, text }, (mine) => {
        if (mine.kind !== "difference") return;
        workbench.runner.send("difference", { a: found.before, text: found.theirs }, (theirs) => {
          if (isCurrent && theirs.kind === "difference") setRows(rowsOf(mine.differences, theirs.differences));
        });
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, text]);

  if (disk === null) return null;
  const open = rows.filter((row) => isContested(row) && chosen[keyOf(row)] === undefined);
  const words = (one: Difference | null): string =>
    one === null ? say("clash.unchanged") : differenceWords(one, { say, kase, language });

  function settle(found: Disk): void {
    const edits = rows.flatMap((row) => {
      const takesMine = row.theirs === null || chosen[keyOf(row)] === "mine";
      return row.mine !== null && takesMine ? [{ path: row.path, value: row.mine.after }] : [];
    });
    workbench.runner.send("edit", { text: found.theirs, edits }, (reply) => {
      if (reply.kind === "written") workbench.settleClash(reply.text, found, say("clash.merged"));
    });
  }

  return (
    <section className="clash" role="alertdialog" aria-label={say("clash.title")} data-clash="">
      <h2>{say("clash.title")}</h2>
      <p>{say("clash.how")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("clash.field")}</th>
            <th scope="col">{say("clash.mine")}</th>
            <th scope="col">{say("clash.theirs")}</th>
            <th scope="col">{say("clash.choice")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">
                <code>{row.path.join(".")}</code>
              </th>
              <td>{words(row.mine)}</td>
              <td>{words(row.theirs)}</td>
              <td>
                {isContested(row)
                  ? (["mine", "theirs"] as const).map((side) => (
                      <label key={side}>
                        <input
                          type="radio"
                          name={keyOf(row)}
                          checked={chosen[keyOf(row)] === side}
                          onChange={() => setChosen({ ...chosen, [keyOf(row)]: side })}
                        />
                        {say(`clash.${side}`)}
                      </label>
                    ))
                  : say(row.mine === null ? "clash.theirs" : "clash.mine")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="adding">
        <button type="button" disabled={open.length > 0} onClick={() => settle(disk)}>
          {say("clash.merge")}
        </button>
        <button type="button" onClick={() => workbench.settleClash(text, disk, say("clash.keptMine"))}>
          {say("clash.allMine")}
        </button>
        <button type="button" onClick={() => workbench.settleClash(disk.theirs, disk, say("clash.tookTheirs"))}>
          {say("clash.allTheirs")}
        </button>
      </p>
    </section>
  );
}

const keyOf = ({ path }: Pick<Row, "path">): string => path.join(".");

function isContested({ mine, theirs }: Row): boolean {
  return mine !== null && theirs !== null && JSON.stringify(mine.after) !== JSON.stringify(theirs.after);
}

/** Both lists by path; where one has changed within what the other has, the wider of the two is the row. */
function rowsOf(mine: readonly Difference[], theirs: readonly Difference[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const one of mine) rows.set(one.path.join("."), { path: one.path, mine: one, theirs: null });
  for (const one of theirs) {
    const key = one.path.join(".");
    const wider = [...rows.values()].find(
      ({ path }) => key.startsWith(`${path.join(".")}.`) || path.join(".").startsWith(`${key}.`),
    );
    const own = rows.get(key) ?? wider;
    if (own === undefined) rows.set(key, { path: one.path, mine: null, theirs: one });
    else rows.set(own.path.join("."), { ...own, theirs: one });
  }
  return [...rows.values()];
}
