import { useSay } from "../i18n/text.js";
import type { Bracket, TextRun, TextShown } from "../runner/handed-protocol.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** Words outside of brackets, or all the words of one. */
type Part = { readonly bracket: Bracket | null; readonly runs: readonly TextRun[] };

/** A numbered clause; each bracket opens what it rests on. */
export function ClauseLine({ clause }: { readonly clause: TextShown["clauses"][number] }) {
  const say = useSay();
  const workbench = useWorkbench();
  const open = useWork(({ why }) => why?.finding ?? null);
  const { number, issue, runs } = clause;
  return (
    <p className="clause" data-clause={number} data-issue={issue}>
      {number}.{" "}
      {partsOf(runs).map(({ bracket, runs: words }, k) =>
        bracket === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in the order of the clause
          <Words key={k} runs={words} />
        ) : (
          <button
            key={bracket.id}
            type="button"
            className="bracket"
            aria-label={say("report.text.bracket", { words: bracket.words })}
            aria-expanded={open === bracket.id}
            onClick={() => workbench.showWhy(reasonOf(bracket))}
          >
            <Words runs={words} />
          </button>
        ),
      )}
    </p>
  );
}

function Words({ runs }: { readonly runs: readonly TextRun[] }) {
  return runs.map(({ text, weight }, k) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: runs stand in the order of the clause
    weight === "strong" ? <b key={k}>{text}</b> : <span key={k}>{text}</span>,
  );
}

/** The bracket of one party opens at its position, that of several at the list of theirs. */
function reasonOf({ id, words, because }: Bracket) {
  const [input, ...others] = because;
  const top = { finding: id, figure: words };
  return input === undefined || others.length > 0 ? top : { ...top, input };
}

function partsOf(runs: readonly TextRun[]): readonly Part[] {
  const parts: Part[] = [];
  for (const run of runs) {
    const last = parts.at(-1);
    if (last !== undefined && last.bracket?.id === run.bracket?.id) parts[parts.length - 1] = joined(last, run);
    else parts.push({ bracket: run.bracket, runs: [run] });
  }
  return parts;
}

const joined = ({ bracket, runs }: Part, run: TextRun): Part => ({ bracket, runs: [...runs, run] });
