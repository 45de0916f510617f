import type { Said } from "entente";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { LEDGER } from "../document/ledger-store.js";
import { PROJECT_KEY } from "../document/member.js";
import type { KeptDocument } from "../document/vault.js";
import { useSay } from "../i18n/text.js";
import { ABOUT } from "../samples/about.js";
import { isLarge, SAMPLES } from "../samples/samples.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { placeOfOpened } from "./address.js";
import { startTour } from "./start-tour.js";
import { useGlances } from "./use-glances.js";
import { useOpenFile } from "./use-open-file.js";

const ProjectCases = lazy(async () => ({ default: (await import("../team/ProjectCases.js")).ProjectCases }));
const FolderCases = lazy(async () => ({ default: (await import("./FolderCases.js")).FolderCases }));
const NewCase = lazy(async () => ({ default: (await import("./NewCase.js")).NewCase }));

/** Nothing is open: cases to start from, what this browser kept, or a file of one's own. */
export function Home() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const isTourOffered = useWork(({ settings }) => settings.tour === "offered");
  const isTeam = useWork(({ team }) => team !== null);
  const openFile = useOpenFile();
  const picker = useRef<HTMLInputElement>(null);
  const [isNew, setIsNew] = useState(false);
  const glances = useGlances();

  return (
    <main className="home" id="answer">
      <h1>{say("home.title")}</h1>
      {isTeam && (
        <Suspense fallback={null}>
          <ProjectCases onOpen={openSample} />
        </Suspense>
      )}
      {isTourOffered && (
        <p className="tour-offer">
          {say("tour.offer")}{" "}
          <button type="button" className="chip" onClick={() => startTour(workbench)}>
            {say("tour.show")}
          </button>{" "}
          <button type="button" onClick={() => workbench.set({ tour: "done" })}>
            {say("tour.no")}
          </button>
        </p>
      )}
      <h2>{say("home.samples")}</h2>
      <ul className="samples">
        {SAMPLES.map(({ id }) => {
          const about = ABOUT[id];
          return (
            <li key={id}>
              <button type="button" data-sample={id} onClick={() => openSample(id)}>
                <b>{textIn(about?.title, language, id)}</b>
                <span>{textIn(about?.question, language, "")}</span>
                <Glance headline={glances[id]} />
                <small>
                  {say("home.parties", { n: about?.parties ?? 0, issues: about?.issues ?? 0 })}
                  {isLarge(id) && about !== undefined && ` · ${say("home.packages", { n: about.packages })}`}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="open">
        <button type="button" aria-expanded={isNew} onClick={() => setIsNew(!isNew)}>
          {say("home.new")}
        </button>{" "}
        <button type="button" onClick={() => picker.current?.click()}>
          {say("home.open")}
        </button>{" "}
        <input
          ref={picker}
          hidden
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ target }) => {
            void openFile(target.files?.[0]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
        {say("home.drop")}
      </p>
      {!isTeam && (
        <div className="open">
          <Suspense fallback={null}>
            <FolderCases />
          </Suspense>
        </div>
      )}
      {isNew && (
        <Suspense fallback={null}>
          <NewCase onClose={() => setIsNew(false)} />
        </Suspense>
      )}
      <Kept onSample={openSample} />
    </main>
  );

  function openSample(id: string): void {
    const place = placeOfOpened(workbench.store.getState().address);
    workbench.go({ ...place, caseId: id, forum: null, where: null, asOf: null, sel: null, changes: [] });
  }
}

/** The sentence with which a case answers whether there is room, and how far it can be trusted. */
function Glance({ headline }: { readonly headline: Said | undefined }) {
  if (headline === undefined) return null;
  return (
    <span className="glance" data-glance={headline.badge?.kind ?? ""}>
      {headline.text}
      {headline.badge !== null && (
        <small>
          <span aria-hidden="true">{headline.badge.sign}</span> {headline.badge.text}
        </small>
      )}
    </span>
  );
}

/** What this browser kept, the latest first; what is forgotten can be put back until the page is left. */
function Kept({ onSample }: { readonly onSample: (id: string) => void }) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const [kept, setKept] = useState<readonly KeptDocument[]>([]);
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const { vault } = workbench;

  useEffect(() => {
    vault.list().then(
      (all) => setKept(all.filter(({ key }) => !key.startsWith(LEDGER) && !key.startsWith(PROJECT_KEY))),
      () => setKept([]),
    );
  }, [vault]);

  if (kept.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

  function reopen({ key, file, text, changes, scenarios }: KeptDocument): void {
    const [from = "", name = ""] = key.split(/:(.*)/s);
    if (from === "sample") {
      onSample(name);
      return;
    }
    workbench.go({ screen: "agree", caseId: null, forum: null, where: null, asOf: null, sel: null, changes: [] });
    if (from === "folder") void workbench.openFile(name);
    else workbench.open({ key, tag: null, document: { file, text, changes, scenarios } });
  }

  return (
    <section aria-label={say("home.kept")}>
      <h2>{say("home.kept")}</h2>
      <ul className="kept">
        {kept
          .toSorted((a, b) => b.saved - a.saved)
          .map((one) => {
            const isForgotten = forgotten.includes(one.key);
            return (
              <li key={one.key}>
                {isForgotten ? (
                  <button
                    type="button"
                    onClick={() => {
                      void vault.save(one);
                      setForgotten(forgotten.filter((key) => key !== one.key));
                    }}
                  >
                    {say("home.putBack", { name: one.file })}
                  </button>
                ) : (
                  <>
                    <button type="button" onClick={() => reopen(one)}>
                      {one.file}
                    </button>{" "}
                    <span>{time.format(one.saved)}</span>{" "}
                    <button
                      type="button"
                      aria-label={say("home.forgetOf", { name: one.file })}
                      onClick={() => {
                        void vault.forget(one.key);
                        setForgotten([...forgotten, one.key]);
                      }}
                    >
                      {say("home.forget")}
                    </button>
                  </>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
