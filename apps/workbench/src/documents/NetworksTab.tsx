import type { NetworkOptions } from "entente";
import { useEffect, useState } from "react";
import type { ShownNetwork } from "../runner/documents-protocol.js";
import { textIn } from "../ui/case-text.js";
import { download } from "../ui/download.js";
import { useWork } from "../ui/workbench-context.js";
import { Adjacency } from "./Adjacency.js";
import type { ChosenTie } from "./chosen-tie.js";
import { useDocuments } from "./model.js";
import { NodeLinks } from "./NodeLinks.js";
import { behindTie } from "./network-statements.js";
import { partyName, sourceTitle, whatOf } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

const KINDS = ["subtract", "congruence", "conflict", "actor-issue"] as const;
const OF_PAIRS = ["count", "average", "jaccard", "cosine"] as const;
const OF_TABLE = ["count", "activity", "prominence"] as const;
const REPEATS = ["all", "document"] as const;

/** Who speaks on what, alike, or against each other; every tie leads to its statements. */
export function NetworksTab() {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase, input, ask } = useDocuments();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("subtract");
  const [normalise, setNormalise] = useState("count");
  const [repeats, setRepeats] = useState<(typeof REPEATS)[number]>("all");
  const [view, setView] = useState<"matrix" | "links">("matrix");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [network, setNetwork] = useState<ShownNetwork | null>(null);
  const [failed, setFailed] = useState("");
  const [chosen, setChosen] = useState<ChosenTie | null>(null);
  const allowed: readonly (typeof OF_PAIRS | typeof OF_TABLE)[number][] = kind === "actor-issue" ? OF_TABLE : OF_PAIRS;
  const by = allowed.find((one) => one === normalise) ?? "count";
  const options = JSON.stringify({ kind, normalise: by, repeats, ...dayOf("from", from), ...dayOf("to", to) });

  useEffect(() => {
    let isCurrent = true;
    setChosen(null);
    setFailed("");
    ask({ kind: "network", input, options: JSON.parse(options) as NetworkOptions })
      .then((found) => {
        if (isCurrent) setNetwork(found.network);
      })
      .catch((error: unknown) => {
        if (isCurrent) setFailed(error instanceof Error ? error.message : String(error));
      });
    return () => {
      isCurrent = false;
    };
  }, [options, input, ask]);

  const nameOf = (id: string): string =>
    kase.parties[id] === undefined ? textIn(kase.issues[id]?.name, language, id) : partyName(kase, id, language);

  async function take(format: "graphml" | "csv"): Promise<void> {
    const asked = JSON.parse(options) as NetworkOptions;
    const { text } = await ask({ kind: "networkFile", input, options: asked, format, language });
    download(`${kase.id ?? "case"}.${kind}.${format}`, text, format === "csv" ? "text/csv" : "application/xml");
  }

  const isEmpty = network?.ties.every((row) => row.every((tie) => tie === 0)) ?? true;
  return (
    <div className="network" data-network={network === null ? undefined : kind}>
      <div className="fields">
        <Select
          label={say("net.kind")}
          value={kind}
          onChoose={(one) => setKind(one as typeof kind)}
          options={KINDS.map((one) => [one, say(`net.kind.${one}`)])}
        />
        <Select
          label={say("net.normalise")}
          value={by}
          onChoose={setNormalise}
          options={allowed.map((one) => [one, say(`net.normalise.${one}`)])}
        />
        <Select
          label={say("net.repeats")}
          value={repeats}
          onChoose={(one) => setRepeats(one as typeof repeats)}
          options={REPEATS.map((one) => [one, say(`net.repeats.${one}`)])}
        />
        <Select
          label={say("net.view")}
          value={view}
          onChoose={(one) => setView(one as typeof view)}
          options={(["matrix", "links"] as const).map((one) => [one, say(`net.view.${one}`)])}
        />
        <label>
          <span>{say("net.from")}</span>
          <input size={10} placeholder="2019-02" value={from} onChange={({ target }) => setFrom(target.value)} />
        </label>
        <label>
          <span>{say("net.to")}</span>
          <input size={10} placeholder="2024" value={to} onChange={({ target }) => setTo(target.value)} />
        </label>
        <button type="button" onClick={() => void take("graphml")}>
          {say("net.graphml")}
        </button>
        <button type="button" onClick={() => void take("csv")}>
          {say("net.csv")}
        </button>
      </div>
      {failed !== "" && <p role="alert">{say("failed", { message: failed })}</p>}
      {network !== null && isEmpty && <p role="status">{say("net.none")}</p>}
      {network !== null && !isEmpty && (
        <>
          <p className="how">{say("net.caption", { n: network.statements })}</p>
          {view === "matrix" ? (
            <Adjacency network={network} nameOf={nameOf} chosen={chosen} onChoose={setChosen} />
          ) : (
            <NodeLinks network={network} nameOf={nameOf} chosen={chosen} onChoose={setChosen} />
          )}
        </>
      )}
      {chosen !== null && (
        <section aria-live="polite" data-behind={`${chosen.a} ${chosen.b}`}>
          <h2>{say("net.statements", { a: nameOf(chosen.a), b: nameOf(chosen.b) })}</h2>
          <ul className="batch">
            {behindTie(kase, chosen, { from, to }).map(([id, said]) => (
              <li key={id} data-behind-id={id}>
                <p>
                  {id} <b>{partyName(kase, said.holder, language)}</b> {whatOf(kase, said, language)}
                </p>
                <p className="how">
                  {say("find.goto", {
                    source: sourceTitle(kase, said.source, language),
                    paragraph: said.paragraph ?? "–",
                  })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day that is typed to its end; half a date asks nothing yet. */
function dayOf(key: "from" | "to", typed: string): Partial<NetworkOptions> {
  const isDay = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed) && !Number.isNaN(Date.parse(typed));
  return isDay ? { [key]: typed } : {};
}
