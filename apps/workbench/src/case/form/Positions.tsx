import { useSay } from "../../i18n/text.js";
import { useWork } from "../../ui/workbench-context.js";
import { entryOf, isEntry, listOf, type Step } from "./data.js";
import { EntryFields } from "./EntryFields.js";
import { namesOf, optionsOf, useForm } from "./form-context.js";
import { POSITION } from "./shapes.js";

/** Where each party wants each issue to end: a party a line that opens, an issue a ladder with its mark. */
export function Positions() {
  const say = useSay();
  const form = useForm();
  const sel = useWork(({ address }) => address.sel);
  const positions = entryOf(form.data.positions);
  const issues = namesOf(form, "issues");
  return (
    <ul className="entries" aria-label={say("form.section.positions")}>
      {namesOf(form, "parties").map(([party, name]) => {
        const held = entryOf(positions[party]);
        return (
          <li key={party} data-entry={`positions.${party}`}>
            <details open={sel?.startsWith(`positions.${party}`) === true}>
              <summary>
                <b>{name}</b> <span>{say("form.positions", { n: Object.keys(held).length, of: issues.length })}</span>
              </summary>
              {issues.map(([issue, title]) => (
                <section key={issue} className="position" aria-label={`${name}: ${title}`}>
                  <h3>{title}</h3>
                  <Held party={party} issue={issue} held={held[issue]} name={`${name}: ${title}`} />
                </section>
              ))}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

interface HeldProps {
  readonly party: string;
  readonly issue: string;
  readonly held: unknown;
  readonly name: string;
}

function Held({ party, issue, held, name }: HeldProps) {
  const say = useSay();
  const form = useForm();
  const path = ["positions", party, issue];
  if (held === undefined) {
    return (
      <button
        type="button"
        disabled={form.isLocked}
        onClick={() => {
          const { statusQuo } = entryOf(entryOf(form.data.issues)[issue]);
          const entry = { at: statusQuo ?? 0, salience: 50, basis: "judged" };
          const own = entryOf(form.data.positions)[party];
          const edit = isEntry(own)
            ? { path, value: entry }
            : { path: ["positions", party], value: { [issue]: entry } };
          form.put([edit], say("form.added", { what: name }));
        }}
      >
        {say("form.addPosition")}
      </button>
    );
  }
  const entries = Array.isArray(held) ? listOf(held) : [held];
  return (
    <>
      <Rail issue={issue} entries={entries} name={name} />
      {entries.map((entry, k) => {
        const own: readonly Step[] = Array.isArray(held) ? [...path, k] : path;
        return <EntryFields key={own.join(".")} fields={POSITION} path={own} entry={entryOf(entry)} issue={issue} />;
      })}
      {!form.isLocked && (
        <span className="adding">
          <button
            type="button"
            onClick={() => {
              const last = entryOf(entries.at(-1));
              const next = { at: last.at ?? 0, salience: last.salience ?? 50, since: form.data.asOf ?? "2024" };
              const earlier = entries.map((one, k) =>
                k === entries.length - 1 ? { ...entryOf(one), until: next.since } : one,
              );
              form.put([{ path, value: [...earlier, next] }], say("form.dated", { what: name }));
            }}
          >
            {say("form.addDated")}
          </button>
          <button
            type="button"
            aria-label={say("form.removeOf", { what: name })}
            onClick={() => form.put([{ path, value: undefined }], say("form.removed", { what: name, n: 0 }))}
          >
            {say("form.remove")}
          </button>
        </span>
      )}
    </>
  );
}

interface RailProps {
  readonly issue: string;
  readonly entries: readonly unknown[];
  readonly name: string;
}

/** The ladder with each entry's mark: filled where coded, whiskers where a range is given. */
function Rail({ issue, entries, name }: RailProps) {
  const form = useForm();
  const options = optionsOf(form, issue);
  const placeOf = (at: unknown): number | null =>
    typeof at === "number" ? at : (options.find(({ id }) => id === at)?.at ?? null);
  return (
    <svg className="mini-rail" viewBox="0 0 300 22" role="img" aria-label={name}>
      <line x1="10" x2="290" y1="11" y2="11" className="rail-line" />
      {options.map(({ id, at }) => (
        <line key={id} x1={10 + 2.8 * at} x2={10 + 2.8 * at} y1="6" y2="16" className="tick" />
      ))}
      {entries.map((one, k) => {
        const { at, range, salience, basis, evidence } = entryOf(one);
        const place = placeOf(at);
        const [low, high] = listOf(range).map(Number);
        const isCoded = basis === "coded" || (basis === undefined && listOf(evidence).length > 0);
        const radius = 3 + Math.sqrt(Math.max(0, Math.min(100, Number(salience) || 0))) * 0.5;
        if (place === null) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: dated entries have no name of their own
          <g key={k}>
            {low !== undefined && high !== undefined && (
              <line x1={10 + 2.8 * low} x2={10 + 2.8 * high} y1="11" y2="11" className="whisker" />
            )}
            <circle cx={10 + 2.8 * place} cy="11" r={radius} className={isCoded ? "mark coded" : "mark judged"} />
          </g>
        );
      })}
    </svg>
  );
}
