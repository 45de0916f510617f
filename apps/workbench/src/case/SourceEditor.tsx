import { defaultKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, foldGutter, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { Annotation, EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Problem } from "entente";
import { useEffect, useRef } from "react";
import { mayEdit } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

// In the inks of the page, which are legible in each theme; the editor's own are made for white paper.
const HIGHLIGHTS = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--accent)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--holds)" },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: "var(--doubt)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--ink-3)" },
  { tag: [tags.typeName, tags.labelName, tags.meta], color: "var(--gate)" },
  { tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], color: "var(--ink-2)" },
]);

/** Always the same list: a new one at every look would be a change at every look. */
const NO_PROBLEMS: readonly Problem[] = [];

/** Typing with pauses shorter than this is one undo step. */
const BURST = 1_000;
const FromStore = Annotation.define<"yes">();

/** The case's text. It stands in a tree of its own, so that its styles need no exception in the page's policy. */
export function SourceEditor() {
  const say = useSay();
  const workbench = useWorkbench();
  const text = useWork(({ history }) => history?.present.text ?? "");
  const problems = useWork(({ read }) => read?.problems) ?? NO_PROBLEMS;
  const sel = useWork(({ address }) => address.sel);
  const isLocked = !useWork(mayEdit);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const label = say("case.face.source");
  const stepLabel = say("case.typed");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; what changes is handed to it below
  useEffect(() => {
    const node = host.current;
    if (node === null) return;
    const root = node.shadowRoot ?? node.attachShadow({ mode: "open" });
    let last = 0;
    const made = new EditorView({
      root,
      parent: root,
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        highlightActiveLine(),
        bracketMatching(),
        lintGutter(),
        syntaxHighlighting(HIGHLIGHTS, { fallback: true }),
        yaml(),
        keymap.of(defaultKeymap),
        EditorState.readOnly.of(isLocked),
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.theme({
          "&": { height: "70vh", fontSize: "13px", color: "var(--ink)", backgroundColor: "var(--paper)" },
          ".cm-scroller": { fontFamily: "ui-monospace, monospace" },
          ".cm-gutters": {
            backgroundColor: "var(--panel)",
            color: "var(--ink-3)",
            borderRight: "1px solid var(--rule)",
          },
          ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--panel)" },
          ".cm-cursor": { borderLeftColor: "var(--ink)" },
        }),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (!docChanged || transactions.some((one) => one.annotation(FromStore) === "yes")) return;
          const now = performance.now();
          const how = now - last < BURST ? "through" : "step";
          last = now;
          workbench.edit({ text: state.doc.toString() }, stepLabel, how);
        }),
      ],
    });
    // Tab leaves the editor, so that nobody is caught in it; its scrolling part can be reached by keyboard too.
    made.scrollDOM.tabIndex = 0;
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: changeTo(editor.state.doc.toString(), text), annotations: FromStore.of("yes") });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    editor.dispatch(
      setDiagnostics(
        editor.state,
        problems.flatMap((problem) => diagnosticOf(editor.state, problem)),
      ),
    );
  }, [problems]);

  useEffect(() => {
    const editor = view.current;
    const [, line, column] = /^at\.(\d+)\.(\d+)$/.exec(sel ?? "") ?? [];
    if (editor === null || line === undefined || column === undefined) return;
    const at = placeIn(editor.state, Number(line), Number(column));
    editor.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    editor.focus();
  }, [sel]);

  return <div className="editor" ref={host} />;
}

/** The least stretch that makes one text of another, so that the cursor stays where it is. */
function changeTo(
  before: string,
  after: string,
): { readonly from: number; readonly to: number; readonly insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

function placeIn(state: EditorState, line: number, column: number): number {
  const found = state.doc.line(Math.max(1, Math.min(state.doc.lines, line)));
  return Math.min(found.to, found.from + Math.max(0, column - 1));
}

function diagnosticOf(state: EditorState, { line, column, message, severity }: Problem): readonly Diagnostic[] {
  if (line === 0) return [];
  const from = placeIn(state, line, column);
  return [{ from, to: state.doc.lineAt(from).to, message, severity }];
}
