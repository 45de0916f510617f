import type { Contradiction } from "../case/record.js";
import { partiesBehind } from "../explain/contradicted.js";
import type { Finding } from "../explain/finding.js";
import { contradicted, contradictionsOf, fixedValues, type Told } from "./unknown.js";

/**
 * What speaks against taking sentences for certain: values held fixed, answers on record that they would not explain. The
 * record is read once for all of them.
 */
export function doubter(material: Told): (finding: Pick<Finding, "because">) => readonly string[] {
  const { say } = material.speech;
  let found: readonly Contradiction[] | null = null;
  return ({ because }) => {
    found ??= contradictionsOf(material);
    const fixed = fixedValues(material, because);
    const parties = partiesBehind(material.kase, because);
    const against = contradicted(
      found.filter(({ party }) => parties.has(party)),
      material,
    );
    return [
      ...(fixed.n === 0 ? [] : [say("report.fixed", fixed)]),
      ...(against === null ? [] : [say("report.contradicts", against)]),
    ];
  };
}
