import type { Chain } from "entente";
import { useSay } from "../../i18n/text.js";
import { placeOfStatement } from "../chain-text.js";

/** A statement and the sentence it was read from, with the paragraphs round it; or where the sentence would be found. */
export function StatementLevel({ statement }: { readonly statement: Chain["inputs"][number]["statements"][number] }) {
  const say = useSay();
  const { gloss, id, tongue, sentence, paragraph, source } = statement;
  return (
    <>
      <h2 tabIndex={-1} lang={tongue ?? undefined}>
        {gloss ?? id}
      </h2>
      <p className="place">{placeOfStatement(statement)}</p>
      {sentence === null ? (
        <>
          {paragraph !== null && <p>{`${source}, ${say("chain.paragraph", { n: paragraph })}`}</p>}
          <p className="note">{say("chain.noText")}</p>
        </>
      ) : (
        <blockquote>
          {sentence.above.map((text) => (
            <p key={text} className="around">
              {text}
            </p>
          ))}
          <p>
            {sentence.before}
            <mark>{sentence.marked}</mark>
            {sentence.after}
          </p>
          {sentence.below.map((text) => (
            <p key={text} className="around">
              {text}
            </p>
          ))}
        </blockquote>
      )}
    </>
  );
}
