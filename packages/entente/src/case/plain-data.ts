import { DEFAULT_LIMITS } from "./limits.js";
import { parseSource } from "./syntax/parse-source.js";

/** What a case's text holds as plain data, whether or not it makes a case; null where it is no YAML or JSON. */
export function plainData(text: string): unknown {
  const { parsed } = parseSource(text, DEFAULT_LIMITS);
  return parsed.faults.some(({ severity }) => severity === "error") ? null : parsed.value;
}
