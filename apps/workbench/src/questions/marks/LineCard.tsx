import type { Case } from "entente";
import { withChange } from "../../document/changes.js";
import { useSay } from "../../i18n/text.js";
import { textIn } from "../../ui/case-text.js";
import { useWork } from "../../ui/workbench-context.js";
import { wordsOfTest } from "../words-of-test.js";
import type { Trying } from "./use-trying.js";

/** A red line: whether it holds, when it applies and what it asks for. */
export function LineCard({ line, trying }: { readonly line: string; readonly trying: Trying }) {
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const read = useWork((state) => state.read);
  const changes = useWork(({ history }) => history?.present.changes ?? []);
  const stated = read?.kase?.redLines[line];
  if (stated === undefined || read === null || read.kase === null) return null;
  const { kase } = read;
  const isOff = withChange(changes, { kind: "off", collection: "redLines", id: line }).length === changes.length;
  const now = read.tried?.redLines[line];
  const label = textIn(stated.name, language, line);
  return (
    <aside className="card" aria-label={label}>
      <h2>{`${textIn(kase.parties[stated.party]?.name, language, stated.party)} · ${label}`}</h2>
      <label className="switch">
        <input type="checkbox" checked={!isOff} onChange={() => trying.toggleLine(line)} />
        {say("card.lineHolds")}
      </label>
      {stated.sacred === true && <p>{say("card.notForSale")}</p>}
      {!isOff &&
        (["when", "require"] as const).flatMap((part) =>
          Object.entries(stated[part] ?? {}).map(([issue, test]) => {
            const current = now?.[part]?.[issue] ?? (now === undefined ? test : null);
            if (typeof test !== "string") return null;
            const choices = [...new Set([test, ...choicesOf(kase, issue, test), ...asListed(current)])];
            const title = say(part === "when" ? "card.lineWhen" : "card.lineAsks", {
              issue: textIn(kase.issues[issue]?.name, language, issue),
            });
            return (
              <label key={`${part} ${issue}`} className="dial">
                <span>{title}</span>
                <select
                  value={asListed(current)[0] ?? ""}
                  onChange={({ target }) =>
                    trying.attempt({
                      kind: "reach",
                      line,
                      part,
                      issue,
                      test: target.value === "" ? null : target.value,
                    })
                  }
                >
                  {choices.map((one) => (
                    <option key={one} value={one}>
                      {wordsOfTest(one, { kase, issue, say, language })}
                    </option>
                  ))}
                  {part === "require" && <option value="">{say("card.lineAsksNothing")}</option>}
                </select>
              </label>
            );
          }),
        )}
    </aside>
  );
}

function asListed(test: string | readonly string[] | null): readonly string[] {
  if (test === null) return [];
  return [typeof test === "string" ? test : test.join("|")];
}

/** The tests of the same kind along the ladder of an issue. */
function choicesOf(kase: Case, issue: string, test: string): readonly string[] {
  const [sign = "="] = test.trim().split(/\s+/);
  const ladder = Object.entries(kase.issues[issue]?.options ?? {}).toSorted(([, a], [, b]) => a.at - b.at);
  return ladder.map(([option]) => `${sign} ${option}`);
}
