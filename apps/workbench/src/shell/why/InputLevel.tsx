import type { Chain } from "entente";
import { useSay } from "../../i18n/text.js";
import { MarkCard } from "../../questions/marks/MarkCard.js";
import { useWork } from "../../ui/workbench-context.js";
import { placeOfStatement } from "../chain-text.js";

interface InputLevelProps {
  readonly input: Chain["inputs"][number];
  readonly hinges: "here" | "elsewhere";
  readonly onOpen: (statement: string) => void;
}

/** One input: its value in words, how its chain ends, the statements behind it, its place in the file, and what can be tried with it. */
export function InputLevel({ input, hinges, onOpen }: InputLevelProps) {
  const say = useSay();
  const selected = useWork(({ address }) => address.sel);
  const { path, name, told, value, basis, says, statements } = input;
  const mark = markOf(path);
  return (
    <>
      <h2 tabIndex={-1}>{name}</h2>
      {hinges === "here" && <p className="doubt">{say("chain.hinge")}</p>}
      <p data-basis={basis}>
        {told !== "" && <span className="value">{told}</span>} <span className="basis">{say(`why.${basis}`)}</span>
      </p>
      <p className="note">{says}</p>
      <ul className="chain">
        {statements.map((one) => (
          <li key={one.id}>
            <button type="button" data-opens={one.id} onClick={() => onOpen(one.id)}>
              <span lang={one.tongue ?? undefined}>{one.gloss ?? one.id}</span>{" "}
              <span className="place">{placeOfStatement(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="written">
        {say("chain.written")} <code>{`${path}: ${value}`}</code>
      </p>
      {mark !== null && mark !== selected && (
        <section aria-label={say("chain.tryIt")}>
          <MarkCard mark={mark} />
        </section>
      )}
    </>
  );
}

/** The mark of pictures that stands for an input. */
function markOf(path: string): string | null {
  const [collection = "", a = "", b = ""] = path.split(".");
  if (collection === "positions") return `position.${a}.${b}`;
  if (collection === "redLines") return `line.${a}`;
  return collection === "alternatives" ? `gate.${a}` : null;
}
