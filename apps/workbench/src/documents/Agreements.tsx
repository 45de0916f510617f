import type { Agreement } from "entente";
import { useSayDocuments } from "./texts.js";

/** Alpha of every field, with its interval and the number of places it comes from. */
export function Agreements({ agreement }: { readonly agreement: Agreement }) {
  const say = useSayDocuments();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("coders.alphas")}>
      <table>
        <caption>{say("coders.alphas")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("coders.field")}</th>
            <th scope="col" className="end">
              {say("coders.alpha")}
            </th>
            <th scope="col" className="end">
              {say("coders.interval")}
            </th>
            <th scope="col" className="end">
              {say("coders.places")}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(agreement.alpha).map(([field, { value, interval, units }]) => (
            <tr key={field}>
              <th scope="row">{say(`field.${field as "stance"}`)}</th>
              <td className="end" data-alpha-of={field} data-exact={value ?? undefined}>
                {value === null ? "–" : value.toFixed(2)}
              </td>
              <td className="end">{interval === null ? "–" : interval.map((one) => one.toFixed(2)).join(" – ")}</td>
              <td className="end">{units}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
