import type { Case, PositionEntry } from "entente";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork } from "../ui/workbench-context.js";

/** What the case says of a party on an issue, and from when its newest statement is. */
type Coverage = { readonly kind: "coded" | "judged" | "none"; readonly newest: string | null };

/** Party by issue: where a statement stands behind the position, where the analyst's call does, where nothing is said. */
export function CoverageMatrix({ kase }: { readonly kase: Case }) {
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const issues = Object.entries(kase.issues);
  const parties = Object.entries(kase.parties).filter(
    ([id, { within }]) => within === undefined || kase.positions[id] !== undefined,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll coverage" tabIndex={0} aria-label={say("grid.coverage")}>
      <table>
        <caption>{say("grid.coverageCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("case.party")}</th>
            {issues.map(([id, { name }]) => (
              <th key={id} scope="col">
                {textIn(name, language, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(([party, { name }]) => (
            <tr key={party}>
              <th scope="row">{textIn(name, language, party)}</th>
              {issues.map(([issue]) => {
                const { kind, newest } = coverageOf(kase, party, issue);
                return (
                  <td key={issue} data-covered={kind}>
                    <span className={`cover ${kind}`} aria-hidden="true" />
                    <span className="hidden">{say(`grid.${kind}`)}</span>
                    {newest !== null && <small> {newest}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function coverageOf(kase: Case, party: string, issue: string): Coverage {
  const position = kase.positions[party]?.[issue];
  if (position === undefined) return { kind: "none", newest: null };
  const entries: readonly PositionEntry[] = [position].flat();
  const isCoded = entries.some(({ basis, evidence }) => basis === "coded" || (basis === undefined && evidence?.length));
  const dates = entries.flatMap(({ evidence = [] }) => evidence.flatMap((id) => kase.statements[id]?.date ?? []));
  return { kind: isCoded ? "coded" : "judged", newest: dates.sort().at(-1) ?? null };
}
