import { useCallback, useEffect, useState } from "react";
import type { KeptVersion } from "../../document/vault.js";
import { useSay } from "../../i18n/text.js";
import type { Difference } from "../../runner/protocol.js";
import { download } from "../../ui/download.js";
import { useLocked } from "../../ui/use-locked.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { differenceWords } from "./difference-words.js";
import "../../style/versions.css";

const MOST = 40;

/** States of the case that can be gone back to, the newest first, each with what differs from now. */
export function VersionsFace() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const key = useWork((state) => state.key);
  const document = useWork(({ history }) => history?.present ?? null);
  const isLocked = useLocked();
  const [versions, setVersions] = useState<readonly KeptVersion[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const [name, setName] = useState("");
  const { vault } = workbench;

  const look = useCallback((): void => {
    if (key !== null) vault.versions(key).then(setVersions, () => setVersions([]));
  }, [key, vault]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may have brought another version
  useEffect(look, [look, document?.text]);

  const version = versions.find(({ id }) => id === chosen);
  useEffect(() => {
    setDifferences(null);
    if (version === undefined || document === null) return;
    workbench.runner.send("difference", { a: document.text, text: version.text }, (reply) => {
      if (reply.kind === "difference") setDifferences(reply.differences);
    });
  }, [workbench, version, document]);

  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" });
  const labelOf = ({ why, label }: KeptVersion): string => say(`versions.why.${why}`, { label });
  return (
    <section className="versions" aria-label={say("case.face.versions")}>
      <form
        className="adding"
        onSubmit={(event) => {
          event.preventDefault();
          void workbench.nameVersion(name.trim()).then(look);
          setName("");
        }}
      >
        <label>
          {say("versions.name")}{" "}
          <input value={name} data-version-name="" onChange={({ target }) => setName(target.value)} required />
        </label>
        <button type="submit">{say("versions.keep")}</button>
        <button
          type="button"
          onClick={() => {
            if (document !== null) download(document.file, document.text, "text/yaml");
          }}
        >
          {say("save.copy")}
        </button>
      </form>
      {versions.length === 0 && <p>{say("versions.none")}</p>}
      <ol className="entries" aria-label={say("case.face.versions")}>
        {versions.map((one) => (
          <li key={one.id}>
            <details
              open={one.id === chosen}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open) setChosen(one.id ?? null);
                else if (one.id === chosen) setChosen(null);
              }}
            >
              <summary>
                <b>{labelOf(one)}</b> <span>{time.format(one.made)}</span>
              </summary>
              {one.id === chosen && (
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
                  {!isLocked && (
                    <button
                      type="button"
                      onClick={() => {
                        const label = say("versions.restored", { what: labelOf(one) });
                        workbench.edit({ text: one.text, changes: [] }, label, "bulk");
                      }}
                    >
                      {say("versions.restore")}
                    </button>
                  )}
                  <button
                    type="button"
                    onClick={() => {
                      if (one.id !== undefined) void vault.dropVersion(one.id).then(look);
                    }}
                  >
                    {say("versions.drop")}
                  </button>
                </>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
