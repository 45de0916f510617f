import type { Table } from "entente";
import { useState } from "react";
import { type Sorting, sorted } from "./sorting.js";
import { TableView } from "./TableView.js";

/** A table whose rows can be put in the order of a column, largest first and then smallest first. */
export function SortableTable({ table }: { readonly table: Table }) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = sorting === null ? table.rows : sorted(table.rows, sorting);
  return (
    <TableView
      table={{ ...table, rows }}
      sorting={sorting}
      onSort={(column) =>
        setSorting((before) => ({
          column,
          way: before?.column === column && before.way === "descending" ? "ascending" : "descending",
        }))
      }
    />
  );
}
