import { partiesBehind } from "../explain/contradicted.js";
import type { Finding } from "../explain/finding.js";
import { contradicted, fixedValues, type Told } from "./unknown.js";

/** What speaks against taking a sentence for certain: values held fixed, answers on record that it would not explain. */
export function doubtsOf({ because }: Finding, material: Told): readonly string[] {
  const { say } = material.speech;
  const fixed = fixedValues(material, because);
  const parties = partiesBehind(material.kase, because);
  const against = contradicted(material, (party) => parties.has(party));
  return [
    ...(fixed.n === 0 ? [] : [say("report.fixed", fixed)]),
    ...(against === null ? [] : [say("report.contradicts", against)]),
  ];
}
