import type { Chain } from "entente";
import { useSay } from "../../i18n/text.js";

interface TopLevelProps {
  readonly figure: string;
  readonly sentence: string;
  /** A text says why there is none; null: it is being traced. */
  readonly chain: Chain | string | null;
  readonly onOpen: (path: string) => void;
}

/** The sentence, how it comes about with its figures filled in, and the inputs it rests on. */
export function TopLevel({ figure, sentence, chain, onOpen }: TopLevelProps) {
  const say = useSay();
  return (
    <>
      <h2 tabIndex={-1}>{say("why.of", { number: figure })}</h2>
      <p>{sentence}</p>
      {chain === null && <p role="status">{say("why.waiting")}</p>}
      {typeof chain === "string" && <p role="alert">{chain}</p>}
      {chain !== null && typeof chain !== "string" && (
        <>
          <h3>{say("chain.top")}</h3>
          <p className="formula">{chain.formula.text}</p>
          {Object.keys(chain.formula.values).length > 0 && (
            <details>
              <summary>{say("chain.exact")}</summary>
              <dl>
                {Object.entries(chain.formula.values).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value === null ? "–" : String(value)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
          <h3>{say("chain.rests")}</h3>
          {chain.inputs.length === 0 && <p>{say("chain.none")}</p>}
          <ul className="chain">
            {chain.inputs.map(({ path, name, told, basis }) => (
              <li key={path}>
                <button type="button" data-opens={path} data-basis={basis} onClick={() => onOpen(path)}>
                  {name} {told !== "" && <span className="value">{told}</span>}{" "}
                  <span className="basis">{say(`why.${basis}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
