import type { PositionEntry } from "entente";
import { type Change, withChange } from "../document/changes.js";
import { useSay } from "../i18n/text.js";
import { wordsOfChange } from "../shell/change-words.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What can be tried with the chosen mark: a position's place and weight, a line on or off. */
export function MarkCard() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const read = useWork((state) => state.read);
  const sel = useWork(({ address }) => address.sel);
  const changes = useWork(({ history }) => history?.present.changes ?? []);
  const kase = read?.tried ?? null;
  if (kase === null || read === null || sel === null) return null;
  const [kind = "", a = "", b = ""] = sel.split(".");
  const attempt = (change: Change): void =>
    workbench.tryOut(change, wordsOfChange(change, read.kase ?? kase, say, language));

  if (kind === "position") {
    const entry = entryOn(kase.positions[a]?.[b], read.day);
    if (entry === undefined) return null;
    const title = `${textIn(kase.parties[a]?.name, language, a)} · ${textIn(kase.issues[b]?.name, language, b)}`;
    // What was just tried counts before the worker has put it into the case: keys that follow each other quickly add up.
    const tried = triedOn(changes, a, b);
    const at = tried.at ?? placeOn(entry, kase.issues[b]?.options ?? {});
    return (
      <aside className="card" aria-label={title}>
        <h2>{title}</h2>
        {at !== null && (
          <Dial
            label={say("card.place")}
            value={at}
            onMove={(value) => attempt({ kind: "place", party: a, issue: b, at: value })}
          />
        )}
        <Dial
          label={say("card.salience")}
          value={tried.salience ?? entry.salience}
          onMove={(value) => attempt({ kind: "salience", party: a, issue: b, salience: value })}
        />
      </aside>
    );
  }

  const [line = ""] = (kind === "line" || kind === "condition") && !a.includes(":") ? [a] : [];
  const stated = read.kase?.redLines[line];
  if (stated === undefined) return null;
  const change: Change = { kind: "off", collection: "redLines", id: line };
  const isOff = withChange(changes, change).length === changes.length;
  const label = textIn(stated.name, language, line);
  return (
    <aside className="card" aria-label={label}>
      <h2>{`${textIn(kase.parties[stated.party]?.name, language, stated.party)} · ${label}`}</h2>
      <label className="switch">
        <input
          type="checkbox"
          checked={!isOff}
          onChange={() =>
            isOff ? workbench.takeBack(change, say("whatif.takenBack", { what: label })) : attempt(change)
          }
        />
        {say("card.lineHolds")}
      </label>
      {stated.sacred === true && <p>{say("card.notForSale")}</p>}
    </aside>
  );
}

function triedOn(changes: readonly Change[], party: string, issue: string) {
  const own = changes.filter((one) => "issue" in one && one.party === party && one.issue === issue);
  const place = own.find((one) => one.kind === "place");
  const weight = own.find((one) => one.kind === "salience");
  return { at: place?.at, salience: weight?.salience };
}

interface DialProps {
  readonly label: string;
  readonly value: number;
  readonly onMove: (value: number) => void;
}

function Dial({ label, value, onMove }: DialProps) {
  const move = (to: number): void => {
    if (Number.isFinite(to)) onMove(Math.max(0, Math.min(100, to)));
  };
  return (
    <div className="dial">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={value}
        aria-label={label}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <button type="button" aria-label={`${label} −5`} onClick={() => move(value - 5)}>
        −
      </button>
      <input
        type="number"
        min={0}
        max={100}
        value={value}
        aria-label={label}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <button type="button" aria-label={`${label} +5`} onClick={() => move(value + 5)}>
        +
      </button>
    </div>
  );
}

function entryOn(
  position: PositionEntry | readonly PositionEntry[] | undefined,
  day: string,
): PositionEntry | undefined {
  const entries = position === undefined ? [] : [position].flat();
  return entries.find(({ since, until }) => (since ?? "") <= day && (until === undefined || day < until));
}

/** The place of a position on its ladder; null for a table of values, which has none. */
function placeOn({ at }: PositionEntry, options: Readonly<Record<string, { readonly at: number }>>): number | null {
  if (at === undefined) return null;
  return typeof at === "number" ? at : (options[at]?.at ?? null);
}
