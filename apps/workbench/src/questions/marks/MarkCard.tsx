import { useSay } from "../../i18n/text.js";
import { textIn } from "../../ui/case-text.js";
import { Dial } from "../../ui/Dial.js";
import { useWork } from "../../ui/workbench-context.js";
import { testsOf } from "../pins.js";
import { LineCard } from "./LineCard.js";
import { entryOn, placeOn } from "./position-on.js";
import { StepCard } from "./StepCard.js";
import { subjectOf } from "./subject-of.js";
import { useTrying } from "./use-trying.js";

/** What can be tried with a mark, by clicks and numbers alone. */
export function MarkCard({ mark }: { readonly mark: string | null }) {
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const read = useWork((state) => state.read);
  const where = useWork(({ address }) => address.where);
  const changes = useWork(({ history }) => history?.present.changes ?? []);
  const reservation = useWork(({ answers }) => answers.agree?.screen?.result.reservation) as
    | Readonly<Record<string, number>>
    | undefined;
  const kase = read?.tried ?? null;
  const trying = useTrying(kase);
  const subject = subjectOf(mark);
  if (kase === null || read === null || subject === null) return null;
  const partyName = (id: string): string => textIn(kase.parties[id]?.name, language, id);

  switch (subject.kind) {
    case "position": {
      const { party, issue } = subject;
      const entry = entryOn(kase.positions[party]?.[issue], read.day);
      if (entry === undefined) return null;
      const title = `${partyName(party)} · ${textIn(kase.issues[issue]?.name, language, issue)}`;
      // What was just tried counts before the worker has put it into the case: keys that follow each other quickly add up.
      const own = changes.filter(
        (one) => "issue" in one && "party" in one && one.party === party && one.issue === issue,
      );
      const place = own.find((one) => one.kind === "place");
      const weight = own.find((one) => one.kind === "salience");
      const at = place?.at ?? placeOn(entry, kase.issues[issue]?.options ?? {});
      return (
        <aside className="card" aria-label={title}>
          <h2>{title}</h2>
          {at !== null && (
            <Dial
              label={say("card.place")}
              value={at}
              onMove={(value, how) => trying.attempt({ kind: "place", party, issue, at: value }, place ? how : "step")}
            />
          )}
          <Dial
            label={say("card.salience")}
            value={weight?.salience ?? entry.salience}
            onMove={(value, how) =>
              trying.attempt({ kind: "salience", party, issue, salience: value }, weight ? how : "step")
            }
          />
        </aside>
      );
    }
    case "line":
      return <LineCard line={subject.line} trying={trying} />;
    case "reserve": {
      const { party } = subject;
      const tried = changes.find((one) => one.kind === "reserve" && one.party === party);
      const value = tried?.kind === "reserve" ? tried.value : reservation?.[party];
      if (value === undefined || kase.parties[party] === undefined) return null;
      const title = say("card.without", { party: partyName(party) });
      return (
        <aside className="card" aria-label={title}>
          <h2>{title}</h2>
          <Dial
            label={say("card.points")}
            value={Math.round(100 * value)}
            onMove={(points, how) =>
              trying.attempt({ kind: "reserve", party, value: points / 100 }, tried ? how : "step")
            }
          />
        </aside>
      );
    }
    case "step":
      return <StepCard mark={subject.mark} trying={trying} />;
    case "option": {
      const { issue } = subject;
      const { name, options = {} } = kase.issues[issue] ?? {};
      const pinned = testsOf(where, kase)[issue];
      const title = say("card.only", { issue: textIn(name, language, issue) });
      return (
        <aside className="card" aria-label={title}>
          <h2>{title}</h2>
          {Object.entries(options).map(([id, option]) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={pinned === `= ${id}`}
              onClick={() => trying.pin(issue, id)}
            >
              {textIn(option.name, language, id)}
            </button>
          ))}
        </aside>
      );
    }
  }
}
