import type { Case, CaseEdit, PositionEntry } from "entente";
import { type ClipboardEvent, type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useLocked } from "../ui/use-locked.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { CoverageMatrix } from "./Coverage.js";
import { cellsOf } from "./pasted.js";
import "../style/grid.css";

export interface GridProps {
  readonly kase: Case;
  /** Day on which dated positions are read. */
  readonly day: string;
}

type Part = "at" | "salience";
const PARTS: readonly Part[] = ["at", "salience"];
/** What was typed of a position that the case has not yet: written once both parts are there. */
type Begun = Readonly<Record<string, Readonly<Partial<Record<Part, string>>>>>;

/** One field of the grid. */
interface Slot {
  readonly party: string;
  readonly issue: string;
  readonly part: Part;
}

const keyOf = ({ party, issue }: Pick<Slot, "party" | "issue">): string => `${party}.${issue}`;

/** Party by issue as a spreadsheet: where each wants it to end, and how much it matters. */
export function Grid({ kase, day }: GridProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const isLocked = useLocked();
  const table = useRef<HTMLTableElement>(null);
  const [begun, setBegun] = useState<Begun>({});
  const issues = Object.entries(kase.issues);
  const parties = Object.entries(kase.parties).filter(
    ([id, { within }]) => within === undefined || kase.positions[id] !== undefined,
  );
  const columns = issues.flatMap(([issue]) => PARTS.map((part) => ({ issue, part })));
  const slotAt = (row: number, column: number): Slot | null => {
    const [party] = parties[row] ?? [];
    const where = columns[column];
    return party === undefined || where === undefined ? null : { party, ...where };
  };

  /** Writes fields in one step; halves of new positions wait for the other half. */
  function write(fields: readonly (readonly [slot: Slot, value: string])[], label: string): void {
    const waiting: Record<string, Partial<Record<Part, string>>> = { ...begun };
    const edits: CaseEdit[] = [];
    const fresh = new Map<string, Map<string, PositionEntry>>();
    for (const [slot, value] of fields) {
      const place = placeOf(kase, slot, day);
      if (place === "otherDay") continue;
      if (place !== null) {
        edits.push({ path: [...place, slot.part], value: typed(value) });
        continue;
      }
      const half = { ...waiting[keyOf(slot)], [slot.part]: value };
      waiting[keyOf(slot)] = half;
      if (!half.at || !half.salience) continue;
      const entry = { at: typed(half.at), salience: typed(half.salience), basis: "judged" } as PositionEntry;
      fresh.set(slot.party, (fresh.get(slot.party) ?? new Map()).set(slot.issue, entry));
      delete waiting[keyOf(slot)];
    }
    for (const [party, made] of fresh) {
      if (kase.positions[party] === undefined)
        edits.push({ path: ["positions", party], value: Object.fromEntries(made) });
      else for (const [issue, value] of made) edits.push({ path: ["positions", party, issue], value });
    }
    setBegun(waiting);
    if (edits.length > 0) workbench.put(edits, label);
  }

  function focus(row: number, column: number): void {
    const field = table.current?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`);
    field?.focus();
    field?.select();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, row: number, column: number): void {
    if (event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const slot = slotAt(row, column);
    const go = (rows: number, by: number): void => {
      event.preventDefault();
      focus(row + rows, column + by);
    };
    if (event.key === "Enter" || event.key === "ArrowDown") go(1, 0);
    else if (event.key === "ArrowUp") go(-1, 0);
    else if (event.key === "ArrowRight" && (isWhole || field.selectionStart === field.value.length)) go(0, 1);
    else if (event.key === "ArrowLeft" && (isWhole || field.selectionEnd === 0)) go(0, -1);
    else if (event.key === "Home" && event.ctrlKey) go(-row, -column);
    else if (event.key === "End" && event.ctrlKey) go(parties.length - 1 - row, columns.length - 1 - column);
    else if (event.key === "Escape") field.value = field.defaultValue;
    else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const above = table.current?.querySelector<HTMLInputElement>(
        `[data-row="${row - 1}"][data-column="${column}"]`,
      )?.value;
      if (above !== undefined && slot !== null && !isLocked) write([[slot, above]], say("grid.filled"));
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>, row: number, column: number): void {
    const cells = cellsOf(event.clipboardData.getData("text/plain"));
    if (isLocked || (cells.length === 1 && cells[0]?.length === 1)) return;
    event.preventDefault();
    const fields = cells.flatMap((line, r) =>
      line.flatMap((value, c): (readonly [Slot, string])[] => {
        const slot = slotAt(row + r, column + c);
        return slot === null || value === "" ? [] : [[slot, value]];
      }),
    );
    write(fields, say("grid.pasted", { n: fields.length }));
  }

  const nameOf = (party: string, issue: string) => ({
    party: textIn(kase.parties[party]?.name, language, party),
    issue: textIn(kase.issues[issue]?.name, language, issue),
  });

  return (
    <>
      <CoverageMatrix kase={kase} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say("case.face.grid")}>
        <table className="grid" ref={table}>
          <caption>{say("grid.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("case.party")}</th>
              {issues.map(([id, issue]) => (
                <th key={id} scope="colgroup" colSpan={2}>
                  {textIn(issue.name, language, id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map(([party, { name }], row) => (
              <tr key={party}>
                <th scope="row">{textIn(name, language, party)}</th>
                {columns.map(({ issue, part }, column) => {
                  const slot = { party, issue, part };
                  const shown = shownOf(kase, slot, day);
                  const value = begun[keyOf(slot)]?.[part] ?? shown.value;
                  const names = nameOf(party, issue);
                  return (
                    <td key={`${issue}.${part}`} className={shown.basis}>
                      <Cell
                        value={value}
                        data-row={row}
                        data-column={column}
                        aria-label={say(`case.cell.${part}`, names)}
                        readOnly={isLocked || shown.isFixed}
                        size={part === "at" ? 8 : 4}
                        onFocus={({ target }) => target.select()}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                        onPaste={(event) => onPaste(event, row, column)}
                        onBlur={({ target }) => {
                          if (target.value === value || shown.isFixed) return;
                          write([[slot, target.value]], say(`case.put.${part}`, { ...names, value: target.value }));
                        }}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {Object.values(begun).some((half) => half.at || half.salience) && <p role="status">{say("grid.half")}</p>}
    </>
  );
}

/** A field that keeps the focus while the case puts another value into it. */
function Cell({ value, ...rest }: { readonly value: string } & Omit<ComponentProps<"input">, "value" | "ref">) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const node = field.current;
    if (node === null) return;
    node.defaultValue = value;
    node.value = value;
  }, [value]);
  return <input {...rest} ref={field} defaultValue={value} />;
}

/** Path of the entry in force: null where the case has none of the two, `otherDay` where none holds on the day. */
function placeOf(kase: Case, { party, issue }: Slot, day: string): (string | number)[] | null | "otherDay" {
  const position = kase.positions[party]?.[issue];
  if (position === undefined) return null;
  if (!Array.isArray(position)) return ["positions", party, issue];
  const k = position.findIndex(({ since, until }) => (since ?? "") <= day && (until === undefined || day < until));
  return k === -1 ? "otherDay" : ["positions", party, issue, k];
}

interface ShownField {
  readonly value: string;
  readonly basis: "coded" | "judged" | "none";
  /** Whether it is no single value that could be typed over. */
  readonly isFixed: boolean;
}

function shownOf(kase: Case, slot: Slot, day: string): ShownField {
  const place = placeOf(kase, slot, day);
  if (place === "otherDay") return { value: "–", basis: "none", isFixed: true };
  const position = kase.positions[slot.party]?.[slot.issue];
  const entry = Array.isArray(position) ? position[Number(place?.at(-1) ?? 0)] : position;
  if (entry === undefined) return { value: "", basis: "none", isFixed: false };
  const isCoded = entry.basis === "coded" || (entry.basis === undefined && (entry.evidence ?? []).length > 0);
  const basis = isCoded ? "coded" : "judged";
  if (slot.part === "salience") return { value: String(entry.salience), basis, isFixed: false };
  if (entry.values !== undefined) return { value: "▁▄▂", basis, isFixed: true };
  return { value: String(entry.at ?? ""), basis, isFixed: false };
}

function typed(value: string): string | number {
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) ? number : value.trim();
}
