import { idFor } from "../document/id-for.js";

/** An issue as it is written down in one line. */
export interface Asked {
  readonly name: string;
  /** From the least to the most. */
  readonly options: readonly string[];
}

/** Why a line cannot be taken: the message that says so, and what it names. */
export interface Fault {
  readonly key: "new.needParties" | "new.needIssues" | "new.needOptions" | "new.twice";
  readonly values: Readonly<Record<string, string>>;
}

/** Ids that rules and ratification keep for themselves, and words that YAML reads as something else. */
const TAKEN = ["all", "any", "quota", "government", "true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/** The names of a text, one a line. */
export function namesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `Tariffs: none, low, high` on each line; colons and commas of East Asian scripts count as well. */
export function issuesIn(text: string): readonly Asked[] {
  return namesIn(text).map((line) => {
    const [name = "", options = ""] = line.split(/[:：](.*)/s);
    const list = options.split(/[,，、]/).map((one) => one.trim());
    return { name: name.trim(), options: list.filter((one) => one !== "") };
  });
}

/** What is missing before a case can be made; null where nothing is. */
export function faultIn(parties: readonly string[], issues: readonly Asked[]): Fault | null {
  if (parties.length < 2) return { key: "new.needParties", values: {} };
  if (issues.length === 0) return { key: "new.needIssues", values: {} };
  const lists = [parties, issues.map(({ name }) => name), ...issues.map(({ options }) => options)];
  for (const list of lists) {
    const twice = list.find((one, k) => list.indexOf(one) !== k);
    if (twice !== undefined) return { key: "new.twice", values: { name: twice } };
  }
  const short = issues.find(({ name, options }) => name === "" || options.length < 2);
  return short === undefined ? null : { key: "new.needOptions", values: { line: short.name } };
}

/**
 * The text of a case in which nothing is known yet but who negotiates about what.
 *
 * @param holds - name of the option of each issue that holds without a deal; the first where it names none of them
 */
export function newCaseText(parties: readonly string[], issues: readonly Asked[], holds: readonly string[]): string {
  const lines = ["entente: 1", "parties:"];
  for (const [id, name] of identified(parties, "party")) lines.push(`  ${id}: { name: ${JSON.stringify(name)} }`);
  lines.push("issues:");
  const byName = new Map(issues.map((issue, k) => [issue.name, { options: issue.options, holds: holds[k] }]));
  for (const [id, name] of identified([...byName.keys()], "issue")) {
    const options = identified(byName.get(name)?.options ?? [], "option");
    const [held = ""] = options.find(([, option]) => option === byName.get(name)?.holds) ?? options[0] ?? [];
    lines.push(`  ${id}:`, `    name: ${JSON.stringify(name)}`, `    statusQuo: ${held}`, "    options:");
    options.forEach(([option, words], k) => {
      const at = Math.round((100 * k) / (options.length - 1));
      lines.push(`      ${option}: { at: ${at}, name: ${JSON.stringify(words)} }`);
    });
  }
  return `${lines.join("\n")}\n`;
}

function identified(names: readonly string[], word: string): readonly (readonly [string, string])[] {
  const ids: string[] = [];
  return names.map((name) => {
    const id = idFor(name, word, [...TAKEN, ...ids]);
    ids.push(id);
    return [id, name];
  });
}
