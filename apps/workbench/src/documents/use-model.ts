import type { Case, Coding, SourceText, SuggestedStatement } from "entente";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Beside } from "../document/beside.js";
import type { WorkDocument } from "../document/document.js";
import { mayCode, mayEdit, PROJECT_KEY } from "../document/member.js";
import type { CaseInput } from "../runner/protocol.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { type Coder, coderNamed, knownCoders, rememberCoder } from "./coder.js";
import { codingsByCoder, lastDecisions, RECOGNISER, visibleCoders, waitingIn } from "./codings.js";
import { askWorker, type DocumentsModel } from "./model.js";
import { sourcesAtHand, textKey } from "./source-files.js";
import { openTextVault } from "./text-vault.js";
import type { SayDocuments } from "./texts.js";

/** Whether documents of a case are kept beside it, too. */
const isInFolder = (caseKey: string): boolean => caseKey.startsWith("folder:") || caseKey.startsWith(PROJECT_KEY);

const NOTHING: Beside = {};

/** What the parts of the screen share; null where no case can be read. */
export function useDocumentsModel(say: SayDocuments): DocumentsModel | null {
  const workbench = useWorkbench();
  const { runner } = workbench;
  const kase = useWork(({ read }) => read?.kase ?? null);
  const present = useWork(({ history }) => history?.present ?? null);
  const asOf = useWork(({ address }) => address.asOf);
  const isLocked = !useWork(mayCode);
  const isCoderOnly = useWork((state) => !mayEdit({ ...state, role: "writer", seen: null }));
  const beside = present?.beside ?? NOTHING;
  const member = useWork((state) => (state.key?.startsWith(PROJECT_KEY) === true ? state.team : null));
  const [known, setCoders] = useState<readonly Coder[]>(() => knownCoders(localStorage));
  // In a project everyone codes under their own name.
  const coders = useMemo(
    () => (member === null ? known : [{ ...coderNamed(member.person || member.coder), id: member.coder }]),
    [member, known],
  );
  const coder = coders[0] ?? null;
  const { texts, keepText } = useTexts(kase, say);
  const { found, isSuggesting } = useSuggestions(kase, texts);
  const ask = useCallback<DocumentsModel["ask"]>((task) => askWorker(runner, task), [runner]);
  const editBeside = useCallback((next: Beside, label: string) => workbench.edit({ beside: next }, label), [workbench]);
  const become = useCallback((one: Coder) => setCoders(rememberCoder(localStorage, one)), []);

  const { agreement, agreed } = useAgreement({ kase, beside, coder, texts });

  return useMemo(() => {
    if (kase === null || present === null) return null;
    const decided = lastDecisions(beside);
    const own = new Set((codingsByCoder(beside).get(coder?.id ?? "") ?? []).map(({ id }) => id));
    const input = inputOf(present, asOf);
    return {
      ...{
        kase,
        beside,
        isLocked,
        isCoderOnly,
        member,
        coder,
        coders,
        become,
        texts,
        keepText,
        isSuggesting,
        input,
        ask,
        editBeside,
        agreement,
        agreed,
      },
      suggestions: found.filter(({ id }) => !decided.has(`${RECOGNISER} ${id}`) && !own.has(id)),
      waiting: waitingIn(beside, { coder: coder?.id ?? null, statements: kase.statements }),
    };
  }, [
    kase,
    present,
    asOf,
    beside,
    isLocked,
    isCoderOnly,
    member,
    coder,
    coders,
    become,
    texts,
    keepText,
    isSuggesting,
    found,
    ask,
    editBeside,
    agreement,
    agreed,
  ]);
}

/** The case as it is written, without what is tried on it and what lies beside it. */
function inputOf({ text, file, scenarios }: WorkDocument, day: string | null): CaseInput {
  return { text, file, scenarios, changes: [], day };
}

const UNKNOWN = { agreement: null, agreed: [] } as const;

