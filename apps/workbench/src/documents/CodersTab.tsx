import { useMemo, useState } from "react";
import { idOfCase } from "../document/beside.js";
import { PROJECT_KEY } from "../document/member.js";
import { useWorkbench } from "../ui/workbench-context.js";
import { Agreements } from "./Agreements.js";
import { AnswersOfCoders } from "./AnswersOfCoders.js";
import { Confusion } from "./Confusion.js";
import { coderNamed } from "./coder.js";
import { codingsByCoder, decisionsIn, isReleased, RECOGNISER, released, visibleCoders } from "./codings.js";
import { Identity } from "./Identity.js";
import { useDocuments } from "./model.js";
import { Settling } from "./Settling.js";
import { type Contested, contestedIn, decidedOtherwise } from "./settling.js";
import { othersIn } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

/** Who coded, how far they agree, and what is still to be settled between them. */
export function CodersTab() {
  const say = useSayDocuments();
  const model = useDocuments();
  const { beside, coder, agreement, agreed, editBeside, isLocked, isCoderOnly } = model;
  const visible = visibleCoders(beside, coder?.id ?? null);
  const hidden = othersIn(model);
  const contested = useMemo(() => contestedIn(agreement, beside), [agreement, beside]);
  const [open, setOpen] = useState<Contested | null>(null);
  const names = agreement?.coders ?? [];
  const { team, key, store } = useWorkbench();

  /** In a project the server keeps codings apart until it is told. */
  async function release(): Promise<void> {
    const { file = "", text = "" } = store.getState().history?.present ?? {};
    if (team !== null && key()?.startsWith(PROJECT_KEY) === true) {
      const path = { project: team.project, id: idOfCase(file, text) };
      const reply = await team.client.ask("PUT /projects/{project}/cases/{id}/release", { path });
      if (reply.status !== "done") return;
    }
    editBeside(released(beside, coder?.id ?? "analyst"), say("did.release"));
  }

  return (
    <div className="coders">
      <Who />
      <ul className="who">
        {[...visible].map(([id, own]) => (
          <li key={id} data-coder={id}>
            {say("coders.codings", { coder: id, n: own.length })} ·{" "}
            <span data-otherwise={decidedOtherwise(beside, id).length}>
              {say("coders.settled", { coder: id, n: decidedOtherwise(beside, id).length })}
            </span>
          </li>
        ))}
      </ul>
      {!isReleased(beside) && (
        <p className="does">
          <span>
            {say("coders.blind")} {hidden > 0 && say("coders.hidden", { n: hidden })}
          </span>
          {!isCoderOnly && (
            <button type="button" disabled={isLocked || codingsByCoder(beside).size < 2} onClick={() => void release()}>
              {say("coders.release")}
            </button>
          )}
        </p>
      )}
      {agreement === null ? (
        <p role="status">{say("coders.few")}</p>
      ) : (
        <>
          <h2>{agreed[0]}</h2>
          <Agreements agreement={agreement} />
          <Confusion agreement={agreement} />
          {open === null ? (
            <Disagreements contested={contested} coders={names} onOpen={setOpen} />
          ) : (
            <Settling
              contested={open}
              coders={names}
              onClose={() => {
                setOpen(null);
                // On to what is left to settle.
                setTimeout(() => document.querySelector<HTMLElement>("[data-disagreements] button")?.focus(), 0);
              }}
            />
          )}
          <Decided />
          {names.length === 2 && <AnswersOfCoders coders={names} />}
        </>
      )}
    </div>
  );
}

/** Under whose name one codes; somebody else may take the seat. */
function Who() {
  const say = useSayDocuments();
  const { beside, coder, coders, become, member } = useDocuments();
  const [isNew, setNew] = useState(false);
  const known = [...new Set([...coders.map(({ id }) => id), ...codingsByCoder(beside).keys()])].filter(
    (id) => id !== RECOGNISER,
  );
  // In a project everyone codes under the name that they have there.
  if (member !== null)
    return (
      <p className="does">
        {say("coders.who")} <b>{coder?.name}</b> <code>{coder?.id}</code>
      </p>
    );
  return (
    <>
      <label className="does">
        {say("coders.who")}{" "}
        <select
          value={isNew ? "+" : (coder?.id ?? "")}
          onChange={({ target: { value } }) => {
            setNew(value === "+");
            if (value !== "+" && value !== "") become(coders.find(({ id }) => id === value) ?? coderNamed(value));
          }}
        >
          {coder === null && <option value="">{say("coders.nobody")}</option>}
          {known.map((id) => (
            <option key={id} value={id}>
              {coders.find((one) => one.id === id)?.name ?? id}
            </option>
          ))}
          <option value="+">{say("coders.new")}</option>
        </select>
      </label>
      {isNew && <Identity onDone={() => setNew(false)} />}
    </>
  );
}

interface DisagreementsProps {
  readonly contested: readonly Contested[];
  readonly coders: readonly string[];
  readonly onOpen: (contested: Contested) => void;
}

/** Places on which coders differ, the costliest first. */
function Disagreements({ contested, coders, onOpen }: DisagreementsProps) {
  const say = useSayDocuments();
  if (contested.length === 0) return <p role="status">{say("coders.none")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("coders.disagreements")}>
      <table data-disagreements={contested.length}>
        <caption>{say("coders.disagreements")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("coders.place")}</th>
            <th scope="col">{say("coders.field")}</th>
            <th scope="col" className="end">
              {say("coders.cost")}
            </th>
            {coders.map((coder) => (
              <th key={coder} scope="col">
                {coder}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {contested.map((one) => {
            const [first] = one.fields;
            return (
              <tr key={JSON.stringify(one.codings)} data-unit={one.unit}>
                <th scope="row">{one.unit}</th>
                <td>{one.fields.map(({ field }) => say(`field.${field as "stance"}`)).join(", ")}</td>
                <td className="end">{(first?.cost ?? 0).toFixed(2)}</td>
                {coders.map((coder) => (
                  <td key={coder}>{String(first?.values[coder] ?? "–")}</td>
                ))}
                <td>
                  <button type="button" onClick={() => onOpen(one)}>
                    {say("coders.open")}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What was decided between coders, by whom and why. */
function Decided() {
  const say = useSayDocuments();
  const { beside } = useDocuments();
  const decisions = decisionsIn(beside).filter(({ suggestion }) => suggestion.coder !== RECOGNISER);
  if (decisions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("coders.decided")}>
      <table>
        <caption>
          {say("coders.decided")}. {say("coders.originals")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("inbox.statement")}</th>
            <th scope="col">{say("filter.coder")}</th>
            <th scope="col">{say("coders.decision")}</th>
            <th scope="col">{say("coders.by")}</th>
            <th scope="col">{say("coders.note")}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ suggestion, decision, by, note, time }) => (
            <tr key={`${suggestion.coder} ${suggestion.id} ${time}`} data-decided={suggestion.id}>
              <th scope="row">{suggestion.id}</th>
              <td>{suggestion.coder}</td>
              <td>{say(`decision.${decision}`)}</td>
              <td>{by}</td>
              <td>{note ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
