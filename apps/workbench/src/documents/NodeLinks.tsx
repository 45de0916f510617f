import { useMemo } from "react";
import { type NetworkViewProps, shown } from "./Adjacency.js";
import { nodePlaces } from "./node-places.js";
import type { Ties } from "./order-matrix.js";
import { useSayDocuments } from "./texts.js";

const SIDE = 560;
const WIDEST = 8;

/** The same network as nodes and links, laid out the same way every time. */
export function NodeLinks({ network, nameOf, chosen, onChoose }: NetworkViewProps) {
  const say = useSayDocuments();
  const { rows, columns, ties } = network;
  const isSquare = rows.join() === columns.join();
  const nodes = useMemo(() => (isSquare ? rows : [...rows, ...columns]), [rows, columns, isSquare]);
  const whole = useMemo((): Ties => (isSquare ? ties : bipartite(ties, columns.length)), [ties, columns, isSquare]);
  const places = useMemo(() => nodePlaces(whole), [whole]);
  const most = Math.max(...ties.flat().map(Math.abs));
  const links = whole.flatMap((row, a) =>
    row.flatMap((tie, b) => (tie !== 0 && (isSquare ? a < b : a < rows.length) ? [{ a, b, tie }] : [])),
  );
  const x = (k: number): number => SIDE * (places[k]?.x ?? 0.5);
  const y = (k: number): number => SIDE * (places[k]?.y ?? 0.5);
  return (
    <figure className="links">
      {/* biome-ignore lint/a11y/useSemanticElements: its links are reached one by one */}
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} role="group" aria-label={say("net.links")}>
        {links.map(({ a, b, tie }) => {
          const [from = "", to = ""] = [nodes[a], nodes[b]];
          const isChosen = chosen?.a === from && chosen.b === to;
          const label = say("net.cell", { a: nameOf(from), b: nameOf(to), value: shown(tie) });
          return (
            // biome-ignore lint/a11y/useSemanticElements: within a picture there are no buttons
            <line
              key={`${from} ${to}`}
              role="button"
              tabIndex={0}
              aria-label={label}
              data-link={`${from} ${to}`}
              data-sign={tie < 0 ? "against" : "for"}
              aria-pressed={isChosen}
              x1={x(a)}
              y1={y(a)}
              x2={x(b)}
              y2={y(b)}
              strokeWidth={1 + (WIDEST * Math.abs(tie)) / most}
              onClick={() => onChoose({ a: from, b: to })}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                onChoose({ a: from, b: to });
              }}
            />
          );
        })}
        {nodes.map((id, k) => (
          <g key={id}>
            {k < rows.length ? (
              <circle cx={x(k)} cy={y(k)} r={7} />
            ) : (
              <rect x={x(k) - 6} y={y(k) - 6} width={12} height={12} />
            )}
            <text x={x(k)} y={y(k) - 12} textAnchor="middle">
              {nameOf(id)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Ties between rows and columns as ties between all of them. */
function bipartite(ties: Ties, columns: number): Ties {
  const n = ties.length + columns;
  return Array.from({ length: n }, (_, p) =>
    Array.from({ length: n }, (_, q) => {
      if (p < ties.length && q >= ties.length) return ties[p]?.[q - ties.length] ?? 0;
      return p >= ties.length && q < ties.length ? (ties[q]?.[p - ties.length] ?? 0) : 0;
    }),
  );
}
