import type { Case, CaseEdit, PositionEntry } from "entente";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

export interface GridProps {
  readonly kase: Case;
  /** Day on which dated positions are read. */
  readonly day: string;
}

/** Party by issue: where each wants it to end, and how much it matters; written into the case as it is typed. */
export function Grid({ kase, day }: GridProps) {
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const role = useWork((state) => state.role);
  const issues = Object.entries(kase.issues);
  const parties = Object.entries(kase.parties).filter(([id]) => kase.positions[id] !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("case.face.grid")}>
      <table className="grid">
        <caption>{say("case.gridCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("case.party")}</th>
            {issues.map(([id, issue]) => (
              <th key={id} scope="col">
                {textIn(issue.name, language, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(([party, { name }]) => (
            <tr key={party}>
              <th scope="row">{textIn(name, language, party)}</th>
              {issues.map(([issue]) => (
                <td key={issue}>
                  <Cell kase={kase} party={party} issue={issue} day={day} isLocked={role === "reader"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps extends GridProps {
  readonly party: string;
  readonly issue: string;
  readonly isLocked: boolean;
}

function Cell({ kase, party, issue, day, isLocked }: CellProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const position = kase.positions[party]?.[issue];
  if (position === undefined) return <span aria-hidden="true">–</span>;
  const entries: readonly PositionEntry[] = [position].flat();
  const k = entries.findIndex(({ since, until }) => (since ?? "") <= day && (until === undefined || day < until));
  const entry = entries[k];
  if (entry === undefined) return <span className="faint">{say("case.otherDay")}</span>;
  const base = ["positions", party, issue, ...(Array.isArray(position) ? [k] : [])];
  const names = {
    party: textIn(kase.parties[party]?.name, language, party),
    issue: textIn(kase.issues[issue]?.name, language, issue),
  };
  const put = (key: "at" | "salience", value: string): void => {
    const number = Number(value);
    const written = value.trim() !== "" && Number.isFinite(number) ? number : value.trim();
    const edits: CaseEdit[] = [{ path: [...base, key], value: written }];
    workbench.put(edits, say(`case.put.${key}`, { ...names, value }));
  };
  return (
    <span className={entry.basis === "judged" || (entry.evidence ?? []).length === 0 ? "judged" : "coded"}>
      {entry.values === undefined ? (
        <Box
          label={say("case.cell.at", names)}
          value={String(entry.at ?? "")}
          isLocked={isLocked}
          onPut={(value) => put("at", value)}
        />
      ) : (
        <span className="faint">{say("case.table")}</span>
      )}
      <Box
        label={say("case.cell.salience", names)}
        value={String(entry.salience)}
        isLocked={isLocked}
        onPut={(value) => put("salience", value)}
      />
    </span>
  );
}

interface BoxProps {
  readonly label: string;
  readonly value: string;
  readonly isLocked: boolean;
  readonly onPut: (value: string) => void;
}

/** A field that is put into the case when it is left or Enter is pressed, and put back by Escape. */
function Box({ label, value, isLocked, onPut }: BoxProps) {
  return (
    <input
      key={value}
      aria-label={label}
      defaultValue={value}
      readOnly={isLocked}
      size={6}
      onBlur={({ target }) => {
        if (target.value !== value) onPut(target.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") event.currentTarget.value = value;
      }}
    />
  );
}
