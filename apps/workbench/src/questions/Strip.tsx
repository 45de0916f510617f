import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";

const SIGNS = { explained: "✓", contradicted: "✕", unscored: "?" } as const;

/** What the case knows of each at the table, and how it fares against the past, in one line under the first answer. */
export function Strip() {
  const say = useSay();
  const first = useWork((state) => state.first);
  if (first === null) return null;
  return (
    <div className="strip">
      {first.known.length > 0 && (
        <section aria-labelledby="strip-known">
          <h2 id="strip-known">{say("strip.known")}</h2>
          <ul>
            {first.known.map(({ party, code, coded, judged, says }) => (
              <li key={party} title={says}>
                <span aria-hidden="true">
                  {code} <Share coded={coded} judged={judged} /> {coded}/{coded + judged}
                </span>
                <span className="hidden">{says}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="strip-offers">
        <h2 id="strip-offers">{say("strip.offers")}</h2>
        <ul>
          {first.offers.map(({ id, date, outcome, says }) => (
            <li key={id} title={says} data-outcome={outcome}>
              <span aria-hidden="true">
                {date.slice(0, 4)} {SIGNS[outcome]}
              </span>
              <span className="hidden">{says}</span>
            </li>
          ))}
        </ul>
        <p>{first.record}</p>
      </section>
    </div>
  );
}

/** Filled: coded. Outlined: judged. */
function Share({ coded, judged }: { readonly coded: number; readonly judged: number }) {
  const filled = (44 * coded) / Math.max(1, coded + judged);
  return (
    <svg width="46" height="8" aria-hidden="true">
      <rect x="0.5" y="0.5" width="45" height="7" className="f-paper s-ink-3" />
      <rect x="1" y="1" width={filled} height="6" className="f-ink-2" />
    </svg>
  );
}
