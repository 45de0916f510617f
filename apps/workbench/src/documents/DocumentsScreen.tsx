import { lazy, Suspense } from "react";
import { useSay } from "../i18n/text.js";
import { useFocusNeighbour } from "../ui/use-focus-neighbour.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "./documents.css";
import "./coders.css";
import "./inbox.css";
import "./networks.css";
import { codingsByCoder } from "./codings.js";
import { DocumentsContext, type DocumentsModel } from "./model.js";
import { ReadTab } from "./ReadTab.js";
import { DocumentsSay, type SayDocuments, useLoadedSay, useSayDocuments } from "./texts.js";
import { useDocumentsModel } from "./use-model.js";

const InboxTab = lazy(async () => ({ default: (await import("./InboxTab.js")).InboxTab }));
const CodersTab = lazy(async () => ({ default: (await import("./CodersTab.js")).CodersTab }));
const NetworksTab = lazy(async () => ({ default: (await import("./NetworksTab.js")).NetworksTab }));

const TABS = ["read", "inbox", "coders", "networks"] as const;

/** Texts and what is coded in them: read, inbox, coders, networks. */
export function DocumentsScreen() {
  const { language } = useWork(({ settings }) => settings);
  const say = useLoadedSay(language);
  const sayShell = useSay();
  const model = useDocumentsModel(say);
  const isRead = useWork(({ read }) => read !== null);
  const region = useFocusNeighbour<HTMLElement>();
  return (
    <DocumentsSay value={say}>
      <main className="documents" data-screen="documents" ref={region}>
        {model === null ? (
          <section className="answer" id="answer">
            <h1 className="headline" data-answer="">
              {isRead ? say("answer.bad") : sayShell("answer.computing")}
            </h1>
          </section>
        ) : (
          <DocumentsContext value={model}>
            <Answer model={model} />
            <Tabs model={model} label={sayShell("rail.documents")} />
          </DocumentsContext>
        )}
      </main>
    </DocumentsSay>
  );
}

/** How much is coded, by whom, how far they agree, and how much of the case rests on it. */
function Answer({ model }: { readonly model: DocumentsModel }) {
  const say = useSayDocuments();
  const { kase, beside, coder, waiting, isLocked, isCoderOnly, member } = model;
  const agreed = agreementSaid(model, say);
  const entries = Object.values(kase.positions).flatMap((byIssue) => Object.values(byIssue).flat());
  const coded = entries.filter(({ evidence = [] }) => evidence.length > 0).length;
  const own = codingsByCoder(beside).get(coder?.id ?? "") ?? [];
  const statements = [...Object.values(kase.statements), ...waiting];
  const named = new Set(statements.flatMap(({ coder: one }) => one ?? []));
  return (
    <section className="answer" id="answer">
      <h1 className="headline" data-answer="" data-statements={statements.length}>
        {say("answer", {
          n: statements.length,
          k: new Set(statements.map(({ source }) => source)).size,
          c: Math.max(named.size, statements.length === 0 ? 0 : 1),
          ...{ j: coded, m: entries.length },
        })}
      </h1>
      <p className="trust">
        <span data-own={own.length}>{say("answer.own", { n: own.length, w: waiting.length })}</span>{" "}
        {agreed !== null && <span data-alpha="">{agreed}</span>}
      </p>
      {isCoderOnly && member !== null && (
        <p className="doubt" data-may={member.role}>
          {say(member.role === "coder" ? "may.coder" : "may.viewer")}
        </p>
      )}
      {isLocked && !isCoderOnly && <p className="doubt">{say("locked")}</p>}
    </section>
  );
}

/** Alpha of the first field that has one, with its interval. */
function agreementSaid({ agreement }: DocumentsModel, say: SayDocuments): string | null {
  const [field, first] = Object.entries(agreement?.alpha ?? {}).find(([, { value }]) => value !== null) ?? [];
  if (field === undefined || first?.value == null) return null;
  const [low = "", high = ""] = (first.interval ?? [first.value, first.value]).map((one) => one.toFixed(2));
  return say("answer.agree", { field: say(`field.${field as "stance"}`), alpha: first.value.toFixed(2), low, high });
}

function Tabs({ model, label }: { readonly model: DocumentsModel; readonly label: string }) {
  const say = useSayDocuments();
  const workbench = useWorkbench();
  const named = useWork(({ address }) => address.tab);
  const tab = TABS.find((one) => one === named) ?? "read";
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs">
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls="documents-part"
            onClick={() => workbench.go({ tab: one }, "same")}
          >
            {say(`tab.${one}`)}
            {one === "inbox" && model.waiting.length > 0 && <b className="count">{model.waiting.length}</b>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="documents-part" aria-labelledby={`tab-${tab}`}>
        <Suspense fallback={null}>
          {tab === "read" && <ReadTab />}
          {tab === "inbox" && <InboxTab />}
          {tab === "coders" && <CodersTab />}
          {tab === "networks" && <NetworksTab />}
        </Suspense>
      </div>
    </>
  );
}
