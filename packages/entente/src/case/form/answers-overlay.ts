import type { Case } from "../model.js";
import type { FormAnswers } from "./form-answers.js";

type Ends = readonly [number, number];

/**
 * What the delegates of one party answered as that party's overlay, as plain data. Where there are several, the party stands
 * where the first of them stands, with their places and points from least to most as ranges; nothing is averaged. Lines and
 * alternative are the first one's; the others' are told by `delegationOf`.
 *
 * @param forms - at least one, all of one party; the head of the delegation first
 */
export function answersOverlay(kase: Case, forms: readonly [FormAnswers, ...FormAnswers[]]): object {
  const [first] = forms;
  const { party, lines, alternative } = first;
  const note = noteOf(forms);
  const own = { seen: "mediator", basis: "judged", note };
  return {
    entente: 1,
    overlay: kase.id,
    party,
    positions: Object.fromEntries(
      Object.entries(kase.issues).map(([issue, { statusQuo, options }]) => {
        const at = first.places[issue] ?? options[statusQuo]?.at ?? 0;
        const salience = first.points[issue] ?? 0;
        const range = endsOf([at, ...forms.flatMap(({ places }) => places[issue] ?? [])]);
        const salienceRange = endsOf(forms.map(({ points }) => points[issue] ?? 0));
        return [
          issue,
          {
            at,
            salience,
            ...(isWide(range) ? { range } : {}),
            ...(isWide(salienceRange) ? { salienceRange } : {}),
            ...own,
          },
        ];
      }),
    ),
    redLines: Object.fromEntries(
      lines.map(({ when, require, notForSale }, k) => [
        freeId(kase, `${party}-form-${k + 1}`),
        { ...(when === undefined ? {} : { when }), require, ...(notForSale ? { sacred: true } : {}), ...own },
      ]),
    ),
    ...alternativeOf(kase, party, alternative, own),
  };
}

function alternativeOf(kase: Case, party: string, alternative: FormAnswers["alternative"], own: object): object {
  if (alternative.kind === "value") return { alternative: { value: alternative.value, ...own } };
  const stays = Object.fromEntries(Object.entries(kase.issues).map(([id, { statusQuo }]) => [id, statusQuo]));
  if (alternative.kind === "package") return { alternative: { package: { ...stays, ...alternative.package }, ...own } };
  // Said only where the case says something else, which it takes the place of.
  return kase.alternatives[party] === undefined ? {} : { alternative: { package: stays, ...own } };
}

function noteOf(forms: readonly FormAnswers[]): string {
  const names = forms.map(({ delegate }, k) => (delegate === "" ? String(k + 1) : delegate));
  const kept = forms.flatMap(({ ballot }) => ballot).filter(({ holds }) => holds === "answer").length;
  const said = `From the delegate's form: ${names.join(", ")}.`;
  return kept === 0 ? said : `${said} ${kept} answers to packages hold against the points.`;
}

function endsOf(values: readonly number[]): Ends {
  return [Math.min(...values), Math.max(...values)];
}

const isWide = ([low, high]: Ends): boolean => high > low;

function freeId(kase: Case, wished: string): string {
  let id = wished;
  for (let k = 2; Object.hasOwn(kase.redLines, id); k++) id = `${wished}-${k}`;
  return id;
}
