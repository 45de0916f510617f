import type { Said } from "entente";
import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "./workbench-context.js";

/** A sentence whose figures can be asked why. */
export function Sentence({ said }: { readonly said: Said }) {
  const say = useSay();
  const workbench = useWorkbench();
  const open = useWork(({ why }) => (why?.finding === said.id ? why.figure : null));
  return (
    <span data-finding={said.id}>
      {said.pieces.map((piece, k) =>
        piece.kind === "words" || said.because.length === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in the order of the sentence
          <span key={k}>{piece.text}</span>
        ) : (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in the order of the sentence
            key={k}
            type="button"
            className="figure"
            aria-label={`${piece.text}: ${say("why.of", { number: piece.text })}`}
            aria-expanded={open === piece.text}
            onClick={() => workbench.showWhy({ finding: said.id, figure: piece.text })}
          >
            {piece.text}
          </button>
        ),
      )}
    </span>
  );
}
