import { useEffect, useState } from "react";
import { useSay } from "../../i18n/text.js";
import type { Difference } from "../../runner/protocol.js";
import { download } from "../../ui/download.js";
import { useLocked } from "../../ui/use-locked.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { differenceWords } from "./difference-words.js";
import { useIsInProject, useOwnVersions, useProjectVersions, type VersionRow, type Versions } from "./kept-versions.js";
import "../../style/versions.css";

const MOST = 40;

/** States of the case that can be gone back to, the newest first: the server's in a project, else this browser's. */
export function VersionsFace() {
  return useIsInProject() ? <OfProject /> : <OfBrowser />;
}

function OfProject() {
  return <Face versions={useProjectVersions()} />;
}

function OfBrowser() {
  return <Face versions={useOwnVersions()} />;
}

function Face({ versions }: { readonly versions: Versions }) {
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const document = useWork(({ history }) => history?.present ?? null);
  const isLocked = useLocked();
  const [chosen, setChosen] = useState<number | null>(null);
  const [name, setName] = useState("");
  const { rows, where, failure } = versions;
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" });
  return (
    <section className="versions" aria-label={say("case.face.versions")} data-versions={where}>
      <form
        className="adding"
        onSubmit={(event) => {
          event.preventDefault();
          void versions.keep(name.trim());
          setName("");
        }}
      >
        {/* A version of the browser is one's own; one of a project is its writers'. */}
        {(where === "browser" || !isLocked) && (
          <>
            <label>
              {say("versions.name")}{" "}
              <input
                value={name}
                data-version-name=""
                maxLength={200}
                onChange={({ target }) => setName(target.value)}
                required
              />
            </label>
            <button type="submit">{say("versions.keep")}</button>
          </>
        )}
        <button
          type="button"
          onClick={() => {
            if (document !== null) download(document.file, document.text, "text/yaml");
          }}
        >
          {say("save.copy")}
        </button>
      </form>
      {failure !== "" && <p role="alert">{failure}</p>}
      {where === "project" && <p className="faint">{say("versions.there")}</p>}
      {rows.length === 0 && <p>{say(where === "project" ? "versions.noneThere" : "versions.none")}</p>}
      <ol className="entries" aria-label={say("case.face.versions")}>
        {rows.map((one, k) => (
          <li key={one.id} data-version={one.id}>
            <details
              open={one.id === chosen}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open) setChosen(one.id);
                else if (one.id === chosen) setChosen(null);
              }}
            >
              <summary>
                <b>{one.label}</b>{" "}
                <span>
                  {time.format(one.made)}
                  {one.by !== null && ` · ${say("versions.by", { name: one.by })}`}
                  {where === "project" && k === 0 && ` · ${say("versions.now")}`}
                </span>
              </summary>
              {one.id === chosen && <Chosen one={one} versions={versions} />}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What going back to a version would change, and what else can be done with it. */
function Chosen({ one, versions }: { readonly one: VersionRow; readonly versions: Versions }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const document = useWork(({ history }) => history?.present ?? null);
  const isLocked = useLocked();
  const [text, setText] = useState<string | null>(null);
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const { textOf, rename, drop } = versions;
  const { id } = one;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a version never changes
  useEffect(() => {
    let isCurrent = true;
    void textOf(id).then((found) => {
      if (isCurrent) setText(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  useEffect(() => {
    setDifferences(null);
    if (text === null || document === null) return;
    workbench.runner.send("difference", { a: document.text, text }, (reply) => {
      if (reply.kind === "difference") setDifferences(reply.differences);
    });
  }, [workbench, text, document]);

  return (
    <>
      <h2>{say("versions.restores")}</h2>
      {differences === null ? null : differences.length === 0 ? (
        <p>{say("versions.same")}</p>
      ) : (
        <ul className="differences">
          {differences.slice(0, MOST).map((difference) => (
            <li key={difference.path.join(".")}>{differenceWords(difference, { say, kase, language })}</li>
          ))}
          {differences.length > MOST && <li>{say("versions.more", { n: differences.length - MOST })}</li>}
        </ul>
      )}
      {!isLocked && text !== null && (
        <button
          type="button"
          onClick={() => workbench.edit({ text, changes: [] }, say("versions.restored", { what: one.label }), "bulk")}
        >
          {say("versions.restore")}
        </button>
      )}{" "}
      {versions.where === "project" && text !== null && document !== null && (
        <button
          type="button"
          onClick={() => download(document.file.replace(/(?=\.case\.)|$/, `.v${id}`), text, "text/yaml")}
        >
          {say("versions.save")}
        </button>
      )}
      {drop !== null && (
        <button type="button" onClick={() => void drop(id)}>
          {say("versions.drop")}
        </button>
      )}
      {rename !== null && !isLocked && (
        <form
          className="adding"
          onSubmit={(event) => {
            event.preventDefault();
            void rename(id, String(new FormData(event.currentTarget).get("note") ?? "").trim());
          }}
        >
          <label>
            {say("versions.noteOf", { n: id })}{" "}
            <input key={one.note} name="note" defaultValue={one.note ?? ""} maxLength={200} />
          </label>
          <button type="submit">{say("versions.note")}</button>
        </form>
      )}
    </>
  );
}
