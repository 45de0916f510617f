import type { AnswersBeside } from "entente";
import { useSay } from "../i18n/text.js";

interface AnswersTableProps {
  readonly answers: readonly AnswersBeside[];
  /** What the two sides are called. */
  readonly labels: readonly [string, string];
}

/** The ten answers of two sides: where the verdict is another, both cells are framed. */
export function AnswersTable({ answers, labels }: AnswersTableProps) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll beside" aria-labelledby="beside" tabIndex={0}>
      <table>
        <caption id="beside">{say("compare.answers")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("compare.question")}</th>
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map(({ verb, a, b, changed }) => (
            <tr key={verb} data-verb={verb} data-changed={changed ? "" : undefined}>
              <th scope="row">{say(`rail.${verb}`)}</th>
              {[a, b].map(({ verdict, sentence }, side) => (
                <td key={labels[side]} className={changed ? "framed" : undefined}>
                  <b>{verdict}</b>
                  {changed && side === 1 && <span className="mark"> {say("compare.changed")}</span>}
                  <p>{sentence}</p>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
