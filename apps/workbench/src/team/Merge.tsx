import { useEffect, useState } from "react";
import { useSay } from "../i18n/text.js";
import type { MergeRow } from "../runner/protocol.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "../style/versions.css";

const SIDES = ["mine", "theirs", "before"] as const;
type Side = (typeof SIDES)[number];

/** What somebody else has written, with the text that both came from, and what the two are together. */
interface Found {
  readonly disk: { readonly before: string; readonly theirs: string; readonly tag: string };
  /** Null where a text has mistakes. */
  readonly text: string | null;
  readonly contested: readonly MergeRow[];
}

const keyOf = ({ path }: MergeRow): string => path.join(".");

/** Two people have changed one case: what does not touch is put together unasked, and for the rest each value is chosen. */
export function Merge() {
  const say = useSay();
  const workbench = useWorkbench();
  const mine = useWork(({ history }) => history?.present.text ?? "");
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});

  useEffect(() => {
    let isCurrent = true;
    void workbench.clash().then((disk) => {
      if (!isCurrent || disk === null) return;
      workbench.runner.send("merge", { text: mine, before: disk.before, theirs: disk.theirs }, (reply) => {
        if (!isCurrent || reply.kind !== "merged") return;
        const { text, contested } = reply;
        if (text !== null && contested.length === 0) workbench.settleClash(text, disk, say("merge.merged"));
        else setFound({ disk, text, contested });
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, mine, say]);

  if (found === null) return null;
  const { disk, text, contested } = found;

  function settle(theirs: string): void {
    const edits = contested.flatMap((row) => {
      const side = chosen[keyOf(row)] ?? "theirs";
      return side === "theirs" ? [] : [{ path: row.path, value: row[side] }];
    });
    workbench.runner.send("edit", { text: theirs, edits }, (reply) => {
      if (reply.kind === "written") workbench.settleClash(reply.text, disk, say("merge.merged"));
    });
  }

  return (
    <section className="clash" role="alertdialog" aria-label={say("merge.title")} data-merge="">
      <h2>{say("merge.title")}</h2>
      <p>{say(text === null ? "merge.unread" : "merge.how")}</p>
      {contested.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say("merge.field")}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {say(`merge.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contested.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">
                  <code>{keyOf(row)}</code>
                </th>
                {SIDES.map((side) => (
                  <td key={side}>
                    <label>
                      <input
                        type="radio"
                        name={keyOf(row)}
                        aria-label={`${keyOf(row)} · ${say(`merge.${side}`)}: ${shown(row[side]) ?? say("merge.none")}`}
                        checked={chosen[keyOf(row)] === side}
                        onChange={() => setChosen({ ...chosen, [keyOf(row)]: side })}
                      />
                      {shown(row[side]) ?? say("merge.none")}
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="adding">
        {text !== null && (
          <button
            type="button"
            disabled={contested.some((row) => chosen[keyOf(row)] === undefined)}
            onClick={() => settle(text)}
          >
            {say("merge.done")}
          </button>
        )}
        <button type="button" onClick={() => workbench.settleClash(mine, disk, say("merge.allMine"))}>
          {say("merge.allMine")}
        </button>
        <button type="button" onClick={() => workbench.settleClash(disk.theirs, disk, say("merge.allTheirs"))}>
          {say("merge.allTheirs")}
        </button>
      </p>
    </section>
  );
}

const LONGEST = 200;

function shown(value: unknown): string | undefined {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
