import type { Table } from "entente";
import { useId } from "react";
import type { Sorting } from "./sorting.js";

/** What makes a cell words, and not a date or figures. */
const LETTERS = /\p{L}/u;

interface TableViewProps {
  readonly table: Table;
  readonly sorting?: Sorting | null;
  /** Puts the rows in the order of a column; absent where they stay as they are. */
  readonly onSort?: (column: number) => void;
}

/** A table of the library in a region of its own, which scrolls where it is too wide. */
export function TableView({ table, sorting = null, onSort }: TableViewProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ heading, align }, column) => (
              <th
                key={heading}
                scope="col"
                className={align}
                aria-sort={sorting?.column === column ? sorting.way : undefined}
              >
                {onSort === undefined ? (
                  heading
                ) : (
                  <button type="button" className="sort" onClick={() => onSort(column)}>
                    {heading}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = "", ...rest], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
                <td key={column} className={lookOf(table.columns[column + 1], cell)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function lookOf(column: Table["columns"][number] | undefined, cell: string): string {
  const align = column?.align ?? "start";
  return LETTERS.test(cell) ? align : `${align} short`;
}