/** How far the coders agree whose codings one may see, worked out anew when a coding changes; no decision alters it. */
function useAgreement({
  kase,
  beside,
  coder,
  texts,
}: Pick<DocumentsModel, "beside" | "coder" | "texts"> & { readonly kase: Case | null }) {
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const [found, setFound] = useState<Pick<DocumentsModel, "agreement" | "agreed">>(UNKNOWN);
  const issues = kase?.issues;
  const visible = JSON.stringify([...visibleCoders(beside, coder?.id ?? null)]);

  useEffect(() => {
    const { history } = workbench.store.getState();
    const coders = JSON.parse(visible) as [string, Coding[]][];
    const coding = coders.filter(([, own]) => own.length > 0);
    if (issues === undefined || history === null || coding.length < 2) return setFound(UNKNOWN);
    let isCurrent = true;
    const input = inputOf(history.present, null);
    const task = { kind: "agreement", input, coders: coding, texts: [...texts.values()], language } as const;
    askWorker(workbench.runner, task)
      .then(({ agreement, sentences }) => {
        if (isCurrent) setFound({ agreement, agreed: sentences });
      })
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [visible, issues, texts, language, workbench]);
  return found;
}

/** Texts of the case's sources, as far as they are at hand. */
function useTexts(kase: Case | null, say: SayDocuments): Pick<DocumentsModel, "texts" | "keepText"> {
  const { runner, folder, key } = useWorkbench();
  const [texts, setTexts] = useState<ReadonlyMap<string, SourceText>>(() => new Map());
  const [vault] = useState(openTextVault);
  const caseKey = key() ?? "";
  const sources = kase?.sources;
  const named = JSON.stringify(Object.entries(sources ?? {}).map(([id, { file }]) => [id, file]));

  useEffect(() => {
    let isCurrent = true;
    const wanted = Object.fromEntries(
      (JSON.parse(named) as [string, string | undefined][]).map(([id, file]) => [id, { file }]),
    ) as Case["sources"];
    void sourcesAtHand(wanted, { caseKey, vault, folder }).then(async (atHand) => {
      const read =
        atHand.files.length === 0 ? [] : (await askWorker(runner, { kind: "texts", sources: atHand.files })).texts;
      if (isCurrent) setTexts(new Map([...atHand.texts, ...read].map((text) => [text.id, text])));
    });
    return () => {
      isCurrent = false;
    };
  }, [named, caseKey, vault, folder, runner]);

  const keepText = useCallback<DocumentsModel["keepText"]>(
    async (text, { name, bytes, path }) => {
      setTexts((before) => new Map([...before, [text.id, text]]));
      const written = isInFolder(caseKey) ? await folder.addSource(path, bytes) : null;
      try {
        await vault.save({ key: textKey(caseKey, text.id), name, bytes, text });
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
      if (written === null || !("refused" in written)) return null;
      // In a folder of one's own the file of that name is left, and the one that was read is kept in the browser.
      if (written.refused === "changed")
        return caseKey.startsWith(PROJECT_KEY) ? say("import.otherName", { path }) : null;
      return written.refused === "failed" ? written.message : say(`import.${written.refused}`);
    },
    [caseKey, vault, folder, say],
  );
  return { texts, keepText };
}

/** What the recogniser finds in the texts at hand, read anew when the case or a text is another. */
function useSuggestions(kase: Case | null, texts: ReadonlyMap<string, SourceText>) {
  const workbench = useWorkbench();
  const [found, setFound] = useState<readonly SuggestedStatement[]>([]);
  const [isSuggesting, setSuggesting] = useState(false);
  const words = useMemo(() => (kase === null ? "" : JSON.stringify([kase.parties, kase.issues])), [kase]);

  useEffect(() => {
    const { history } = workbench.store.getState();
    if (words === "" || texts.size === 0 || history === null) return setFound([]);
    let isCurrent = true;
    setSuggesting(true);
    const input = inputOf(history.present, null);
    askWorker(workbench.runner, { kind: "suggest", input, texts: [...texts.values()] })
      .then(({ suggestions }) => {
        if (isCurrent) setFound(suggestions);
      })
      .catch(() => {})
      .finally(() => {
        if (isCurrent) setSuggesting(false);
      });
    return () => {
      isCurrent = false;
    };
  }, [words, texts, workbench]);
  return { found, isSuggesting };
}
