import type { Case } from "../../case/model.js";
import { nameInput } from "../../explain/comparison/name-input.js";
import type { Telling } from "../../explain/told/telling.js";
import { type Why, whyOf } from "../../explain/why.js";

/** An input that some sentence rests on, as the case has it. */
export interface Input {
  /** Its place in the page, without `#`. */
  readonly anchor: string;
  readonly path: string;
  readonly name: string;
  /** Its name where the party is named already. */
  readonly short: string;
  readonly basis: Why["basis"];
  /** What the case says, in words. */
  readonly told: string;
  readonly note: string;
  readonly statements: readonly string[];
  /** Party whose input it is; `""` for the case's own. */
  readonly owner: string;
}

/** The input at a path: a salience belongs to its position, a part of a party to the party. */
export function inputAt(path: string, material: Telling): Input {
  const { kase, speech, words, asOf } = material;
  const whole = wholePath(path);
  const [why] = whyOf(kase, [whole], { asOf, speech });
  const [collection = "", id = "", part = ""] = whole.split(".");
  const owner = ownerOf(kase, collection, id);
  const name = why?.name ?? nameInput(whole, kase, speech, words);
  return {
    anchor: `input-${whole}`,
    path: whole,
    name,
    short: collection === "positions" ? words.issue(part) : collection === "redLines" ? lineName(id, material) : name,
    basis: why?.basis ?? (evidenceAt(kase, whole).length > 0 ? "coded" : "judged"),
    told: why?.told ?? "",
    note: why?.note ?? "",
    statements: why?.statements.map((one) => one.id) ?? evidenceAt(kase, whole),
    owner,
  };

  function lineName(line: string, { words: own }: Telling): string {
    return own.text(kase.redLines[line]?.name, "") || nameInput(`redLines.${line}`, kase, speech, own);
  }
}

/** Owner first by the author's order of parties, the case's own last. */
export function byOwner<T extends { readonly owner: string }>(kase: Case, inputs: readonly T[]): [string, T[]][] {
  const owners = [...Object.keys(kase.parties), ""];
  return owners.flatMap((owner): [string, T[]][] => {
    const own = inputs.filter((input) => input.owner === owner);
    return own.length === 0 ? [] : [[owner, own]];
  });
}

function wholePath(path: string): string {
  const steps = path.split(".");
  if (steps[0] === "positions" || steps[0] === "issues") return steps.slice(0, 3).join(".");
  return steps.slice(0, 2).join(".");
}

function ownerOf(kase: Case, collection: string, id: string): string {
  const owner =
    collection === "positions" || collection === "alternatives" || collection === "parties"
      ? id
      : collection === "redLines" || collection === "linkages" || collection === "orderings"
        ? kase[collection][id]?.party
        : undefined;
  return owner !== undefined && Object.hasOwn(kase.parties, owner) ? owner : "";
}

function evidenceAt(kase: Case, path: string): readonly string[] {
  const [collection = "", id = ""] = path.split(".");
  if (collection === "parties") return kase.parties[id]?.leader?.evidence ?? kase.parties[id]?.evidence ?? [];
  return [];
}
