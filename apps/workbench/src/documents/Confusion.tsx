import type { Agreement } from "entente";
import { useState } from "react";
import { useSayDocuments } from "./texts.js";

/** Steps of one hue; the number in the cell says the same. */
const STEPS = 5;

/** How often one coder's value met the other's: rows the first coder, columns the second. */
export function Confusion({ agreement }: { readonly agreement: Agreement }) {
  const say = useSayDocuments();
  const fields = [...new Set(agreement.confusions.map(({ field }) => field))];
  const [chosen, setChosen] = useState("stance");
  const field = fields.includes(chosen) ? chosen : (fields[0] ?? "");
  const pairs = agreement.confusions.filter((one) => one.field === field);
  const values = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)),
  );
  const countOf = (a: unknown, b: unknown): number => pairs.find((one) => one.a === a && one.b === b)?.n ?? 0;
  const most = Math.max(1, ...pairs.map(({ n }) => n));
  const [a = "", b = ""] = agreement.coders;
  const total = pairs.reduce((sum, { n }) => sum + n, 0);
  const caption = say("coders.confusion", { a, b });
  return (
    <div>
      <label className="does">
        {say("coders.confusionOf")}{" "}
        <select value={field} onChange={({ target }) => setChosen(target.value)}>
          {fields.map((one) => (
            <option key={one} value={one}>
              {say(`field.${one as "stance"}`)}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={caption}>
        <table className="confusion" data-pairs={total}>
          <caption>
            {caption} · {say("coders.pairs", { n: total })}
          </caption>
          <thead>
            <tr>
              <td />
              {values.map((value) => (
                <th key={String(value)} scope="col" className="end">
                  {String(value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {values.map((row) => (
              <tr key={String(row)}>
                <th scope="row">{String(row)}</th>
                {values.map((column) => {
                  const n = countOf(row, column);
                  return (
                    <td key={String(column)} className="end" data-weight={n === 0 ? 0 : Math.ceil((STEPS * n) / most)}>
                      {n}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
