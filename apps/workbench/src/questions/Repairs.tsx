import type { Screen } from "entente";
import { type Change, withChange } from "../document/changes.js";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

interface Repair {
  readonly drop: readonly string[];
  readonly opens: number | string;
}

interface Blocking {
  readonly repairs: readonly Repair[];
  readonly parties: readonly { readonly wayIn: Repair | null }[];
}

/** What a party would have to have without a deal to refuse nothing. */
const NOTHING = -9;

/** The ways out, the cheapest first, or where there is room what would bring each in; each can be tried. */
export function Repairs({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const workbench = useWorkbench();
  const changes = useWork(({ history }) => history?.present.changes ?? []);
  const table = screen.tables.find(({ id }) => id === "ways");
  if (table === undefined) return null;
  const { repairs: ways, parties } = screen.result as unknown as Blocking;
  const repairs = ways.length > 0 ? ways : parties.flatMap(({ wayIn }) => wayIn ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll repairs" aria-labelledby="repairs" tabIndex={0}>
      <table>
        <caption id="repairs">{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ heading, align }) => (
              <th key={heading} scope="col" className={align}>
                {heading}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([gives = "", ...rest], k) => (
            <tr key={gives} data-repair={repairs[k]?.drop.join(" ")} data-opens={repairs[k]?.opens}>
              <th scope="row">{gives}</th>
              {rest.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
                <td key={column} className={table.columns[column + 1]?.align}>
                  {cell}
                </td>
              ))}
              <td>
                <button
                  type="button"
                  aria-label={say("repair.tryThis", { what: gives })}
                  onClick={() =>
                    workbench.edit(
                      { changes: (repairs[k]?.drop ?? []).map(changeOf).reduce(withChange, changes) },
                      say("repair.tryThis", { what: gives }),
                    )
                  }
                >
                  {say("repair.try")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a condition that gives way is as a what-if. */
function changeOf(condition: string): Change {
  const [, party] = /^reserve:(.*)$/.exec(condition) ?? [];
  if (party !== undefined) return { kind: "reserve", party, value: NOTHING };
  return { kind: "off", collection: "redLines", id: condition };
}
