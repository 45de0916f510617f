import { useMemo } from "react";
import type { ShownNetwork } from "../runner/documents-protocol.js";
import type { ChosenTie } from "./chosen-tie.js";
import { orderedRows, transposed } from "./order-matrix.js";
import { useSayDocuments } from "./texts.js";

export interface NetworkViewProps {
  readonly network: ShownNetwork;
  readonly nameOf: (id: string) => string;
  readonly chosen: ChosenTie | null;
  readonly onChoose: (tie: ChosenTie) => void;
}

const STEPS = 5;

/** The network as a matrix, those alike side by side. */
export function Adjacency({ network, nameOf, chosen, onChoose }: NetworkViewProps) {
  const say = useSayDocuments();
  const { rows, columns, ties } = network;
  const isSquare = rows.join() === columns.join();
  const down = useMemo(() => orderedRows(ties), [ties]);
  const across = useMemo(() => (isSquare ? down : orderedRows(transposed(ties))), [ties, isSquare, down]);
  const most = Math.max(...ties.flat().map(Math.abs));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("net.matrix")}>
      <table className="adjacency">
        <caption className="hidden">{say("net.matrix")}</caption>
        <thead>
          <tr>
            <td />
            {across.map((k) => (
              <th key={k} scope="col">
                {nameOf(columns[k] ?? "")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map((p) => {
            const a = rows[p] ?? "";
            return (
              <tr key={a}>
                <th scope="row">{nameOf(a)}</th>
                {across.map((q) => {
                  const b = columns[q] ?? "";
                  const tie = ties[p]?.[q] ?? 0;
                  if (tie === 0) return <td key={b}>·</td>;
                  return (
                    <td key={b} data-weight={Math.ceil((STEPS * Math.abs(tie)) / most)}>
                      <button
                        type="button"
                        data-tie={`${a} ${b}`}
                        data-exact={tie}
                        aria-pressed={chosen?.a === a && chosen.b === b}
                        aria-label={say("net.cell", { a: nameOf(a), b: nameOf(b), value: shown(tie) })}
                        onClick={() => onChoose({ a, b })}
                      >
                        {shown(tie)}
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** A tie as it is written: whole numbers as they are, others by two decimals, with a real minus. */
export function shown(tie: number): string {
  return (Number.isInteger(tie) ? String(tie) : tie.toFixed(2)).replace("-", "−");
}
