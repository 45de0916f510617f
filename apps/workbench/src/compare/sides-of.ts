import type { Language, Text } from "entente";
import type { Change } from "../document/changes.js";
import type { Say } from "../i18n/text.js";
import type { CaseInput } from "../runner/protocol.js";
import { SAMPLES } from "../samples/samples.js";
import { textIn } from "../ui/case-text.js";

type Side = CaseInput & { readonly label: string };

interface Naming {
  readonly own: string;
  readonly scenarios: Readonly<Record<string, Text>>;
  readonly say: Say;
  readonly language: Language;
}

/** The two cases of a comparison with their names: `written`, `scenario:` and its name, or the id of a sample. */
export async function sidesOf(against: string, input: CaseInput, naming: Naming): Promise<readonly [Side, Side]> {
  const { own, say } = naming;
  const sample = SAMPLES.find(({ id }) => id === against);
  if (sample !== undefined) {
    const file = `${sample.id}.case.yaml`;
    const other = { ...input, text: await sample.load(), file, changes: [], scenarios: {}, day: null };
    const label = input.changes.length === 0 ? own : triedName(input.changes, naming);
    return [
      { ...other, label: sample.id },
      { ...input, label },
    ];
  }
  const [, id] = /^scenario:(.*)$/.exec(against) ?? [];
  if (id === undefined)
    return [
      { ...input, changes: [], label: say("compare.written") },
      { ...input, label: triedName(input.changes, naming) },
    ];
  const supposed: readonly Change[] = [{ kind: "scenario", id }];
  const others = input.changes.filter(({ kind }) => kind !== "scenario");
  return [
    { ...input, changes: others, label: say(others.length === 0 ? "compare.written" : "compare.tried") },
    { ...input, changes: supposed, label: triedName(supposed, naming) },
  ];
}

/** A scenario by its title; anything else as what is tried. */
function triedName(changes: readonly Change[], { scenarios, say, language }: Naming): string {
  const [only, ...others] = changes;
  if (only?.kind !== "scenario" || others.length > 0) return say("compare.tried");
  return textIn(scenarios[only.id], language, only.id);
}
