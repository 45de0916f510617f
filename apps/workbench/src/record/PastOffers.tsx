import type { Case } from "entente";
import { useEffect, useState } from "react";
import type { Change } from "../document/changes.js";
import { useSay } from "../i18n/text.js";
import type { PastAnswer, Reply } from "../runner/protocol.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

type Past = Extract<Reply, { kind: "past" }>;

/** Offers really made: what each said, what the case says it would have said, and what would explain the difference. */
export function PastOffers() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language, draws } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.tried ?? null);
  const asOf = useWork(({ address }) => address.asOf);
  const voice = useWork(({ address }) => address.voice);
  const [past, setPast] = useState<Past | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the case as it is asked is taken when one of these changes
  useEffect(() => {
    let isCurrent = true;
    const asked = workbench.asked();
    if (asked === null || kase === null) return;
    workbench.runner.send("past", { ...asked, language, draws }, (reply) => {
      if (!isCurrent) return;
      if (reply.kind === "past") setPast(reply);
      setFailure(reply.kind === "failed" ? reply.message : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, kase, asOf, voice, language, draws]);

  if (kase === null) return null;
  const names = namesIn(kase, language);
  const answers = past?.answers ?? [];
  const scored = answers.filter(({ match }) => match !== null);
  const wrong = scored.filter(({ match }) => match === false);
  const headline =
    Object.keys(kase.record).length === 0
      ? say("record.none")
      : past === null
        ? say("answer.computing")
        : say("record.explains", { x: scored.length - wrong.length, n: scored.length, y: wrong.length });
  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {headline}
        </h1>
        {failure !== null && <p role="alert">{say("answer.failed", { message: failure })}</p>}
        <ul className="findings">
          {wrong.map(({ id, party, said }) => (
            <li key={`${id}.${party}`}>
              {say(said === "refused" ? "record.refusedTaken" : "record.acceptedRefused", {
                offer: names.offer(id),
                party: names.party(party),
              })}
            </li>
          ))}
        </ul>
      </section>
      {answers.length > 0 && (
        <>
          <Strip answers={answers} names={names} />
          <AnswerTable answers={answers} names={names} kase={kase} />
        </>
      )}
      {(past?.notRead.length ?? 0) > 0 && (
        <p>{say("record.notRead", { names: past?.notRead.map(names.offer).join(", ") ?? "" })}</p>
      )}
      {(past?.fitting.length ?? 0) > 0 && (
        <section aria-label={say("record.fitting")} data-fitting="">
          <h2>{say("record.fitting")}</h2>
          {past?.fitting.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
    </>
  );
}

interface Names {
  readonly offer: (id: string) => string;
  readonly party: (id: string) => string;
}

function namesIn(kase: Case, language: Parameters<typeof textIn>[1]): Names {
  return {
    offer: (id) => textIn(kase.record[id]?.name, language, id),
    party: (id) => textIn(kase.parties[id]?.name, language, id),
  };
}

const SIGNS = { yes: "✓", no: "✕", open: "?" } as const;
type Mark = keyof typeof SIGNS;
const markOf = ({ match }: PastAnswer): Mark => (match === null ? "open" : match ? "yes" : "no");

/** A tile an offer, by date, a mark a party. */
function Strip({ answers, names }: { readonly answers: readonly PastAnswer[]; readonly names: Names }) {
  const say = useSay();
  const offers = [...new Set(answers.map(({ id }) => id))].sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
  function dateOf(offer: string): string {
    return answers.find(({ id }) => id === offer)?.date ?? "";
  }
  return (
    <ol className="offers" aria-label={say("record.strip")}>
      {offers.map((offer) => (
        <li key={offer} data-offer={offer}>
          <small>{dateOf(offer)}</small>
          <b>{names.offer(offer)}</b>
          {answers
            .filter(({ id }) => id === offer)
            .map((one) => (
              <span key={one.party} data-mark={markOf(one)}>
                {names.party(one.party)} {SIGNS[markOf(one)]} {say(`record.mark.${markOf(one)}`)}
              </span>
            ))}
        </li>
      ))}
    </ol>
  );
}

function AnswerTable({
  answers,
  names,
  kase,
}: {
  readonly answers: readonly PastAnswer[];
  readonly names: Names;
  readonly kase: Case;
}) {
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 2, signDisplay: "exceptZero" });
  const reason = (constraint: string): string =>
    constraint.startsWith("reserve:")
      ? say("record.walksAway")
      : textIn(kase.redLines[constraint]?.name, language, constraint);
  const answerWords = (said: string): string =>
    ["accepted", "refused", "conditional", "silent"].includes(said)
      ? say(`form.response.${said}` as "form.response.accepted")
      : said;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("record.face.past")}>
      <table>
        <caption>{say("record.caption")}</caption>
        <thead>
          <tr>
            {(["offer", "party", "said", "expected", "because", "fits", "margin", "repair"] as const).map((key) => (
              <th key={key} scope="col">
                {say(`record.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((one) => (
            <tr key={`${one.id}.${one.party}`}>
              <th scope="row">{names.offer(one.id)}</th>
              <td>{names.party(one.party)}</td>
              <td>{answerWords(one.said)}</td>
              <td>{one.predicted === null ? "–" : answerWords(one.predicted)}</td>
              <td>{one.because.map(reason).join(", ") || "–"}</td>
              <td data-mark={markOf(one)}>
                {SIGNS[markOf(one)]} {say(`record.mark.${markOf(one)}`)}
              </td>
              <td data-margin={one.gain}>{one.gain === null ? "–" : digits.format(100 * one.gain)}</td>
              <td>{one.match === false && <Repair answer={one} names={names} kase={kase} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Repair({ answer, names, kase }: { readonly answer: PastAnswer; readonly names: Names; readonly kase: Case }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const { repair, party } = answer;
  if (repair === null) return say("record.noRepair");
  const words =
    repair.kind === "line"
      ? say("record.lineOff", { name: textIn(kase.redLines[repair.id]?.name, language, repair.id) })
      : say("record.move", {
          party: names.party(party),
          issue: textIn(kase.issues[repair.issue]?.name, language, repair.issue),
          from: repair.from,
          to: repair.to,
        });
  const change: Change =
    repair.kind === "line"
      ? { kind: "off", collection: "redLines", id: repair.id }
      : { kind: "place", party, issue: repair.issue, at: repair.to };
  return (
    <>
      {words}{" "}
      <button
        type="button"
        onClick={() => workbench.tryOut(change, words)}
        aria-label={`${say("record.try")}: ${words}`}
      >
        {say("record.try")}
      </button>
    </>
  );
}
