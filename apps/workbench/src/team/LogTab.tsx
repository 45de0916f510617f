import { useCallback, useMemo, useState } from "react";
import { reaches } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWork } from "../ui/workbench-context.js";
import { aboutWords, kindWords } from "./log-words.js";
import type { MemberRow } from "./PeopleTab.js";
import type { Routes } from "./routes.generated.js";
import { Trouble } from "./Trouble.js";
import { type SayPeople, useSayPeople } from "./texts.js";
import { useAsked } from "./use-asked.js";
import { Wide } from "./Wide.js";
import "../style/seal.css";

type Chain = Routes["GET /projects/{project}/audit/chain"]["answer"];
const PAGE = 50;

interface LogTabProps {
  readonly team: TeamAt;
  readonly members: readonly MemberRow[];
}

/** What was done in the project, for its owners. */
export function LogTab({ team, members }: LogTabProps) {
  const say = useSayPeople();
  const sayShell = useSay();
  const role = useWork((state) => state.team?.role ?? team.role);
  if (reaches(role, "owner")) return <Log team={team} members={members} />;
  return (
    <section className="answer" id="answer">
      <h1 className="headline" data-answer="">
        {say("log.onlyOwner", { role: sayShell(`team.role.${role}`) })}
      </h1>
    </section>
  );
}

const NO_FILTER = { person: "", action: "", from: "", to: "" } as const;
type Filter = { readonly [K in keyof typeof NO_FILTER]: string };

function Log({ team, members }: LogTabProps) {
  const say = useSayPeople();
  const sayShell = useSay();
  const { language } = useWork(({ settings }) => settings);
  const title = useWork((state) => state.team?.title ?? "");
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  /** Number before which the page's lines are; null: the newest. */
  const [before, setBefore] = useState<number | null>(null);
  const { client, project } = team;
  const given = useMemo(() => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== "")), [filter]);
  const askChain = useCallback(
    () => client.ask("GET /projects/{project}/audit/chain", { path: { project } }),
    [client, project],
  );
  const askLines = useCallback(() => {
    const from = before === null ? {} : { before: String(before) };
    // One more than are shown tells whether there are older ones.
    const query = { ...given, ...from, order: "newest", most: String(PAGE + 1) };
    return client.ask("GET /projects/{project}/audit", { path: { project }, query });
  }, [client, project, given, before]);
  const chain = useAsked(askChain);
  const asked = useAsked(askLines);
  const people = chain.answer?.people ?? {};
  const lines = (asked.answer?.lines ?? []).slice(0, PAGE);
  const last = lines.at(-1);
  const hasOlder = (asked.answer?.lines.length ?? 0) > PAGE;
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" });
  const nameOf = (id: string): string =>
    people[id] ?? members.find((one) => one.id === id)?.name ?? (id === "command" ? say("log.server") : id);
  const filtered = (next: Partial<Filter>): void => {
    setFilter({ ...filter, ...next });
    setBefore(null);
  };
  const fileAt = (format: "csv" | "jsonl"): string => {
    const query = new URLSearchParams({ ...given, format });
    return `${client.addressOf("GET /projects/{project}/audit/file", { project })}?${query}`;
  };

  return (
    <>
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {chain.answer === null ? say("waits") : say("answer.log", { n: chain.answer.lines, project: title })}
        </h1>
        {chain.failure === null ? <Holds chain={chain.answer} say={say} /> : <Trouble asked={chain} />}
      </section>
      <form className="seal" aria-label={say("log.filter")} onSubmit={(event) => event.preventDefault()}>
        <label>
          {say("log.who")}{" "}
          <select value={filter.person} onChange={({ target }) => filtered({ person: target.value })}>
            <option value="">{say("log.everyone")}</option>
            {Object.entries(people).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("log.what")}{" "}
          <select value={filter.action} onChange={({ target }) => filtered({ action: target.value })}>
            <option value="">{say("log.everything")}</option>
            {chain.answer?.actions.map((action) => (
              <option key={action} value={action}>
                {kindWords(action, say)}
              </option>
            ))}
          </select>
        </label>
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            {say(`log.${end}`)}{" "}
            <input type="date" value={filter[end]} onChange={({ target }) => filtered({ [end]: target.value })} />
          </label>
        ))}
        <p className="does">
          {say("log.take")}: <a href={fileAt("csv")}>{say("log.csv")}</a>{" "}
          <a href={fileAt("jsonl")}>{say("log.jsonl")}</a>
        </p>
      </form>
      {asked.answer === null || asked.failure !== null ? (
        <Trouble asked={asked} />
      ) : lines.length === 0 ? (
        <p role="status">{say("log.none")}</p>
      ) : (
        <Wide label={say("tab.log")}>
          <thead>
            <tr>
              {(["when", "who", "what", "about"] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`log.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.number} data-line={line.number}>
                <td>{time.format(new Date(line.at))}</td>
                <td>{nameOf(line.person)}</td>
                <td>{kindWords(line.action, say)}</td>
                <td>{aboutWords(line, { say, sayShell, nameOf })}</td>
              </tr>
            ))}
          </tbody>
        </Wide>
      )}
      <p className="does">
        {before !== null && (
          <button type="button" onClick={() => setBefore(null)}>
            {say("log.newest")}
          </button>
        )}
        {hasOlder && (
          <button type="button" onClick={() => setBefore(last?.number ?? null)}>
            {say("log.older")}
          </button>
        )}
      </p>
    </>
  );
}

const WHY = { changed: "changed", "missing before it": "missing", "not the end that is kept": "end" } as const;

/** Whether the log is as it was written. */
function Holds({ chain, say }: { readonly chain: Chain | null; readonly say: SayPeople }) {
  if (chain === null) return <p role="status">{say("log.checking")}</p>;
  if (chain.broken.length === 0)
    return (
      <p role="status" data-chain="holds">
        {say("log.holds", { n: chain.lines })}
      </p>
    );
  const lines = chain.broken.map(({ number, why }) => say(`log.line.${WHY[why]}`, { n: number })).join(", ");
  return (
    <p role="alert" data-chain="broken">
      {say("log.broken", { lines })}
    </p>
  );
}
