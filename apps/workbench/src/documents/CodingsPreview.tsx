import type { Problem } from "entente";
import { useWork } from "../ui/workbench-context.js";
import { isReleased } from "./codings.js";
import { type Read, takingOf } from "./importing.js";
import { useDocuments } from "./model.js";
import { partyName, whatOf } from "./statement-rows.js";
import { useSayDocuments } from "./texts.js";

export interface CodingsPreviewProps {
  readonly read: Read;
  /** Sources that stand in another file which is shown and not added yet. */
  readonly waitsFor: ReadonlySet<string>;
  readonly onCoder: (name: string) => void;
  readonly onAdd: () => void;
  readonly onSkip: () => void;
}

/** Codings that are enough to see whether they were read well. */
const SHOWN = 6;
/** Lines that are listed before the rest is only counted. */
const LINES = 50;

/** Codings as they were read: how many are new, whose they are, and line by line what could not be read. */
export function CodingsPreview({ read, waitsFor, onCoder, onAdd, onSkip }: CodingsPreviewProps) {
  const say = useSayDocuments();
  const { language } = useWork(({ settings }) => settings);
  const { kase, beside, coder, isLocked } = useDocuments();
  const { name, codings, problems } = read.file;
  const taking = takingOf(read, { kase, beside });
  const positions = codings?.positions.length ?? 0;
  const isHidden = !isReleased(beside) && taking.coders.some((one) => one !== coder?.id && one !== "import");
  const said = (codings?.codings ?? []).map((one) => one.coder);
  return (
    <article className="preview" data-import-codings={taking.codings.length} data-same={taking.same}>
      <h3>{name}</h3>
      <p className="how">
        {positions > 0
          ? say("import.positions", { n: positions })
          : say("import.codings", { n: taking.codings.length, coders: taking.coders.join(", ") || "–" })}
        {taking.same > 0 && ` ${say("import.hereAlready", { n: taking.same })}`}
        {taking.sources.length > 0 && ` ${say("import.withSources", { n: taking.sources.length })}`}
      </p>
      {taking.missing.length > 0 && (
        <p className="fault" role="alert">
          {taking.missing.every((one) => waitsFor.has(one))
            ? say("import.waits", { sources: taking.missing.join(", ") })
            : say("import.noSource", { sources: taking.missing.join(", ") })}
        </p>
      )}
      {positions === 0 && (
        <div className="fields">
          <label>
            <span>{say("import.coder")}</span>
            <input
              value={read.coder}
              placeholder={say("import.asFile", { coders: [...new Set(said)].join(", ") || "–" })}
              onChange={({ target }) => onCoder(target.value)}
            />
          </label>
        </div>
      )}
      {isHidden && <p className="how">{say("import.hidden")}</p>}
      {taking.codings.length > 0 && (
        <ul className="excerpt">
          {taking.codings.slice(0, SHOWN).map((one) => (
            <li key={one.id}>
              {partyName(kase, one.holder, language)}: {whatOf(kase, one, language)}
              {one.quote !== undefined && ` – “${one.quote}”`}
            </li>
          ))}
        </ul>
      )}
      <Unread problems={problems} />
      <p className="does">
        <button
          type="button"
          className="primary"
          disabled={isLocked || (taking.codings.length === 0 && positions === 0)}
          onClick={onAdd}
        >
          {positions > 0 ? say("import.add") : say("import.take")}
        </button>
        <button type="button" onClick={onSkip}>
          {say("import.skip")}
        </button>
      </p>
    </article>
  );
}

/** What could not be read, or was lost, by line. */
function Unread({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useSayDocuments();
  if (problems.length === 0) return null;
  return (
    <details open={problems.length <= SHOWN}>
      <summary>{say("import.unread", { n: problems.length })}</summary>
      <ul className="unread">
        {problems.slice(0, LINES).map(({ line, message, path }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves
          <li key={k}>
            {line > 0 && <b>{say("import.line", { line })}</b>} {path !== "" && <code>{path}</code>} {message}
          </li>
        ))}
        {problems.length > LINES && <li>{say("import.moreLines", { n: problems.length - LINES })}</li>}
      </ul>
    </details>
  );
}
